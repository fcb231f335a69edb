// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace health {

/// Shortest decimal text that reads back to the same double: "0.1", "-3", "75000.5". Never an exponent, never
/// "-0". `value` must be finite.
std::string shortestDecimal(double value);

/// `text` as a finite double, independent of the locale: optional '-', digits, optional '.' and digits,
/// optional exponent. Undefined for anything else, including infinities, NaN, blanks and numbers beyond the
/// range of double.
std::optional<double> parseDecimal(std::string_view text);

/// The one rounding of the program: to `places` decimals (0 to 9), halves away from zero, decided on the
/// shortest decimal form, so that 2.675 becomes 2.68 and 0.15 becomes 0.2. `value` must be finite.
double roundHalfUp(double value, int places);

/// The same as text with exactly `places` decimals: "93.9", "-0.5", "12". Never "-0.0".
std::string fixedDecimal(double value, int places);

/// The same as a count of units of the last place: 93.93 to one place is 939.
/// |value| times 10^places must stay below 9e15.
std::int64_t roundedUnits(double value, int places);

/// `units` of the last place as text: 939 with one place is "93.9".
std::string unitsText(std::int64_t units, int places);

} // namespace health
