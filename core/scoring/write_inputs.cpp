// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/write_inputs.h"

#include "core/base/json_parse.h"
#include "core/scoring/input_json.h"

namespace health {
namespace {

Json valuesJson(const std::vector<Input>& inputs) {
  Json json = Json::object();
  for (const Input& input : inputs) {
    json[input.factor] = inputJson(input.value);
  }
  return json;
}

Json ratesJson(const std::vector<OwnRate>& rates) {
  Json list = Json::array();
  for (const OwnRate& own : rates) {
    list.push_back({{"from", own.from.code()}, {"to", own.to.code()}, {"rate", jsonNumber(own.rate)}});
  }
  return list;
}

Json scenarioJson(const Scenario& scenario) {
  Json json{{"name", scenario.name}, {"model", scenario.model}, {"inputs", valuesJson(scenario.inputs)}};
  if (!scenario.ownRates.empty()) {
    json["own_rates"] = ratesJson(scenario.ownRates);
  }
  return json;
}

} // namespace

std::string customerFileText(const CustomerInputs& inputs) {
  Json json;
  json["format"] = "customer-health-inputs";
  json["version"] = 1;
  json["customer"] = inputs.customer;
  json["as_of"] = inputs.asOf ? Json(dateText(*inputs.asOf)) : Json(nullptr);
  json["model"] = inputs.model.empty() ? Json(nullptr) : Json(inputs.model);
  json["inputs"] = valuesJson(inputs.inputs);
  if (!inputs.otherInputs.empty()) {
    json["other_inputs"] = valuesJson(inputs.otherInputs);
  }
  if (!inputs.ownRates.empty()) {
    json["own_rates"] = ratesJson(inputs.ownRates);
  }
  for (const Scenario& scenario : inputs.scenarios) {
    json["scenarios"].push_back(scenarioJson(scenario));
  }
  for (const auto& [key, text] : inputs.unknownKeys) {
    json[key] = Json::parse(text);
  }
  return json.dump(2) + "\n";
}

} // namespace health
