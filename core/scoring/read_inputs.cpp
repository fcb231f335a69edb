// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/read_inputs.h"

#include "core/base/json_fields.h"

#include <algorithm>
#include <array>

namespace health {
namespace {

constexpr std::array<std::string_view, 8> knownKeys{"format", "version", "customer",     "as_of",
                                                    "model",  "inputs",  "other_inputs", "own_rates"};

std::optional<Currency> readCurrency(JsonFields& fields, std::string_view key) {
  const auto code = fields.text(key);
  const auto currency = code ? Currency::fromCode(*code) : std::nullopt;
  if (code && !currency) {
    fields.refuse(IssueCode::unknownCurrency, key, excerpt(*code));
  }
  return currency;
}

InputValue readMoney(const Json& json, const std::string& pointer, Issues& issues) {
  JsonFields fields(json, pointer, issues);
  const auto amount = fields.text("amount");
  const auto currency = readCurrency(fields, "currency");
  if (!amount || !currency) {
    return {};
  }
  const auto money = moneyFromText(*amount, *currency);
  if (!money) {
    Issue issue = money.error();
    issue.where = fields.pointerTo("amount");
    issues.push_back(issue);
    return {};
  }
  return *money;
}

InputValue readValue(const Json& json, const std::string& pointer, Issues& issues) {
  if (json.is_null()) {
    return {};
  }
  if (json.is_number()) {
    return json.get<double>();
  }
  if (json.is_object()) {
    return readMoney(json, pointer, issues);
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
