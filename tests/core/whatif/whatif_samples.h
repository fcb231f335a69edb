// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/whatif/plan.h"
#include "tests/core/scoring/customers.h"

// What the tests of what-if ask again and again.

namespace health {

/// Throws for inputs that cannot be scored.
inline ScoredCustomer scoredWhole(const CustomerInputs& inputs,
                                  const std::shared_ptr<const ScoreModel>& model) {
  return scoredCustomer(inputs, model, ExchangeRates::builtin()).value();
}

/// A customer of resources/examples by its own model.
inline ScoredCustomer scoredExample(const std::string& name) {
  const CustomerInputs inputs = example(name);
  return scoredWhole(inputs, builtinModel(inputs.model));
}

inline std::size_t factorOf(const ScoredCustomer& customer, std::string_view id) {
  return customer.model().find(id).value();
}

inline Target targetFor(const ScoredCustomer& customer, std::string_view text) {
  return targetFromText(customer.model(), text).value();
}

inline std::string kindText(LeverAnswer::Kind kind) {
  switch (kind) {
  case LeverAnswer::Kind::needed:
    return "needed";
  case LeverAnswer::Kind::slack:
    return "slack";
  case LeverAnswer::Kind::free:
    return "free";
  case LeverAnswer::Kind::unreachable:
    return "unreachable";
  }
  return "";
}

/// "feature_adoption: needed 86, 50.0 good".
inline std::string answerText(const ScoredCustomer& customer, const LeverAnswer& answer) {
  const ScoreModel& model = customer.model();
  return model.factors[answer.factor].id + ": " + kindText(answer.kind) + " " + inputText(answer.value) +
         ", " + fixedDecimal(answer.score, 1) + " " + (answer.band ? model.bands[*answer.band].id : "");
}

/// The answer for one lever as text; "none" where there is none.
inline std::string answerFor(const ScoredCustomer& customer, std::string_view factor,
                             std::string_view target) {
  const auto answer = leverAnswer(customer, factorOf(customer, factor), targetFor(customer, target));
  return answer ? answerText(customer, *answer) : "none";
}

} // namespace health
