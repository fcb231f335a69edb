// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>

namespace health {

/// How numbers are written: the symbols of one locale, as UTF-8. The default is the notation of files:
/// a dot, no grouping, ASCII digits.
struct NumberStyle {
  std::string decimalPoint = ".";
  /// Empty: digits are not grouped.
  std::string groupSeparator;
  std::string minus = "-";
  std::array<std::string, 10> digits = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};
  /// Digits in the group beside the decimal point, and in those further left (3 and 2 in India).
  int firstGroup = 3;
  int furtherGroups = 3;
  /// Least digits left of the first separator for it to be written at all (2 in Spain: 1234 but 12.345).
  int leastLeadingDigits = 1;

  bool operator==(const NumberStyle&) const = default;
};

} // namespace health
