// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/check_inputs.h"
#include "tests/core/random_inputs.h"
#include "tests/core/random_model.h"
#include "tests/core/scoring/customers.h"
#include "tests/core/scoring/formula.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

// The range of the scores that are still possible while inputs are unknown.

namespace health {
namespace {

/// Of those that count towards the score.
std::vector<const Factor*> unknownFactors(const ScoreModel& model, const CustomerInputs& inputs) {
  std::vector<const Factor*> unknown;
  for (const Factor& factor : model.factors) {
    if (factor.isScored() && !isKnown(inputs.value(factor.id))) {
      unknown.push_back(&factor);
    }
  }
  return unknown;
}

/// Where the score of a number may be lowest or highest: at and about its knots and limits, and far out.
std::vector<double> tellingNumbers(const Factor& factor) {
  std::vector<double> places = knotsOf(factor.curve);
  const double far = 1e5; // half-life curves of random models are far below 1e-30 there
  for (const double end : {factor.lowest.value_or(-far), factor.highest.value_or(far)}) {
    places.push_back(end);
  }
  std::vector<double> numbers;
  for (const double place : places) {
    for (const double number :
         {std::floor(place) - 1, std::floor(place), place, std::ceil(place), std::ceil(place) + 1}) {
      numbers.push_back(number);
    }
  }
  return numbers;
}

/// Entries among which the worst and the best valid ones are.
std::vector<InputValue> telling(const Factor& factor) {
  std::vector<InputValue> values;
  if (factor.isCategory()) {
    for (const Category& category : factor.categories()) {
      values.emplace_back(ChosenCategory{category.id});
    }
    return values;
  }
  for (const double number : tellingNumbers(factor)) {
    const InputValue value =
        factor.isMoney() ? InputValue(Money{std::llround(number * 100), Currency::all().front()}) : number;
    if (!checkInput(factor, value)) {
      values.push_back(value);
    }
  }
  return values;
}

InputValue extreme(const Factor& factor, bool best) {
  const auto scoreOf = [&](const InputValue& value) { return *formula::normalized(factor, value); };
  const std::vector<InputValue> values = telling(factor);
  RC_ASSERT(!values.empty());
  const auto [least, most] = std::ranges::minmax_element(values, {}, scoreOf);
  return best ? *most : *least;
}

CustomerInputs completed(CustomerInputs inputs, const ScoreModel& model, bool best) {
  for (const Factor* factor : unknownFactors(model, inputs)) {
    inputs.set(factor->id, extreme(*factor, best));
  }
  return inputs;
}

TEST(Range, NothingKnownLeavesEveryScoreOpen) {
  const ScoreResult result = scored({}, sixFactors());
  EXPECT_NEAR(result.range.lowest, 0.0, 1e-9);
  EXPECT_NEAR(result.range.highest, 100.0, 1e-9);
  EXPECT_EQ(sixFactors()->factors.at(result.mostWanted.value()).id, "feature_adoption"); // 25 of 100
}

TEST(Range, TheWidestUnknownIsWantedMost) {
  const CustomerInputs inputs = withValue(withValue(example("acme-corp"), "clv", {}), "support_tickets", {});
  const ScoreResult result = scored(inputs, sixFactors());
  EXPECT_EQ(sixFactors()->factors.at(result.mostWanted.value()).id, "clv"); // 20 against 15
}

TEST(Range, ValidEntriesThatDoNotReachTheCurvesEndsNarrowIt) {
  // Escalations: no points lost at 0 %, half of them at 100 %.
  const auto model = modelOf(R"({
    "format": "customer-health-model", "version": 1, "id": "half", "name": "Half", "revision": "1",
    "missing": "within_group", "bands_include": "lower",
    "bands": [{"id": "all", "name": "All", "tone": "fair", "from": 0}],
    "groups": [{"id": "support", "name": "Support", "weight": 100, "factors": [
      {"id": "escalations", "name": "Escalations", "kind": "percent", "minimum": 0, "maximum": 100, "weight": 60,
       "curve": {"type": "linear", "worst": 200, "best": 0}},
      {"id": "tickets", "name": "Tickets", "kind": "count", "minimum": 0, "weight": 40,
       "curve": {"type": "linear", "worst": 10, "best": 0}}]}]
  })");
  CustomerInputs inputs;
  inputs.set("tickets", 5.0);
  ScoreResult result = scored(inputs, model);
  EXPECT_NEAR(result.range.lowest, 20.0 + 30.0, 1e-9);
  EXPECT_NEAR(result.range.highest, 20.0 + 60.0, 1e-9);
  // With both unknown, tickets can move the score by 40 points and escalations only by 30.
  result = scored({}, model);
  EXPECT_EQ(model->factors.at(result.mostWanted.value()).id, "tickets");
}

TEST(Range, OfEquallyWideUnknownsTheFirstOnScreenIsWanted) {
  const CustomerInputs inputs =
      withValue(withValue(example("acme-corp"), "contract_months", {}), "last_activity_days", {});
  EXPECT_EQ(sixFactors()->factors.at(scored(inputs, sixFactors()).mostWanted.value()).id,
            "last_activity_days");
}

TEST(Range, WholeNumbersReachOnlyTheWholeOnesWithinTheirLimits) {
  const auto model = modelOf(R"({
    "format": "customer-health-model", "version": 1, "id": "w", "name": "W", "revision": "1",
    "missing": "across_all", "bands_include": "lower",
    "bands": [{"id": "all", "name": "All", "tone": "fair", "from": 0}],
    "groups": [{"id": "g", "name": "G", "weight": 100, "factors": [
      {"id": "seats", "name": "Seats", "kind": "count", "minimum": 0.5, "maximum": 8.5, "weight": 1,
       "curve": {"type": "linear", "worst": 0, "best": 10}}]}]
  })");
  EXPECT_NEAR(scored({}, model).range.lowest, 10.0, 1e-9);
  EXPECT_NEAR(scored({}, model).range.highest, 80.0, 1e-9);
}

TEST(Range, LimitsOfMoneyNarrowIt) {
  const auto model = modelOf(R"({
    "format": "customer-health-model", "version": 1, "id": "m", "name": "M", "revision": "1", "currency": "USD",
    "missing": "across_all", "bands_include": "lower",
    "bands": [{"id": "all", "name": "All", "tone": "fair", "from": 0}],
    "groups": [{"id": "g", "name": "G", "weight": 100, "factors": [
      {"id": "clv", "name": "CLV", "kind": "money", "minimum": 250, "maximum": 750, "weight": 1,
       "curve": {"type": "linear", "worst": 0, "best": 1000}}]}]
  })");
  EXPECT_NEAR(scored({}, model).range.lowest, 25.0, 1e-9);
  EXPECT_NEAR(scored({}, model).range.highest, 75.0, 1e-9);
}

RC_GTEST_PROP(Range, ItContainsTheScoreOfEveryCompletion, ()) {
  const auto model = anyModel().read();
  CustomerInputs inputs = anyInputs(*model, 5);
  const ScoreRange range = scored(inputs, model).range;
  RC_ASSERT(range.lowest >= 0.0);
  RC_ASSERT(range.highest <= 100.0);
  for (const Factor* factor : unknownFactors(*model, inputs)) {
    inputs.set(factor->id, anyValue(*factor));
  }
  const double score = scored(inputs, model).score.value();
  RC_ASSERT(score >= range.lowest - 1e-9);
  RC_ASSERT(score <= range.highest + 1e-9);
}

RC_GTEST_PROP(Range, BothOfItsEndsAreAttained, ()) {
  const auto model = anyModel().read();
  const CustomerInputs inputs = anyInputs(*model, 5);
  const ScoreRange range = scored(inputs, model).range;
  RC_ASSERT(std::abs(*scored(completed(inputs, *model, false), model).score - range.lowest) <= 1e-9);
  RC_ASSERT(std::abs(*scored(completed(inputs, *model, true), model).score - range.highest) <= 1e-9);
}

RC_GTEST_PROP(Range, TheMostWantedValueWouldNarrowItMost, ()) {
  // Where factors do not add up plainly, what one of them is worth depends on the others.
  const auto model = anyPlainModel().read();
  const CustomerInputs inputs = anyInputs(*model, 5);
  const ScoreResult result = scored(inputs, model);
  const auto width = [&](const CustomerInputs& customer) {
    const ScoreRange range = scored(customer, model).range;
    return range.highest - range.lowest;
  };
  const auto widthWith = [&](const Factor& factor) {
    return width(withValue(inputs, factor.id, extreme(factor, true)));
  };
  constexpr double hair = 1e-7;
  RC_ASSERT(result.mostWanted || width(inputs) <= hair);
  for (const Factor* factor : unknownFactors(*model, inputs)) {
    const double narrowest =
        result.mostWanted ? widthWith(model->factors[*result.mostWanted]) : width(inputs);
    RC_ASSERT(narrowest <= widthWith(*factor) + hair);
  }
}

RC_GTEST_PROP(Range, OnlyWhatIsUnknownAndCountsIsWanted, ()) {
  const auto model = anyModel().read();
  const CustomerInputs inputs = anyInputs(*model, 5);
  const auto wanted = scored(inputs, model).mostWanted;
  RC_PRE(wanted.has_value());
  const Factor& factor = model->factors[*wanted];
  const bool isWatched = std::ranges::any_of(model->caps, [&](const Cap& cap) {
    return cap.factor == wanted || (cap.group && cap.group == factor.group && factor.weight > 0.0);
  });
  RC_ASSERT(isWatched || factor.share > 0.0);
  RC_ASSERT(factor.isScored());
  RC_ASSERT(!isKnown(inputs.value(factor.id)));
}

} // namespace
} // namespace health
