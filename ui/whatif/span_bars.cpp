// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/span_bars.h"

#include "ui/shared/looks.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace health {
namespace {

constexpr double gap = 10.0;

QColor colorOf(SpanBars::Ink ink, const Looks& looks) {
  switch (ink) {
  case SpanBars::Ink::gain:
    return looks.bar;
  case SpanBars::Ink::loss:
    return looks.error;
  case SpanBars::Ink::other:
    return looks.marker;
  case SpanBars::Ink::whole:
    break;
  }
  return looks.quietText;
}

} // namespace

SpanBars::SpanBars(const QString& accessibleName, QWidget* parent) : QWidget(parent) {
  setAccessibleName(accessibleName);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SpanBars::show(const std::vector<Bar>& bars, std::optional<double> line) {
  const bool isOtherHeight = bars.size() != m_bars.size();
  m_bars = bars;
  m_line = line;
  if (isOtherHeight) {
    updateGeometry();
  }
  update();
}

QSize SpanBars::sizeHint() const {
  return {fontMetrics().averageCharWidth() * 60, static_cast<int>(m_bars.size()) * rowHeight() + 4};
}

QSize SpanBars::minimumSizeHint() const {
  return {fontMetrics().averageCharWidth() * 40, sizeHint().height()};
}

SpanBars::Scale SpanBars::scale() const {
  Scale scale{.left = 0.0, .right = 0.0, .lowest = 100.0, .highest = 0.0};
  double labels = 0.0;
  for (const Bar& bar : m_bars) {
    scale.left = std::max(scale.left, fontMetrics().horizontalAdvance(bar.name) + gap);
    labels = std::max(labels, fontMetrics().horizontalAdvance(bar.label) + gap);
    const auto [low, high] = bar.around.value_or(std::minmax(bar.from, bar.to));
    scale.lowest = std::min({scale.lowest, low, bar.from, bar.to});
    scale.highest = std::max({scale.highest, high, bar.from, bar.to});
  }
  scale.highest = std::max(scale.highest, scale.lowest + 1.0); // bars of nothing have a place, too
  scale.right = std::max(width() - labels, scale.left + gap);
  return scale;
}

void SpanBars::paintBar(QPainter& painter, const Scale& scale, const Bar& bar, double top) const {
  const Looks looks = looksOf(palette());
  const double height = rowHeight();
  painter.setPen(palette().color(QPalette::Text));
  painter.drawText(QRectF(0, top, scale.left, height), Qt::AlignLeft | Qt::AlignVCenter, bar.name);
  double end = scale.xOf(std::max(bar.from, bar.to));
  const auto fill = [&](double from, double to, const QColor& color) {
    const double left = scale.xOf(std::min(from, to));
    const double right = scale.xOf(std::max(from, to));
    painter.fillRect(QRectF(left, top + height * 0.2, std::max(right - left, 1.0), height * 0.6), color);
    end = std::max(end, right);
  };
  if (bar.around) {
    fill(bar.around->first, bar.around->second, looks.barRest);
  }
  fill(bar.from, bar.to, colorOf(bar.ink, looks));
  painter.setPen(looks.quietText);
  painter.drawText(QRectF(end + gap / 2, top, width(), height), Qt::AlignLeft | Qt::AlignVCenter, bar.label);
}

void SpanBars::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const Scale scale = this->scale();
  for (std::size_t i = 0; i < m_bars.size(); ++i) {
    paintBar(painter, scale, m_bars[i], static_cast<double>(i) * rowHeight());
  }
  if (m_line && !m_bars.empty()) {
    const Looks looks = looksOf(palette());
    const QRectF mark(scale.xOf(*m_line) - 1.0, 0, 2.0, static_cast<double>(m_bars.size()) * rowHeight());
    painter.fillRect(mark.adjusted(-1, 0, 1, 0), looks.card);
    painter.fillRect(mark, looks.marker);
  }
}

void SpanBars::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) {
    updateGeometry();
  }
}

} // namespace health
