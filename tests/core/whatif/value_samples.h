// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/check_inputs.h"
#include "tests/core/random_curve.h"
#include "tests/core/random_inputs.h"
#include "tests/core/whatif/whatif_samples.h"

#include <algorithm>

// The values that an answer could have named instead, found without the search that is under test.

namespace health {

/// In the input's own unit: a number, or whole units of money.
inline double amountIn(const InputValue& value) {
  const auto* money = std::get_if<Money>(&value);
  return money != nullptr ? amountOf(*money) : std::get<double>(value);
}

/// The same amount in the unit of `like`.
inline InputValue likewise(const InputValue& like, double amount) {
  const auto* money = std::get_if<Money>(&like);
  return money != nullptr
             ? InputValue(Money{std::llround(amount * std::pow(10.0, money->currency.minorDigits())),
                                money->currency})
             : amount;
}

/// Random models have no finer unit, whatever the curve.
inline constexpr double unitOfRandomModels = 1.0;

/// The next whole number from one amount on towards another, which it does not pass.
inline double unitTowards(double from, double to) {
  if (to >= from) {
    return std::min(std::floor(from) + unitOfRandomModels, to);
  }
  return std::max(std::ceil(from) - unitOfRandomModels, to);
}

inline bool isValid(const ScoredCustomer& customer, std::size_t factor, const InputValue& value) {
  return !checkInput(customer.model().factors[factor], value);
}

/// Where the curve bends, the limits and whole numbers about them, as whole numbers; steps themselves, too.
inline std::vector<double> tellingAmounts(const Factor& factor, double perModelUnit) {
  std::vector<double> places = knotsOf(factor.curve);
  constexpr double far = 1e4; // beyond all curves; half-lives there are below 1e-30
  places.insert(places.end(), {factor.lowest.value_or(-far), factor.highest.value_or(far)});
  std::vector<double> amounts;
  for (const double place : places) {
    const double own = place * perModelUnit;
    if (std::holds_alternative<StepsCurve>(factor.curve) && !factor.isWhole() && !factor.isMoney()) {
      amounts.push_back(place);
    }
    for (const double near : {std::floor(own) - 1, std::floor(own), std::ceil(own), std::ceil(own) + 1}) {
      amounts.push_back(near);
    }
  }
  return amounts;
}

/// Valid values among which the best and the worst are, and a few more.
inline std::vector<InputValue> tellingValues(const ScoredCustomer& customer, std::size_t factor) {
  const Factor& about = customer.model().factors[factor];
  std::vector<InputValue> values;
  if (about.isCategory()) {
    for (const Category& category : about.categories()) {
      values.emplace_back(ChosenCategory{category.id});
    }
    return values;
  }
  const InputValue& present = customer.result.inputs[factor];
  const InputValue like = isKnown(present)  ? present
                          : about.isMoney() ? InputValue(Money{0, customer.model().currency})
                                            : InputValue(0.0);
  const auto* money = std::get_if<Money>(&like);
  const auto use = money != nullptr ? customer.rates.find(customer.model().currency, money->currency)
                                    : std::optional<RateUse>();
  for (const double amount : tellingAmounts(about, use ? use->rate : 1.0)) {
    values.push_back(likewise(like, amount));
  }
  for (int i = 0; i < 5; ++i) {
    values.push_back(likewise(like, std::round(amountIn(anyValue(about)))));
  }
  std::erase_if(values, [&](const InputValue& value) { return !isValid(customer, factor, value); });
  return values;
}

/// With some of the money in euros: limits of random models are the same in every currency.
inline CustomerInputs anyInputsOfTwoCurrencies(const ScoreModel& model, int unknownOfTen) {
  CustomerInputs inputs = anyInputs(model, unknownOfTen);
  for (Input& input : inputs.inputs) {
    if (auto* money = std::get_if<Money>(&input.value); money != nullptr && draw::coin()) {
      money->currency = *Currency::fromCode("EUR");
    }
  }
  return inputs;
}

/// A band, a score near the present one, or any score.
inline Target anyAim(const ScoredCustomer& customer) {
  const ScoreModel& model = customer.model();
  const int tenths = draw::number(0, 1000);
  switch (draw::number(0, 2)) {
  case 0:
    return targetOf(model,
                    static_cast<std::size_t>(draw::number(0, static_cast<int>(model.bands.size()) - 1)));
  case 1: {
    const double present = shownScore(customer.result.score.value_or(50.0));
    return {.score = std::clamp(roundHalfUp(present + (tenths - 500) / 50.0, 1), 0.0, 100.0), .band = {}};
  }
  default:
    return {.score = tenths / 10.0, .band = {}};
  }
}

/// The result with one other value.
inline ScoreResult scoredWith(const ScoredCustomer& customer, std::size_t factor, const InputValue& value) {
  return scored(withValue(customer.inputs, customer.model().factors[factor].id, value),
                customer.result.model);
}

} // namespace health
