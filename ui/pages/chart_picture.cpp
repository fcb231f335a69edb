// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chart_picture.h"

#include "ui/pages/chart_drawing.h"

#include <QPainter>

#include <algorithm>

namespace health {

const ReportChart* chartOf(const ReportDocument& report) {
  const auto section =
      std::ranges::find_if(report.sections, [](const ReportSection& each) { return each.chart.has_value(); });
  return section == report.sections.end() ? nullptr : &*section->chart;
}

QImage chartPicture(const ReportChart& chart) {
  constexpr int sharpness = 2;
  const ChartDrawing drawing(chart);
  QImage picture((drawing.size() * sharpness).toSize(), QImage::Format_RGB32);
  picture.fill(Qt::white);
  QPainter painter(&picture);
  drawing.draw(painter, drawing.frame().topLeft() * sharpness, sharpness);
  painter.end();
  picture.setDevicePixelRatio(sharpness);
  return picture;
}

} // namespace health
