// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

#include <QColor>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;
class QXmlStreamAttributes;

namespace health {

/// The picture of writeChartSvg(), drawn without Qt's own renderer: that of Qt 6.4.2 draws text as outlines,
/// which no search in a PDF file finds. In CSS pixels until it is drawn.
class ChartDrawing {
public:
  explicit ChartDrawing(const ReportChart& chart);

  /// All of it, from 0, 0 on.
  QSizeF size() const { return m_size; }
  /// What is drawn on, without the margin around it.
  QRectF frame() const;
  double fontSize() const { return m_fontSize; }
  /// Draws it with the corner of its frame at `place`, one pixel of its own being `scale` of the device's.
  void draw(QPainter& painter, const QPointF& place, double scale) const;

private:
  struct Bar {
    QRectF area;
    QColor color;
  };
  struct Text {
    QString words;
    QPointF baseline;
    QColor color;
    bool isBold = false;
  };

  QSizeF m_size;
  double m_fontSize = 0.0;
  std::vector<Bar> m_bars;
  std::vector<Text> m_texts;

  void take(const QXmlStreamAttributes& attributes);
};

} // namespace health
