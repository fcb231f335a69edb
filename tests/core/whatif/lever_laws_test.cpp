// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/random_model.h"
#include "tests/core/whatif/value_samples.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

// What holds for every answer about one lever, whatever the model and the customer.

namespace health {
namespace {

using Kind = LeverAnswer::Kind;

/// One question about a random customer, and its answer.
struct Asked {
  ScoredCustomer customer;
  Target target;
  LeverAnswer answer;

  const Factor& factor() const { return customer.model().factors[answer.factor]; }
  const InputValue& present() const { return customer.result.inputs[answer.factor]; }
  ScoreResult with(const InputValue& value) const { return scoredWith(customer, answer.factor, value); }
  bool isReachedWith(const InputValue& value) const { return reaches(with(value), target); }
};

/// The levers with an answer of one of `kinds`, to the first of a few targets that has any.
std::pair<Target, std::vector<LeverAnswer>> anyAnswers(const ScoredCustomer& customer,
                                                       const std::vector<Kind>& kinds) {
  constexpr int tries = 6;
  for (int i = 0; i < tries; ++i) {
    const Target target = anyAim(customer);
    std::vector<LeverAnswer> answers = pathTo(customer, target);
    std::erase_if(answers, [&](const LeverAnswer& answer) {
      return std::ranges::find(kinds, answer.kind) == kinds.end();
    });
    if (!answers.empty()) {
      return {target, answers};
    }
  }
  return {};
}

/// Of one of `kinds`: other cases are drawn anew.
Asked anyAnswer(const std::vector<Kind>& kinds) {
  const auto model = anyModel().read();
  const ScoredCustomer customer = scoredWhole(anyInputsOfTwoCurrencies(*model, 2), model);
  const auto [target, answers] = anyAnswers(customer, kinds);
  RC_PRE(!answers.empty());
  const LeverAnswer answer = answers[*rc::gen::inRange<std::size_t>(0, answers.size())];
  RC_LOG() << "to " << target.score << ", " << answerText(customer, answer) << ", now "
           << inputText(customer.result.inputs[answer.factor]) << '\n';
  return {customer, target, answer};
}

/// No category that scores less reaches the target.
void assertLeastCategory(const Asked& asked) {
  const auto scoreOf = [&](const InputValue& value) {
    return *asked.with(value).factors[asked.answer.factor].normalized;
  };
  for (const InputValue& value : tellingValues(asked.customer, asked.answer.factor)) {
    RC_ASSERT(scoreOf(value) >= scoreOf(asked.answer.value) || !asked.isReachedWith(value));
  }
}

/// Whether the amount is valid and does not reach the target.
bool isLostAt(const Asked& asked, double amount) {
  const InputValue value = likewise(asked.answer.value, amount);
  return isValid(asked.customer, asked.answer.factor, value) && !asked.isReachedWith(value);
}

/// Whether the target is lost a unit further that way, or at a step on this unit.
bool isLostBeyond(const Asked& asked, double amount, double end) {
  const double next = unitTowards(amount, end);
  const std::vector<double> steps = std::holds_alternative<StepsCurve>(asked.factor().curve)
                                        ? knotsOf(asked.factor().curve)
                                        : std::vector<double>();
  return isLostAt(asked, next) || std::ranges::any_of(steps, [&](double step) {
           return step > std::min(amount, next) && step < std::max(amount, next) && isLostAt(asked, step);
         });
}

RC_GTEST_PROP(LeverLaws, WhatIsNeededReachesTheTargetAndOneUnitLessDoesNot, ()) {
  const Asked asked = anyAnswer({Kind::needed});
  RC_ASSERT(!reaches(asked.customer.result, asked.target));
  RC_ASSERT(asked.isReachedWith(asked.answer.value));
  if (asked.factor().isCategory()) {
    return assertLeastCategory(asked);
  }
  const double amount = amountIn(asked.answer.value);
  if (isKnown(asked.present())) {
    RC_ASSERT(isLostAt(asked, unitTowards(amount, amountIn(asked.present()))));
  } else {
    RC_ASSERT(isLostBeyond(asked, amount, -HUGE_VAL) || isLostBeyond(asked, amount, HUGE_VAL));
  }
}

RC_GTEST_PROP(LeverLaws, SlackKeepsTheTargetAndOneUnitMoreLosesIt, ()) {
  const Asked asked = anyAnswer({Kind::slack});
  RC_ASSERT(reaches(asked.customer.result, asked.target));
  RC_ASSERT(asked.isReachedWith(asked.answer.value));
  if (asked.factor().isCategory()) {
    return assertLeastCategory(asked);
  }
  const double amount = amountIn(asked.answer.value);
  const double present = isKnown(asked.present()) ? amountIn(asked.present()) : amount;
  const bool isLostBelow = amount <= present && isLostBeyond(asked, amount, -HUGE_VAL);
  const bool isLostAbove = amount >= present && isLostBeyond(asked, amount, HUGE_VAL);
  RC_ASSERT(isLostBelow || isLostAbove);
}

RC_GTEST_PROP(LeverLaws, WhatIsUnreachableNoValueReaches, ()) {
  const Asked asked = anyAnswer({Kind::unreachable});
  constexpr double hair = 1e-9;
  for (const InputValue& value : tellingValues(asked.customer, asked.answer.factor)) {
    const ScoreResult result = asked.with(value);
    RC_ASSERT(!reaches(result, asked.target));
    RC_ASSERT(*result.score <= asked.answer.score + hair);
  }
}

RC_GTEST_PROP(LeverLaws, WhatIsFreeNoValueLoses, ()) {
  const Asked asked = anyAnswer({Kind::free});
  constexpr double hair = 1e-9;
  for (const InputValue& value : tellingValues(asked.customer, asked.answer.factor)) {
    const ScoreResult result = asked.with(value);
    RC_ASSERT(reaches(result, asked.target));
    RC_ASSERT(*result.score >= asked.answer.score - hair);
  }
}

RC_GTEST_PROP(LeverLaws, TheScoreIsThatOfAScoringAnew, ()) {
  const Asked asked = anyAnswer({Kind::needed, Kind::slack, Kind::free, Kind::unreachable});
  const ScoreResult result = asked.with(asked.answer.value);
  RC_ASSERT(*result.score == asked.answer.score);
  RC_ASSERT(result.band.value() == asked.answer.band.value());
  RC_ASSERT(reaches(result, asked.target) == (asked.answer.kind != Kind::unreachable));
}

RC_GTEST_PROP(LeverLaws, EveryInputThatCanChangeTheScoreHasOneAnswer, ()) {
  const auto model = anyModel().read();
  const ScoredCustomer customer = scoredWhole(anyInputsOfTwoCurrencies(*model, 2), model);
  const Target target = anyAim(customer);
  const std::vector<LeverAnswer> answers = pathTo(customer, target);
  for (std::size_t i = 0; i < model->factors.size(); ++i) {
    const bool isLever =
        canChangeScore(*model, i) && (customer.result.score.has_value() || model->factors[i].share > 0);
    RC_ASSERT(std::ranges::count(answers, i, &LeverAnswer::factor) == (isLever ? 1 : 0));
  }
  RC_ASSERT(std::ranges::is_sorted(answers, {}, [](const LeverAnswer& answer) {
    return answer.kind == Kind::unreachable ? 2 : answer.kind == Kind::free ? 1 : 0;
  }));
}

} // namespace
} // namespace health
