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
  for (const OwnRate& own : inputs.ownRates) {
    json["own_rates"].push_back(
        {{"from", own.from.code()}, {"to", own.to.code()}, {"rate", jsonNumber(own.rate)}});
  }
  for (const auto& [key, text] : inputs.unknownKeys) {
    json[key] = Json::parse(text);
  }
  return json.dump(2) + "\n";
}

} // namespace health
