// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/read_input_json.h"

#include "core/base/json_fields.h"

namespace health {
namespace {

std::optional<Currency> readCurrency(JsonFields& fields, std::string_view key) {
  const auto code = fields.text(key);
  const auto currency = code ? Currency::fromCode(*code) : std::nullopt;
  if (code && !currency) {
    fields.refuse(IssueCode::unknownCurrency, key, excerpt(*code));
  }
  return currency;
}

std::optional<Money> readAmount(JsonFields& fields, std::string_view key, const std::string& amount,
                                Currency currency) {
  const auto money = moneyFromText(amount, currency);
  if (!money) {
    Issue issue = money.error();
    issue.where = fields.pointerTo(key);
    fields.refuse(std::move(issue));
    return std::nullopt;
  }
  return *money;
}

InputValue readMoney(const Json& json, const std::string& pointer, Issues& issues) {
  JsonFields fields(json, pointer, issues);
  const auto amount = fields.text("amount");
  const auto currency = readCurrency(fields, "currency");
  const auto money = amount && currency ? readAmount(fields, "amount", *amount, *currency) : std::nullopt;
  return money ? InputValue(*money) : InputValue();
}

NumberRange readNumberRange(JsonFields& fields) {
  return {.lowest = fields.optionalNumber("from"), .highest = fields.optionalNumber("to")};
}

MoneyRange readMoneyRange(JsonFields& fields) {
  MoneyRange range;
  const auto from = fields.optionalText("from");
  const auto to = fields.optionalText("to");
  if (const auto currency = readCurrency(fields, "currency")) {
    range.lowest = from ? readAmount(fields, "from", *from, *currency) : std::nullopt;
    range.highest = to ? readAmount(fields, "to", *to, *currency) : std::nullopt;
  }
  return range;
}

/// {"from", "to"}: of money where there is a currency, or an end that is text as amounts are.
InputValue readRange(const Json& json, const std::string& pointer, Issues& issues) {
  const std::size_t before = issues.size();
  JsonFields fields(json, pointer, issues);
  const auto isText = [&fields](std::string_view key) {
    const Json* end = fields.find(key);
    return end != nullptr && end->is_string();
  };
  const bool isMoney = fields.find("currency") != nullptr || isText("from") || isText("to");
  const InputValue range = isMoney ? InputValue(readMoneyRange(fields)) : InputValue(readNumberRange(fields));
  auto issue = issues.size() == before ? rangeIssue(range) : std::nullopt;
  if (issue) {
    issue->where = pointer;
    issues.push_back(std::move(*issue));
  }
  return range;
}

bool isRange(const Json& object) {
  return (object.contains("from") || object.contains("to")) && !object.contains("amount");
}

} // namespace

InputValue readInputJson(const Json& json, const std::string& pointer, Issues& issues) {
  if (json.is_null()) {
    return {};
  }
  if (json.is_number()) {
    return json.get<double>();
  }
  if (json.is_object()) {
    return isRange(json) ? readRange(json, pointer, issues) : readMoney(json, pointer, issues);
  }
  if (json.is_string()) {
    return ChosenCategory{json.get<std::string>()};
  }
  issues.push_back({.code = IssueCode::wrongType,
                    .where = pointer,
                    .value = jsonExcerpt(json),
                    .detail = "number, money, category or null"});
  return {};
}

std::optional<OwnRate> readOwnRateJson(const Json& json, const std::string& pointer, Issues& issues) {
  if (!json.is_object()) {
    issues.push_back(
        {.code = IssueCode::wrongType, .where = pointer, .value = jsonExcerpt(json), .detail = "object"});
    return std::nullopt;
  }
  JsonFields fields(json, pointer, issues);
  const auto from = readCurrency(fields, "from");
  const auto to = readCurrency(fields, "to");
  const auto rate = fields.number("rate");
  if (rate && !(*rate > 0)) {
    fields.refuse(IssueCode::rateNotPositive, "rate", jsonExcerpt(json["rate"]));
    return std::nullopt;
  }
  return from && to && rate ? std::optional(OwnRate{*from, *to, *rate}) : std::nullopt;
}

} // namespace health
