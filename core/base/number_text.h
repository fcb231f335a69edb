// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/base/number_style.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace health {

/// What a field can hold. It decides between two readings of a text; it never alters a value.
struct NumberRules {
  /// Most decimals a value may have (0: whole numbers); undefined: any number of them.
  std::optional<int> decimals;
  /// The valid range, both ends included; undefined: no limit on that side.
  std::optional<double> lowest;
  std::optional<double> highest;
  /// A percent sign behind the number is understood, without scaling: "90 %" is 90.
  bool percent = false;
  /// A currency sign or code before or behind the number is understood and reported.
  bool money = false;
  /// Words that may follow the number, all or the first of them ("days ago"); empty: none.
  std::string unit;
  /// Likewise, for exactly one ("day ago"); empty: only `unit`.
  std::string unitOne;
};

struct EmptyText {
  bool operator==(const EmptyText&) const = default;
};

/// A text with one meaning.
struct ReadNumber {
  /// Canonical decimal text: optional '-', digits, optional '.' and digits, exactly as precise as written.
  std::string decimal;
  /// The currency sign or code that stood beside it, in its usual spelling ("€", "EUR" for "eur", "kr" for
  /// "Kr."), empty if none. Whether there is such a currency is not asked here.
  std::string currencyMark;
  bool operator==(const ReadNumber&) const = default;
};

/// A text with two meanings, both as canonical decimal text: `own` by the reader's locale (or, where the
/// locale has no opinion, with the mark as grouping), `other` by the opposite convention.
struct AmbiguousNumber {
  std::string own;
  std::string other;
  /// As in ReadNumber.
  std::string currencyMark;
  bool operator==(const AmbiguousNumber&) const = default;
};

using NumberReading = std::variant<EmptyText, ReadNumber, AmbiguousNumber, Issue>;

/// Reads a number as people write it, in the reader's style or in anyone else's where that has one meaning.
/// Range and whole-number limits are not checked here, only used to tell two readings apart.
/// Errors (Issue): notANumber (value: the first part not understood; also for what is too small for a
/// double), tooManyCharacters (more than 60), numberTooLarge (for a double).
NumberReading readNumber(std::string_view text, const NumberStyle& style, const NumberRules& rules);

/// Canonical decimal text in the reader's style, grouped, decimals kept as they are. For labels, tables and
/// reports.
std::string displayNumber(std::string_view decimal, const NumberStyle& style);

/// The same for a field: the text that readNumber() takes back to exactly this number under the same style
/// and rules. Where the usual text would be asked, groups are left out or the decimals get a zero ("1.2340").
/// A number of more than 60 characters gets an exponent ("1E300") and comes back as the same double.
std::string fieldText(std::string_view decimal, const NumberStyle& style, const NumberRules& rules);

} // namespace health
