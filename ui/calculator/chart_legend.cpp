// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/chart_legend.h"

#include "ui/shared/looks.h"

#include <QPainter>

namespace health {
namespace {

constexpr int gap = 5;
constexpr int between = 14;

} // namespace

ChartLegend::ChartLegend(QWidget* parent)
    : QWidget(parent), m_words{tr("contribution"), tr("calculated"), tr("points lost")} {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ChartLegend::sizeHint() const {
  int width = 0;
  for (const QString& word : m_words) {
    width += swatch() + gap + fontMetrics().horizontalAdvance(word) + between;
  }
  return {width, fontMetrics().height() + 2};
}

void ChartLegend::paintEvent(QPaintEvent* /*event*/) {
  const Looks looks = looksOf(palette());
  const std::array<QColor, 3> colors{looks.bar, looks.marker, looks.barRest};
  QPainter painter(this);
  int x = between;
  for (int i = 0; i < m_words.size(); ++i) {
    const bool isMark = i == 1;
    const QRect box(x, (height() - swatch()) / 2, isMark ? 2 : swatch(), swatch());
    painter.fillRect(isMark ? box.translated(swatch() - 2, 0) : box, colors.at(static_cast<std::size_t>(i)));
    x += swatch() + gap;
    painter.setPen(looks.quietText);
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, m_words[i]);
    x += fontMetrics().horizontalAdvance(m_words[i]) + between;
  }
}

} // namespace health
