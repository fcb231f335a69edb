// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/issue.h"
#include "core/base/range_text.h"
#include "core/money/money.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace health {

/// One of a factor's categories, by its id.
struct ChosenCategory {
  std::string id;
  bool operator==(const ChosenCategory&) const = default;
};

/// A number that is known roughly: somewhere from `lowest` to `highest`, both included. At least one end is
/// there; a missing one is open, as far as the factor's valid entry goes.
struct NumberRange {
  std::optional<double> lowest;
  std::optional<double> highest;
  bool operator==(const NumberRange&) const = default;
};

/// The same for an amount; both ends in one currency.
struct MoneyRange {
  std::optional<Money> lowest;
  std::optional<Money> highest;
  bool operator==(const MoneyRange&) const = default;
};

/// What was given for one factor: nothing (unknown, never zero), a number in the factor's unit, money, a
/// category, or one of the first two roughly.
using InputValue = std::variant<std::monostate, double, Money, ChosenCategory, NumberRange, MoneyRange>;

struct Input {
  std::string factor; ///< factor id
  InputValue value;
  bool operator==(const Input&) const = default;
};

/// An exchange rate of the user's own for this customer: one `from` is `rate` `to`.
struct OwnRate {
  Currency from;
  Currency to;
  double rate = 1.0; ///< above 0
  bool operator==(const OwnRate&) const = default;
};

/// A what-if that was kept under a name.
struct Scenario {
  std::string name;  ///< the user's words, not empty
  std::string model; ///< model id
  std::vector<Input> inputs;
  std::vector<OwnRate> ownRates;
  bool operator==(const Scenario&) const = default;
};

/// All that is known of one customer on one day.
struct CustomerInputs {
  std::string customer; ///< free text of the user's, may be empty
  std::optional<Date> asOf;
  std::string model; ///< model id; empty where a file names none
  std::vector<Input> inputs;
  std::vector<Input> otherInputs; ///< for factors that the model lacks
  std::vector<OwnRate> ownRates;
  std::vector<Scenario> scenarios; ///< in the user's order
  /// Top-level keys that this version does not know, with their JSON text: they survive a save.
  std::vector<std::pair<std::string, std::string>> unknownKeys;

  bool operator==(const CustomerInputs&) const = default;

  /// The value given for a factor; monostate where there is none.
  const InputValue& value(std::string_view factor) const;
  void set(std::string_view factor, InputValue value);
};

bool isKnown(const InputValue& value);

/// Whether it is known as a range only.
bool isRough(const InputValue& value);

/// The currency of an amount, exact or rough; undefined for all else.
std::optional<Currency> currencyOf(const InputValue& value);

/// A rough value with at least one end, without its currency: "25–35", "≤5". Undefined for all other values.
std::optional<PlainRange> plainRange(const InputValue& value);

/// What is wrong with the ends of a rough value, whatever its factor, `where` left empty: missingKey (it has
/// none), currencyMismatch, rangeReversed (value "35–25", detail "25–35"). Undefined for all other values.
std::optional<Issue> rangeIssue(const InputValue& value);

/// The value as locale-free text: "75000 USD", "12.5", "flat", "25..35", "..5", "60000.. USD", "" for
/// unknown.
std::string inputText(const InputValue& value);

} // namespace health
