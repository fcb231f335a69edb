// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/categorize.h"
#include "core/scoring/check_inputs.h"
#include "core/whatif/disagreement.h"
#include "core/whatif/sensitivity.h"
#include "tests/core/random_inputs.h"
#include "tests/core/random_model.h"
#include "tests/core/whatif/scored_examples.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

// How the score of any customer follows one input, and what it hides.

namespace health {
namespace {

/// Valid values among which the worst and the best one are: the ends of the valid entry, or what is far
/// beyond every curve, and what surrounds each knot.
std::vector<InputValue> telling(const Factor& factor) {
  std::vector<InputValue> values;
  if (factor.isCategory()) {
    for (const Category& category : factor.categories()) {
      values.emplace_back(ChosenCategory{category.id});
    }
    return values;
  }
  std::vector<double> numbers = knotsOf(factor.curve);
  constexpr double far = 1e9;
  numbers.insert(numbers.end(), {factor.lowest.value_or(-far), factor.highest.value_or(far)});
  for (const double number : numbers) {
    const auto offer = [&](double one) {
      const InputValue value =
          factor.isMoney() ? InputValue(Money{std::llround(one * 100.0), Currency::all().front()}) : one;
      if (!checkInput(factor, value)) {
        values.push_back(value);
      }
    };
    offer(number);
    offer(std::floor(number));
    offer(std::ceil(number));
  }
  return values;
}

RC_GTEST_PROP(SensitivityLaws, WorstAndBestAreThoseOfBruteForce, ()) {
  const auto model = anyModel().read();
  const ScoredCustomer customer = customerOf(anyInputs(*model, 2), model);
  const auto all = sensitivities(customer);
  RC_PRE(!all.empty());
  const Sensitivity& one = all[static_cast<std::size_t>(draw::number(0, static_cast<int>(all.size()) - 1))];
  const Factor& factor = model->factors[one.factor];
  double worst = 1e9;
  double best = -1e9;
  for (const InputValue& value : telling(factor)) {
    const double score = customer.with({{one.factor, value}}).value().score.value();
    worst = std::min(worst, score);
    best = std::max(best, score);
  }
  RC_ASSERT(std::abs(one.worst - worst) < 1e-9);
  RC_ASSERT(std::abs(one.best - best) < 1e-9);
  const double sample = customer.with({{one.factor, anyValue(factor)}}).value().score.value();
  RC_ASSERT(one.worst - 1e-9 <= sample && sample <= one.best + 1e-9);
}

RC_GTEST_PROP(SensitivityLaws, TheScoreAndItsStepsLieBetweenWorstAndBestAndTheLargestSwingIsFirst, ()) {
  const auto model = anyModel().read();
  const ScoredCustomer customer = customerOf(anyInputs(*model, 2), model);
  double before = 1e9;
  for (const Sensitivity& one : sensitivities(customer)) {
    RC_ASSERT(one.swing() <= before + 1e-8);
    before = one.swing();
    const bool isKnownHere = customer.result.amounts[one.factor].has_value();
    RC_ASSERT(one.stepDown.has_value() == isKnownHere && one.stepUp.has_value() == isKnownHere);
    if (isKnownHere) {
      for (const double score : {*customer.result.score, one.stepDown->score, one.stepUp->score}) {
        RC_ASSERT(one.worst - 1e-9 <= score && score <= one.best + 1e-9);
      }
      RC_ASSERT(!checkInput(model->factors[one.factor], one.stepDown->value));
      RC_ASSERT(!checkInput(model->factors[one.factor], one.stepUp->value));
    }
  }
}

/// How many bands apart.
std::size_t apart(std::size_t left, std::size_t right) {
  return left > right ? left - right : right - left;
}

RC_GTEST_PROP(DisagreementLaws, NoneWithinOneBandAndNoneIsMissed, ()) {
  const auto model = anyModel().read();
  const ScoreResult result = scored(anyInputs(*model, 2), model);
  bool isGroupNamed = false;
  bool isSentimentNamed = false;
  for (const Disagreement& one : disagreements(result)) {
    RC_ASSERT(one.group.has_value() != one.sentiment.has_value());
    RC_ASSERT(bandOf(*model, one.score) == one.band);
    RC_ASSERT(apart(one.band, *result.band) >= 2);
    isGroupNamed = isGroupNamed || one.group;
    isSentimentNamed = isSentimentNamed || one.sentiment;
  }
  RC_PRE(result.score.has_value());
  const auto isHidden = [&](const std::optional<double>& group) {
    return group && bandOf(*model, *group) + 2 <= *result.band;
  };
  RC_ASSERT(isGroupNamed == std::ranges::any_of(result.groups, isHidden));
  bool contradicts = false;
  for (std::size_t i = 0; i < result.factors.size(); ++i) {
    const auto normalized = result.factors[i].normalized;
    contradicts = contradicts || (normalized && model->factors[i].isSentiment &&
                                  apart(bandOf(*model, 100.0 * *normalized), *result.band) >= 2);
  }
  RC_ASSERT(isSentimentNamed == contradicts);
}

} // namespace
} // namespace health
