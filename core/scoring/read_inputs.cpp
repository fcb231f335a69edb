// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/read_inputs.h"

#include "core/base/json_fields.h"

#include <algorithm>
#include <array>

namespace health {
namespace {

constexpr std::array<std::string_view, 9> knownKeys{
    "format", "version", "customer", "as_of", "model", "inputs", "other_inputs", "own_rates", "scenarios"};

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

InputValue readValue(const Json& json, const std::string& pointer, Issues& issues) {
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

std::vector<Input> readValues(const Json* object, const std::string& pointer, Issues& issues) {
  std::vector<Input> inputs;
  if (object != nullptr) {
    for (const auto& [id, json] : object->items()) {
      inputs.push_back({id, readValue(json, childPointer(pointer, id), issues)});
    }
  }
  return inputs;
}

std::vector<OwnRate> readOwnRates(const Json* list, const std::string& pointer, Issues& issues) {
  std::vector<OwnRate> rates;
  if (list == nullptr) {
    return rates;
  }
  for (std::size_t i = 0; i < list->size(); ++i) {
    const std::string place = childPointer(pointer, i);
    if (!(*list)[i].is_object()) {
      issues.push_back({.code = IssueCode::wrongType,
                        .where = place,
                        .value = jsonExcerpt((*list)[i]),
                        .detail = "object"});
      continue;
    }
    JsonFields fields((*list)[i], place, issues);
    const auto from = readCurrency(fields, "from");
    const auto to = readCurrency(fields, "to");
    const auto rate = fields.number("rate");
    if (rate && !(*rate > 0)) {
      fields.refuse(IssueCode::rateNotPositive, "rate", jsonExcerpt((*list)[i]["rate"]));
    } else if (from && to && rate) {
      rates.push_back({*from, *to, *rate});
    }
  }
  return rates;
}

Scenario readScenario(const Json& json, const std::string& pointer, Issues& issues) {
  JsonFields fields(json, pointer, issues);
  Scenario scenario;
  const auto name = fields.text("name");
  if (name && name->empty()) {
    fields.refuse(IssueCode::emptyName, "name");
  }
  scenario.name = name.value_or("");
  scenario.model = fields.text("model").value_or("");
  scenario.inputs = readValues(fields.object("inputs"), fields.pointerTo("inputs"), issues);
  scenario.ownRates = readOwnRates(fields.optionalList("own_rates"), fields.pointerTo("own_rates"), issues);
  return scenario;
}

std::vector<Scenario> readScenarios(const Json* list, const std::string& pointer, Issues& issues) {
  std::vector<Scenario> scenarios;
  for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
    const std::string place = childPointer(pointer, i);
    if ((*list)[i].is_object()) {
      scenarios.push_back(readScenario((*list)[i], place, issues));
    } else {
      issues.push_back({.code = IssueCode::wrongType,
                        .where = place,
                        .value = jsonExcerpt((*list)[i]),
                        .detail = "object"});
    }
  }
  return scenarios;
}

Checked<CustomerInputs> readCustomer(const Json& json, const std::string& pointer) {
  Issues issues;
  if (!isDocument(json, "customer-health-inputs", 1, pointer, issues)) {
    return tl::make_unexpected(issues);
  }
  JsonFields fields(json, pointer, issues);
  CustomerInputs inputs;
  inputs.customer = fields.optionalText("customer").value_or("");
  inputs.model = fields.optionalText("model").value_or("");
  if (const auto typed = fields.optionalText("as_of")) {
    inputs.asOf = parseDate(*typed);
    if (!inputs.asOf) {
      fields.refuse(IssueCode::badDate, "as_of", excerpt(*typed));
    }
  }
  inputs.inputs = readValues(fields.object("inputs"), fields.pointerTo("inputs"), issues);
  inputs.otherInputs =
      readValues(fields.optionalObject("other_inputs"), fields.pointerTo("other_inputs"), issues);
  inputs.ownRates = readOwnRates(fields.optionalList("own_rates"), fields.pointerTo("own_rates"), issues);
  inputs.scenarios = readScenarios(fields.optionalList("scenarios"), fields.pointerTo("scenarios"), issues);
  for (const auto& [key, value] : json.items()) {
    if (std::ranges::find(knownKeys, key) == knownKeys.end()) {
      inputs.unknownKeys.emplace_back(key, value.dump());
    }
  }
  if (!issues.empty()) {
    return tl::make_unexpected(issues);
  }
  return inputs;
}

} // namespace

Checked<CustomerFile> readCustomerFile(std::string_view json) {
  const auto document = parseJson(json);
  if (!document) {
    return tl::make_unexpected(Issues{document.error()});
  }
  CustomerFile file;
  if (!document->is_array()) {
    file.customers.push_back(readCustomer(*document, ""));
    return file;
  }
  file.isList = true;
  for (std::size_t i = 0; i < document->size(); ++i) {
    file.customers.push_back(readCustomer((*document)[i], childPointer("", i)));
  }
  return file;
}

} // namespace health
