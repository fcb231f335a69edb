// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chart_drawing.h"

#include "core/report/write_chart_svg.h"
#include "ui/pages/page_text.h"
#include "ui/shared/words.h"

#include <QPainter>
#include <QXmlStreamReader>

#include <algorithm>

namespace health {
namespace {

double number(const QXmlStreamAttributes& attributes, const char* name) {
  return attributes.value(QLatin1String(name)).toDouble();
}

QPointF place(const QXmlStreamAttributes& attributes) {
  return {number(attributes, "x"), number(attributes, "y")};
}

QSizeF size(const QXmlStreamAttributes& attributes) {
  return {number(attributes, "width"), number(attributes, "height")};
}

QColor color(const QXmlStreamAttributes& attributes) {
  return QColor(attributes.value(QLatin1String("fill")));
}

} // namespace

ChartDrawing::ChartDrawing(const ReportChart& chart) {
  const std::string svg = writeChartSvg(chart);
  QXmlStreamReader reader(qstr(svg));
  while (!reader.atEnd()) {
    if (reader.readNext() != QXmlStreamReader::StartElement) {
      continue;
    }
    const QXmlStreamAttributes attributes = reader.attributes();
    if (reader.name() == QLatin1String("svg")) {
      m_size = health::size(attributes);
      m_fontSize = number(attributes, "font-size");
    } else if (reader.name() == QLatin1String("rect")) {
      m_bars.push_back({QRectF(place(attributes), health::size(attributes)), color(attributes)});
    } else if (reader.name() == QLatin1String("text")) {
      m_texts.push_back({.words = {},
                         .baseline = place(attributes),
                         .color = color(attributes),
                         .isBold = attributes.hasAttribute(QLatin1String("font-weight"))});
      m_texts.back().words = reader.readElementText();
    }
  }
}

QRectF ChartDrawing::frame() const {
  double margin = m_size.width();
  for (const Text& text : m_texts) {
    margin = std::min(margin, text.baseline.x());
  }
  return QRectF(QPointF(0.0, 0.0), m_size).adjusted(margin, margin, -margin, -margin);
}

void ChartDrawing::draw(QPainter& painter, const QPointF& place, double scale) const {
  constexpr double pointsPerInch = 72.0;
  const QPointF origin = place - frame().topLeft() * scale;
  for (const Bar& bar : m_bars) {
    painter.fillRect(QRectF(origin + bar.area.topLeft() * scale, bar.area.size() * scale), bar.color);
  }
  const double points = m_fontSize * scale * pointsPerInch / painter.device()->logicalDpiY();
  for (const Text& text : m_texts) {
    const auto words = pageText(text.words, {.points = points, .isBold = text.isBold, .color = text.color},
                                {.device = painter.device(), .width = m_size.width() * scale});
    words->draw(&painter, origin + text.baseline * scale - QPointF(0.0, words->lineAt(0).ascent()));
  }
}

} // namespace health
