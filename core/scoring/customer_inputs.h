// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
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

/// What was given for one factor: nothing (unknown, never zero), a number in the factor's unit, money or a
/// category.
using InputValue = std::variant<std::monostate, double, Money, ChosenCategory>;

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

/// All that is known of one customer on one day.
struct CustomerInputs {
  std::string customer; ///< free text of the user's, may be empty
  std::optional<Date> asOf;
  std::string model; ///< model id; empty where a file names none
  std::vector<Input> inputs;
  std::vector<Input> otherInputs; ///< for factors that the model lacks
  std::vector<OwnRate> ownRates;
  /// Top-level keys that this version does not know, with their JSON text: they survive a save.
  std::vector<std::pair<std::string, std::string>> unknownKeys;

  bool operator==(const CustomerInputs&) const = default;

  /// The value given for a factor; monostate where there is none.
  const InputValue& value(std::string_view factor) const;
  void set(std::string_view factor, InputValue value);
};

bool isKnown(const InputValue& value);

/// The value as locale-free text: "75000 USD", "12.5", "flat", "" for unknown.
std::string inputText(const InputValue& value);

} // namespace health
