// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number_text.h"

#include <optional>
#include <string>
#include <string_view>

namespace health {

/// How a text says that a number is known roughly: 25–35, ~30, <5, ≤5, >10, ≥10.
enum class RangeForm { between, about, below, atMost, above, atLeast };

/// A range as it was written, its numbers as readNumber() reads them.
struct RangeText {
  RangeForm form = RangeForm::between;
  NumberReading first;  ///< of RangeForm::between the one on the left
  NumberReading second; ///< of RangeForm::between the one on the right; else empty
  /// What the left number may mean too, where only the right one has a "k": 25000 in "25-35k".
  std::optional<std::string> firstInThousands;
};

/// Understands "25-35", "25–35", "25 to 35", "25..35", "..35", "25..", "~30", "≈30", "<5", "<=5", "≤5" and
/// the same with ">", each number with the signs and units that readNumber() knows. Undefined for a text that
/// is one number ("-10") and for one without two numbers to part ("25-", "1-2-3"). Behind a sign like "<"
/// there may be anything: then `first` is an issue, or empty.
std::optional<RangeText> readRangeText(std::string_view text, const NumberStyle& style,
                                       const NumberRules& rules);

/// A range of numbers in canonical decimal text.
struct PlainRange {
  RangeForm form = RangeForm::between;
  std::string first;
  std::string second; ///< of RangeForm::between; else empty
  bool operator==(const PlainRange&) const = default;
};

/// As issues carry it: "25–35", "≤5", and back; undefined for any other text.
std::string rangeNotation(const PlainRange& range);
std::optional<PlainRange> fromRangeNotation(std::string_view notation);

/// In the reader's style, for labels, tables and reports.
std::string displayRange(const PlainRange& range, const NumberStyle& style);

/// The same for a field: readRangeText() takes it back to just these numbers under the same style and rules.
std::string rangeFieldText(const PlainRange& range, const NumberStyle& style, const NumberRules& rules);

} // namespace health
