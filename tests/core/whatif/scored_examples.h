// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/whatif/scored_customer.h"
#include "tests/core/scoring/customers.h"

namespace health {

/// By the shipped rates; throws for inputs that cannot be scored.
inline ScoredCustomer customerOf(const CustomerInputs& inputs,
                                 const std::shared_ptr<const ScoreModel>& model) {
  return scoredCustomer(inputs, model, ExchangeRates::builtin()).value();
}

/// A customer of resources/examples by the model that it names.
inline ScoredCustomer scoredExample(const std::string& name) {
  const CustomerInputs inputs = example(name);
  return customerOf(inputs, builtinModel(inputs.model));
}

inline ScoredCustomer scoredResetValues() {
  return customerOf(resetInputs(*sixFactors()), sixFactors());
}

/// The position of a factor in the default model.
inline std::size_t place(std::string_view factor) {
  return sixFactors()->find(factor).value();
}

/// A small model in JSON: two groups, "use" with the factors a (percent) and b (days), "view" with the
/// sentiment c; five bands of 20 points. `more` are further keys of the model, each ending with a comma.
inline std::shared_ptr<const ScoreModel> fiveBands(const std::string& more = {}) {
  return modelOf(
      R"({"format": "customer-health-model", "version": 1, "id": "five", "name": "Five", "revision": "1",
    "missing": "across_all", "bands_include": "lower", )" +
      more + R"(
    "bands": [{"id": "b0", "name": "Lowest", "tone": "critical", "from": 0},
              {"id": "b1", "name": "Low", "tone": "warning", "from": 20},
              {"id": "b2", "name": "Middle", "tone": "fair", "from": 40},
              {"id": "b3", "name": "High", "tone": "good", "from": 60},
              {"id": "b4", "name": "Highest", "tone": "good", "from": 80}],
    "groups": [{"id": "use", "name": "Use", "weight": 60, "factors": [
      {"id": "a", "name": "A", "kind": "percent", "minimum": 0, "maximum": 100, "step": 5, "weight": 2,
       "curve": {"type": "linear", "worst": 0, "best": 100}},
      {"id": "b", "name": "B", "kind": "days", "minimum": 0, "step": 7, "weight": 1, "calendar_per_30_days": 30,
       "curve": {"type": "linear", "worst": 90, "best": 0}}]},
     {"id": "view", "name": "View", "weight": 40, "factors": [
      {"id": "c", "name": "C", "kind": "category", "weight": 1, "sentiment": true,
       "curve": {"type": "categories", "categories": [
         {"id": "good", "name": "Good", "score": 1}, {"id": "poor", "name": "Poor", "score": 0},
         {"id": "mixed", "name": "Mixed", "score": 0.5}]}}]}]})");
}

/// One of its customers; undefined values are unknown.
inline CustomerInputs fiveBandsInputs(std::optional<double> a, std::optional<double> b,
                                      const std::string& c) {
  CustomerInputs inputs;
  inputs.set("a", a ? InputValue(*a) : InputValue());
  inputs.set("b", b ? InputValue(*b) : InputValue());
  inputs.set("c", c.empty() ? InputValue() : InputValue(ChosenCategory{c}));
  return inputs;
}

} // namespace health
