// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/column_widths.h"

#include <algorithm>

namespace health {

std::vector<double> columnWidths(std::vector<double> natural, double width) {
  std::vector<double> ascending = natural;
  std::ranges::sort(ascending);
  double left = width;
  for (std::size_t i = 0; i < ascending.size(); ++i) {
    const double share = left / static_cast<double>(ascending.size() - i);
    if (ascending[i] > share) {
      for (double& each : natural) {
        each = std::min(each, share);
      }
      break;
    }
    left -= ascending[i];
  }
  return natural;
}

} // namespace health
