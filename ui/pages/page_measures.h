// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page_text.h"

#include <algorithm>

namespace health {

/// What a report is laid out for.
struct PageMeasures {
  static constexpr double smallestTextSize = 7.0; ///< in points; below that nobody reads

  QPaintDevice* device = nullptr;
  double width = 0.0;    ///< of the text, in the device's pixels
  double height = 0.0;   ///< likewise
  double point = 1.0;    ///< one point (1/72 inch) in these pixels
  double textSize = 9.0; ///< in points

  double smallTextSize() const { return std::max(textSize - 1.0, smallestTextSize); }
  double pixels(double points) const { return points * point; }
  PageTextBox box(double boxWidth, double indent = 0.0) const { return {device, boxWidth, indent}; }
};

} // namespace health
