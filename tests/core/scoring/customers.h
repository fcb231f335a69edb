// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/read_file.h"
#include "core/model/builtin_models.h"
#include "core/model/read_model.h"
#include "core/scoring/read_inputs.h"
#include "core/scoring/score_customer.h"

#include <cmath>
#include <memory>
#include <string>
#include <string_view>

namespace health {

inline std::shared_ptr<const ScoreModel> sixFactors() {
  return builtinModel(defaultModelId);
}

/// The model of a file's text; throws where that is not valid.
inline std::shared_ptr<const ScoreModel> modelOf(std::string_view json) {
  return std::make_shared<const ScoreModel>(readScoreModel(json).value());
}

/// A customer of resources/examples.
inline CustomerInputs example(const std::string& name) {
  const auto text = readFile(HEALTH_SOURCE_DIR "/resources/examples/" + name + ".health.json");
  return readCustomerFile(text.value()).value().customers.front().value();
}

/// What the fields hold after a reset.
inline CustomerInputs resetInputs(const ScoreModel& model) {
  CustomerInputs inputs;
  for (const Factor& factor : model.factors) {
    if (factor.reset && factor.isMoney()) {
      inputs.set(factor.id, Money{std::llround(*factor.reset * 100), model.currency});
    } else if (factor.reset && factor.isCategory()) {
      inputs.set(factor.id, ChosenCategory{factor.categories()[static_cast<std::size_t>(*factor.reset)].id});
    } else if (factor.reset) {
      inputs.set(factor.id, *factor.reset);
    }
  }
  return inputs;
}

inline CustomerInputs withValue(CustomerInputs inputs, std::string_view factor, InputValue value) {
  inputs.set(factor, value);
  return inputs;
}

inline InputValue money(std::string_view amount, std::string_view code) {
  return moneyFromText(amount, Currency::fromCode(code).value()).value();
}

/// The result under the shipped rates; throws for inputs that cannot be scored.
inline ScoreResult scored(const CustomerInputs& inputs, const std::shared_ptr<const ScoreModel>& model) {
  return scoreCustomer(inputs, model, ExchangeRates::builtin()).value();
}

} // namespace health
