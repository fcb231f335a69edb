// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace health {

/// Numbers of 0 or more, and their sum rounded to units of the last place that is shown.
struct Addends {
  std::vector<double> values;
  std::int64_t total = 0;
};

/// What stood in the same places a moment ago; empty: nothing.
struct ShownBefore {
  std::vector<double> parts;
  std::vector<std::int64_t> digits;
};

/// In units of the last place.
struct ShownAddends {
  std::vector<std::int64_t> parts;
  std::vector<std::int64_t> wholes;
};

/// Display digits that add up. Each number is rounded down or up to `places` decimals so that the parts add
/// up to their total, the wholes to theirs, and no part is shown above its whole (`parts` are at most their
/// `wholes`, one by one). Largest remainders go up first, earlier ones before later ones. A part that is the
/// same as before keeps its digits where these rules allow it, so that a tweak of one shows no change in
/// another.
ShownAddends apportion(const Addends& parts, const Addends& wholes, const ShownBefore& before, int places);

/// Display digits of numbers of either sign that sum to `total`, which must be the sum of their exact values
/// rounded down or up. Each is rounded down or up to `places` decimals; largest remainders go up first.
std::vector<std::int64_t> apportionSigned(const std::vector<double>& values, std::int64_t total, int places);

} // namespace health
