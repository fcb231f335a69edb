// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/valid_entry.h"

#include <cmath>
#include <limits>

namespace health {

ValidEntry validEntry(const Factor& factor) {
  constexpr double endless = std::numeric_limits<double>::infinity();
  const double lowest = factor.lowest.value_or(-endless);
  const double highest = factor.highest.value_or(endless);
  return factor.isWhole() ? ValidEntry{std::ceil(lowest), std::floor(highest)} : ValidEntry{lowest, highest};
}

} // namespace health
