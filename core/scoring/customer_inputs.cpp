// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/customer_inputs.h"

#include "core/base/decimal.h"

#include <algorithm>

namespace health {

const InputValue& CustomerInputs::value(std::string_view factor) const {
  static const InputValue unknown;
  const auto found = std::ranges::find(inputs, factor, &Input::factor);
  return found == inputs.end() ? unknown : found->value;
}

void CustomerInputs::set(std::string_view factor, InputValue value) {
  const auto found = std::ranges::find(inputs, factor, &Input::factor);
  if (found == inputs.end()) {
    inputs.push_back({std::string(factor), std::move(value)});
  } else {
    found->value = std::move(value);
  }
}

bool isKnown(const InputValue& value) {
  return !std::holds_alternative<std::monostate>(value);
}

std::string inputText(const InputValue& value) {
  if (const auto* money = std::get_if<Money>(&value)) {
    return amountText(*money) + " " + std::string(money->currency.code());
  }
  if (const auto* number = std::get_if<double>(&value)) {
    return shortestDecimal(*number);
  }
  const auto* category = std::get_if<ChosenCategory>(&value);
  return category == nullptr ? std::string() : category->id;
}

} // namespace health
