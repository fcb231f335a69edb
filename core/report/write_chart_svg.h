// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

#include <string>

namespace health {

/// The size of the picture in CSS pixels.
struct ChartSize {
  int width = 0;
  int height = 0;
};
ChartSize chartSize(const ReportChart& chart);

/// The chart as one `<svg>` element, dark on light, that viewers, browsers and Qt draw alike: plain
/// rectangles and text, each with a class ("bar", "rest", "taken", "before", "name", "points"), so that a
/// page can give them other colours.
std::string writeChartSvg(const ReportChart& chart);

} // namespace health
