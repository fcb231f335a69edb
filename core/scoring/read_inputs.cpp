// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/read_inputs.h"

#include "core/base/json_fields.h"
#include "core/scoring/read_input_json.h"

#include <algorithm>
#include <array>

namespace health {
namespace {

constexpr std::array<std::string_view, 9> knownKeys{
    "format", "version", "customer", "as_of", "model", "inputs", "other_inputs", "own_rates", "scenarios"};

std::vector<Input> readValues(const Json* object, const std::string& pointer, Issues& issues) {
  std::vector<Input> inputs;
  if (object != nullptr) {
    for (const auto& [id, json] : object->items()) {
      inputs.push_back({id, readInputJson(json, childPointer(pointer, id), issues)});
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
    if (const auto rate = readOwnRateJson((*list)[i], place, issues)) {
      rates.push_back(*rate);
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
