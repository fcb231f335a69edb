// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/input_json.h"

#include <cmath>

namespace health {

Json jsonNumber(double value) {
  constexpr double exactlyWhole = 9007199254740992.0; // 2^53
  if (value == std::floor(value) && std::abs(value) < exactlyWhole) {
    return Json(static_cast<std::int64_t>(value));
  }
  return Json(value);
}

Json inputJson(const InputValue& value) {
  if (const auto* money = std::get_if<Money>(&value)) {
    return {{"amount", amountText(*money)}, {"currency", money->currency.code()}};
  }
  if (const auto* number = std::get_if<double>(&value)) {
    return jsonNumber(*number);
  }
  return nullptr;
}

} // namespace health
