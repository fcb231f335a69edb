// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace health {

/// What the parts of a bar mean.
class ChartLegend : public QWidget {
  Q_OBJECT

public:
  explicit ChartLegend(QWidget* parent = nullptr);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  QStringList m_words;

  int swatch() const { return fontMetrics().ascent() * 3 / 4; }
};

} // namespace health
