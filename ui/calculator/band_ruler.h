// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QWidget>

namespace health {

/// The bands from 0 to 100 side by side, with a mark at the present score, a lighter one at the calculated
/// score behind a what-if, and a bracket over the possible range where inputs are unknown or rough.
class BandRuler : public QWidget {
  Q_OBJECT

public:
  explicit BandRuler(Session& session, QWidget* parent = nullptr);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  Session& m_session;

  int barHeight() const;
  double xOf(double score) const;
  void paintBands(QPainter& painter) const;
  void paintMark(QPainter& painter, double score, const QColor& color, double width) const;
  void paintRange(QPainter& painter, const ScoreRange& range) const;
};

} // namespace health
