// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/input_json.h"

namespace health {

namespace {

Json endJson(double end) {
  return jsonNumber(end);
}

Json endJson(const Money& end) {
  return amountText(end);
}

template <typename Range>
Json rangeJson(const Range& range) {
  Json json = Json::object();
  if (range.lowest) {
    json["from"] = endJson(*range.lowest);
  }
  if (range.highest) {
    json["to"] = endJson(*range.highest);
  }
  if (const auto currency = currencyOf(range)) {
    json["currency"] = currency->code();
  }
  return json;
}

} // namespace

Json inputJson(const InputValue& value) {
  if (const auto* money = std::get_if<Money>(&value)) {
    return {{"amount", amountText(*money)}, {"currency", money->currency.code()}};
  }
  if (const auto* number = std::get_if<double>(&value)) {
    return jsonNumber(*number);
  }
  if (const auto* range = std::get_if<NumberRange>(&value)) {
    return rangeJson(*range);
  }
  if (const auto* range = std::get_if<MoneyRange>(&value)) {
    return rangeJson(*range);
  }
  if (const auto* category = std::get_if<ChosenCategory>(&value)) {
    return category->id;
  }
  return nullptr;
}

} // namespace health
