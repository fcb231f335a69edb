// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/random_model.h"
#include "tests/core/whatif/value_samples.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

// What holds for every plan, whatever the model, the customer and the limits.

namespace health {
namespace {

struct Planned {
  ScoredCustomer customer;
  Target target;
  std::vector<Lever> levers;

  Plan balanced() const { return balancedPlan(customer, levers, target); }
  Plan leastEffort() const { return leastEffortPlan(customer, levers, target); }
  Plan either() const { return draw::coin() ? balanced() : leastEffort(); }

  double normalizedWith(std::size_t factor, const InputValue& value) const {
    return *scoredWith(customer, factor, value).factors[factor].normalized;
  }
  ScoreResult with(const std::vector<PlannedMove>& moves) const {
    CustomerInputs inputs = customer.inputs;
    for (const PlannedMove& move : moves) {
      inputs.set(customer.model().factors[move.factor].id, move.value);
    }
    return scored(inputs, customer.result.model);
  }
  const InputValue& limitOf(std::size_t factor) const {
    return std::ranges::find(levers, factor, &Lever::factor)->limit;
  }
};

InputValue anyLimit(const ScoredCustomer& customer, std::size_t factor) {
  InputValue limit = anyValue(customer.model().factors[factor]);
  if (auto* money = std::get_if<Money>(&limit)) {
    money->currency = std::get<Money>(customer.result.inputs[factor]).currency;
  }
  return limit;
}

/// Some of the known inputs, half of them with a limit that can be kept.
std::vector<Lever> anyLevers(const ScoredCustomer& customer) {
  std::vector<Lever> levers;
  for (std::size_t i = 0; i < customer.model().factors.size(); ++i) {
    if (!customer.result.amounts[i] || !canChangeScore(customer.model(), i) || draw::number(1, 4) == 1) {
      continue;
    }
    const Lever limited{.factor = i, .limit = anyLimit(customer, i)};
    const bool isLimited = draw::coin() && checkLevers(customer, {limited}).empty();
    levers.push_back(isLimited ? limited : Lever{.factor = i, .limit = {}});
  }
  return levers;
}

Planned anyPlan() {
  const auto model = anyModel().read();
  const ScoredCustomer customer = scoredWhole(anyInputsOfTwoCurrencies(*model, 1), model);
  RC_PRE(customer.result.score.has_value());
  const Target target = anyAim(customer);
  RC_LOG() << "to " << target.score << " from " << *customer.result.score << "\n";
  return {customer, target, anyLevers(customer)};
}

/// Values from the present to the limit, both included, in the limit's direction; all valid ones without it.
std::vector<InputValue> valuesWithin(const Planned& planned, std::size_t factor) {
  const InputValue& limit = planned.limitOf(factor);
  const InputValue& present = planned.customer.result.inputs[factor];
  std::vector<InputValue> values = tellingValues(planned.customer, factor);
  if (isKnown(limit)) {
    values.push_back(limit);
    std::erase_if(values, [&](const InputValue& value) {
      if (std::holds_alternative<ChosenCategory>(value)) {
        return planned.normalizedWith(factor, value) > planned.normalizedWith(factor, limit);
      }
      const auto [least, most] = std::minmax({amountIn(present), amountIn(limit)});
      return amountIn(value) < least || amountIn(value) > most;
    });
  }
  values.push_back(present);
  return values;
}

void assertWithinLimit(const Planned& planned, const PlannedMove& move) {
  const InputValue& present = planned.customer.result.inputs[move.factor];
  const InputValue& limit = planned.limitOf(move.factor);
  RC_ASSERT(isValid(planned.customer, move.factor, move.value));
  RC_ASSERT(planned.normalizedWith(move.factor, move.value) > planned.normalizedWith(move.factor, present));
  if (!isKnown(limit)) {
    return;
  }
  if (std::holds_alternative<ChosenCategory>(limit)) {
    RC_ASSERT(planned.normalizedWith(move.factor, move.value) <= planned.normalizedWith(move.factor, limit));
    return;
  }
  const auto [least, most] = std::minmax({amountIn(present), amountIn(limit)});
  RC_ASSERT(amountIn(move.value) >= least);
  RC_ASSERT(amountIn(move.value) <= most);
}

RC_GTEST_PROP(PlanLaws, PlansStayInsideTheirLimits, ()) {
  const Planned planned = anyPlan();
  const Plan plan = planned.either();
  RC_ASSERT(std::ranges::is_sorted(plan.moves, {}, &PlannedMove::factor));
  for (const PlannedMove& move : plan.moves) {
    assertWithinLimit(planned, move);
  }
}

RC_GTEST_PROP(PlanLaws, TheScoreIsThatOfAScoringAnew, ()) {
  const Planned planned = anyPlan();
  const Plan plan = planned.either();
  const ScoreResult result = planned.with(plan.moves);
  RC_ASSERT(*result.score == plan.score);
  RC_ASSERT(result.band.value() == plan.band.value());
  RC_ASSERT(reaches(result, planned.target) == plan.isReached);
}

RC_GTEST_PROP(PlanLaws, WhatAPlanCannotReachNoValuesWithinTheLimitsCan, ()) {
  const Planned planned = anyPlan();
  const Plan plan = planned.either();
  RC_PRE(!plan.isReached);
  constexpr double hair = 1e-9;
  constexpr int tries = 10;
  for (int i = 0; i < tries; ++i) {
    std::vector<PlannedMove> moves;
    for (const Lever& lever : planned.levers) {
      moves.push_back({lever.factor, *rc::gen::elementOf(valuesWithin(planned, lever.factor))});
    }
    const ScoreResult result = planned.with(moves);
    RC_ASSERT(!reaches(result, planned.target));
    RC_ASSERT(*result.score <= plan.score + hair);
  }
}

RC_GTEST_PROP(PlanLaws, LeastEffortIsNeverCostlierThanBalanced, ()) {
  const Planned planned = anyPlan();
  const Plan balanced = planned.balanced();
  const Plan least = planned.leastEffort();
  RC_ASSERT(least.isReached == balanced.isReached);
  RC_ASSERT(least.effort <= balanced.effort + 1e-12);
}

/// What lies a unit nearer to the present; of categories all that lie between.
std::vector<InputValue> oneUnitBack(const Planned& planned, const PlannedMove& move) {
  const InputValue& present = planned.customer.result.inputs[move.factor];
  if (!std::holds_alternative<ChosenCategory>(present)) {
    return {likewise(move.value, unitTowards(amountIn(move.value), amountIn(present)))};
  }
  std::vector<InputValue> values = tellingValues(planned.customer, move.factor);
  std::erase_if(values, [&](const InputValue& value) {
    return planned.normalizedWith(move.factor, value) >= planned.normalizedWith(move.factor, move.value);
  });
  return values;
}

RC_GTEST_PROP(PlanLaws, NoLeverOfALeastEffortPlanCouldGoOneUnitLess, ()) {
  const Planned planned = anyPlan();
  const Plan plan = planned.leastEffort();
  RC_PRE(plan.isReached);
  for (std::size_t i = 0; i < plan.moves.size(); ++i) {
    for (const InputValue& less : oneUnitBack(planned, plan.moves[i])) {
      std::vector<PlannedMove> moves = plan.moves;
      moves[i].value = less;
      RC_ASSERT(!reaches(planned.with(moves), planned.target));
    }
  }
}

RC_GTEST_PROP(PlanLaws, NothingMovesWhereTheTargetIsReached, ()) {
  const Planned planned = anyPlan();
  const Plan plan = planned.either();
  RC_ASSERT(plan.moves.empty() || !reaches(planned.customer.result, planned.target));
  RC_ASSERT(!reaches(planned.customer.result, planned.target) || plan.isReached);
}

} // namespace
} // namespace health
