// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/input_json.h"

namespace health {

Json inputJson(const InputValue& value) {
  if (const auto* money = std::get_if<Money>(&value)) {
    return {{"amount", amountText(*money)}, {"currency", money->currency.code()}};
  }
  if (const auto* number = std::get_if<double>(&value)) {
    return jsonNumber(*number);
  }
  if (const auto* category = std::get_if<ChosenCategory>(&value)) {
    return category->id;
  }
  return nullptr;
}

} // namespace health
