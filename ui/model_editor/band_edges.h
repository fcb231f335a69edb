// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model_editor/model_draft.h"

#include <QWidget>

namespace health {

/// The bands of the draft on a ruler from 0 to 100, with a mark at the present customer's score. The edges
/// between bands can be dragged.
class BandEdges : public QWidget {
  Q_OBJECT

public:
  explicit BandEdges(ModelDraft& draft, QWidget* parent = nullptr);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

  /// Where a score lies, in pixels from the left.
  double xOf(double score) const;

protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;

private:
  struct Bound {
    double score = 0.0;
    std::string pointer;
  };

  ModelDraft& m_draft;
  std::optional<std::size_t> m_dragged;

  /// The bounds between bands, ascending; empty while the document's are not.
  std::vector<Bound> bounds() const;
  std::optional<std::size_t> boundAt(double x) const;
  void paintBands(QPainter& painter, const std::vector<Bound>& bounds) const;
};

} // namespace health
