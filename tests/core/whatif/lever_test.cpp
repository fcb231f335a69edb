// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/whatif/whatif_samples.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace health {
namespace {

using Lines = std::vector<std::string>;

Lines pathLines(const ScoredCustomer& customer, std::string_view target) {
  Lines lines;
  for (const LeverAnswer& answer : pathTo(customer, targetFor(customer, target))) {
    lines.push_back(answerText(customer, answer));
  }
  return lines;
}

/// A customer of a model with one factor of that kind and curve, which decides all, and a second that is 0.
ScoredCustomer alone(const std::string& kindAndCurve, const InputValue& value) {
  const auto model = modelOf(R"({
    "format": "customer-health-model", "version": 1, "id": "m", "name": "M", "revision": "1", "currency": "USD",
    "missing": "across_all", "bands_include": "lower",
    "bands": [{"id": "low", "name": "Low", "tone": "critical", "from": 0},
              {"id": "high", "name": "High", "tone": "good", "from": 50}],
    "groups": [{"id": "g", "name": "G", "weight": 1, "factors": [
      {"id": "a", "name": "A", "weight": 1, )" +
                             kindAndCurve + "}]}]}");
  CustomerInputs inputs;
  inputs.set("a", value);
  return scoredWhole(inputs, model);
}

TEST(UnitOfChange, FollowsTheKindOfTheInput) {
  const auto unit = [](const ScoreModel& model, std::string_view factor) {
    return unitOfChange(model.factors[model.find(factor).value()]);
  };
  const auto seven = builtinModel("seven-category");
  EXPECT_EQ(unit(*seven, "feature_adoption"), 1.0);
  EXPECT_EQ(unit(*seven, "nps"), 1.0);
  EXPECT_EQ(unit(*seven, "csat"), 0.1);
  EXPECT_EQ(unit(*seven, "active_days_per_week"), 0.1);
  EXPECT_EQ(unit(*seven, "support_tickets"), 1.0);
  EXPECT_EQ(unit(*seven, "clv"), 1.0);
  EXPECT_EQ(unit(*builtinModel("four-dimension"), "expansion"), 0.0);
}

TEST(PathTo, GlobexReachesGoodByAdoptionAlone) {
  EXPECT_EQ(
      pathLines(scoredExample("globex-inc"), "good"),
      (Lines{"feature_adoption: needed 86, 50.0 good", "nps: unreachable 100, 47.0 at_risk",
             "support_tickets: unreachable 0, 46.5 at_risk", "contract_months: unreachable 36, 45.4 at_risk",
             "clv: unreachable 100000 USD, 44.9 at_risk",
             "last_activity_days: unreachable 0, 42.7 at_risk"}));
}

TEST(PathTo, AnswersInTheCurrencyOfARoughAmount) {
  const Currency eur = Currency::fromCode("EUR").value();
  const auto model = builtinModel("crm-six-factor");
  CustomerInputs inputs;
  inputs.set("clv", MoneyRange{Money{300'000, eur}, Money{400'000, eur}});
  const ScoredCustomer customer = scoredWhole(inputs, model);
  const auto path = pathTo(customer, targetFor(customer, "good"));
  const auto clv = std::ranges::find(path, model->find("clv").value(), &LeverAnswer::factor);
  ASSERT_NE(clv, path.end());
  EXPECT_EQ(currencyOf(clv->value), eur);
}

TEST(PathTo, SaysHowFarAcmeMayFallBeforeItIsNoLongerExcellent) {
  EXPECT_EQ(
      pathLines(scoredExample("acme-corp"), "excellent"),
      (Lines{"feature_adoption: slack 35, 80.2 excellent", "nps: slack -59, 80.0 excellent",
             "clv: slack 2016 USD, 80.0 excellent", "support_tickets: slack 9, 80.4 excellent",
             "last_activity_days: free 90, 84.3 excellent", "contract_months: free 0, 83.9 excellent"}));
}

TEST(PathTo, ResetValuesReachNoHigherBandAlone) {
  const ScoredCustomer reset = scoredWhole(resetInputs(*sixFactors()), sixFactors());
  EXPECT_EQ(answerFor(reset, "feature_adoption", "excellent"),
            "feature_adoption: unreachable 100, 76.7 good");
  EXPECT_EQ(answerFor(reset, "feature_adoption", "good"), "feature_adoption: free 0, 51.7 good");
  EXPECT_EQ(answerFor(reset, "nps", "70"), "nps: needed 63, 70.0 good");
}

TEST(PathTo, WorksInTheOtherModels) {
  EXPECT_EQ(answerFor(scoredExample("four-dimension"), "csat", "68.5"), "csat: needed 4.6, 68.5 at_risk");
  EXPECT_EQ(answerFor(scoredExample("four-dimension"), "expansion", "69"),
            "expansion: needed expanding, 69.5 at_risk");
  EXPECT_EQ(answerFor(scoredExample("four-dimension"), "account_value", "69"), "none");
  EXPECT_EQ(answerFor(scoredExample("traffic-light"), "sponsor_access", "yellow"),
            "sponsor_access: free none, 58.6 yellow");
  EXPECT_EQ(answerFor(scoredExample("traffic-light"), "expansion", "60"),
            "expansion: slack flat, 60.8 yellow");
  EXPECT_EQ(answerFor(scoredExample("seven-category"), "churn_probability_percent", "healthy"),
            "churn_probability_percent: slack 88, 60.1 healthy");
}

TEST(LeverAnswers, AnUnknownInputIsTheLeastThatItHasToTurnOutAs) {
  const ScoredCustomer globex =
      scoredWhole(withValue(example("globex-inc"), "feature_adoption", {}), sixFactors());
  EXPECT_EQ(answerFor(globex, "feature_adoption", "good"), "feature_adoption: needed 86, 50.0 good");
  EXPECT_EQ(answerFor(globex, "feature_adoption", "36"), "feature_adoption: slack 30, 36.0 at_risk");
  EXPECT_EQ(answerFor(globex, "feature_adoption", "20"), "feature_adoption: free 0, 28.5 unhealthy");
  EXPECT_EQ(answerFor(globex, "feature_adoption", "excellent"),
            "feature_adoption: unreachable 100, 53.5 good");
}

TEST(LeverAnswers, NothingKnownLeavesALeverOnItsOwn) {
  const ScoredCustomer nobody = scoredWhole({}, sixFactors());
  EXPECT_EQ(answerFor(nobody, "nps", "good"), "nps: needed 0, 50.0 good");
  EXPECT_EQ(answerFor(nobody, "clv", "good"), "clv: needed 9027 USD, 50.0 good");
}

TEST(LeverAnswers, AreInTheInputsOwnCurrency) {
  const CustomerInputs inputs = withValue(example("globex-inc"), "clv", money("12000.50", "EUR"));
  const ScoredCustomer globex = scoredWhole(inputs, sixFactors());
  const auto answer = leverAnswer(globex, factorOf(globex, "clv"), {.score = 40.0, .band = {}});
  ASSERT_TRUE(answer);
  const Money needed = std::get<Money>(answer->value);
  EXPECT_EQ(needed.currency.code(), "EUR");
  EXPECT_EQ(needed.minorUnits % 100, 0) << "whole euros";
  const auto oneLess = globex.with({{answer->factor, Money{needed.minorUnits - 100, needed.currency}}});
  EXPECT_FALSE(reaches(oneLess.value(), {.score = 40.0, .band = {}}));
}

TEST(LeverAnswers, APresentValueOffTheGridStaysPossible) {
  const std::string linear = R"("kind": "percent", "curve": {"type": "linear", "worst": 0, "best": 100})";
  EXPECT_EQ(answerFor(alone(linear, 30.5), "a", "high"), "a: needed 50, 50.0 high");
  EXPECT_EQ(answerFor(alone(linear, 50.5), "a", "50.5"), "a: slack 50.5, 50.5 high");
  EXPECT_EQ(answerFor(alone(linear, 50.5), "a", "50"), "a: slack 50, 50.0 high");
}

TEST(LeverAnswers, OnACurveThatRisesAndFallsTheNearestCounts) {
  const std::string target = R"("kind": "number", "curve":
    {"type": "target", "worst_low": 0, "best_from": 10, "best_to": 20, "worst_high": 40})";
  EXPECT_EQ(answerFor(alone(target, 2.0), "a", "high"), "a: needed 5, 50.0 high");
  EXPECT_EQ(answerFor(alone(target, 39.0), "a", "high"), "a: needed 30, 50.0 high");
  EXPECT_EQ(answerFor(alone(target, 12.0), "a", "high"), "a: slack 5, 50.0 high");
  EXPECT_EQ(answerFor(alone(target, 22.0), "a", "high"), "a: slack 30, 50.0 high");
  EXPECT_EQ(answerFor(alone(target, {}), "a", "high"), "a: needed 5, 50.0 high");
  EXPECT_EQ(answerFor(alone(target, 15.0), "a", "0"), "a: free 0, 0.0 low");
}

TEST(LeverAnswers, StepsAreAnsweredByWhereTheyBegin) {
  const std::string rising = R"("curve": {"type": "steps", "below": 0,
    "steps": [{"from": 2.5, "score": 0.3}, {"from": 7.5, "score": 0.6}, {"from": 9, "score": 1}]})";
  EXPECT_EQ(answerFor(alone(R"("kind": "number", )" + rising, 3.0), "a", "high"), "a: needed 7.5, 60.0 high");
  EXPECT_EQ(answerFor(alone(R"("kind": "count", )" + rising, 3.0), "a", "high"), "a: needed 8, 60.0 high");
  EXPECT_EQ(answerFor(alone(R"("kind": "count", )" + rising, 12.0), "a", "high"), "a: slack 8, 60.0 high");
  const std::string falling = R"("kind": "count", "minimum": 0, "curve": {"type": "steps", "below": 1,
    "steps": [{"from": 1, "score": 0.6}, {"from": 5, "score": 0.2}]})";
  EXPECT_EQ(answerFor(alone(falling, 9.0), "a", "high"), "a: needed 4, 60.0 high");
  EXPECT_EQ(answerFor(alone(falling, 9.0), "a", "61"), "a: needed 0, 100.0 high");
  EXPECT_EQ(answerFor(alone(falling, 2.0), "a", "high"), "a: slack 4, 60.0 high");
}

TEST(LeverAnswers, HalfLivesAreSearchedAsFarAsTheScoreMoves) {
  const std::string life = R"("kind": "days", "minimum": 0, "curve": {"type": "half_life", "half_life": 10})";
  EXPECT_EQ(answerFor(alone(life, 90.0), "a", "high"), "a: needed 10, 50.0 high");
  EXPECT_EQ(answerFor(alone(life, 3.0), "a", "high"), "a: slack 10, 50.0 high");
  EXPECT_EQ(answerFor(alone(life, 3.0), "a", "0.1"), "a: slack 109, 0.1 low");
}

TEST(LeverAnswers, OfEqualCategoriesThePresentStays) {
  const std::string words = R"("kind": "category", "curve": {"type": "categories", "categories": [
    {"id": "bad", "name": "Bad", "score": 0}, {"id": "fine", "name": "Fine", "score": 0.6},
    {"id": "ok", "name": "OK", "score": 0.6}, {"id": "best", "name": "Best", "score": 1}]})";
  EXPECT_EQ(answerFor(alone(words, ChosenCategory{"bad"}), "a", "high"), "a: needed fine, 60.0 high");
  EXPECT_EQ(answerFor(alone(words, ChosenCategory{"ok"}), "a", "high"), "a: slack ok, 60.0 high");
  EXPECT_EQ(answerFor(alone(words, ChosenCategory{"best"}), "a", "high"), "a: slack fine, 60.0 high");
  EXPECT_EQ(answerFor(alone(words, {}), "a", "high"), "a: needed fine, 60.0 high");
  EXPECT_EQ(answerFor(alone(words, {}), "a", "0"), "a: free bad, 0.0 low");
}

TEST(LeverAnswers, StayWithinTheValidEntry) {
  const std::string narrow = R"("kind": "percent", "minimum": 20.5, "maximum": 40.5,
    "curve": {"type": "linear", "worst": 0, "best": 100})";
  EXPECT_EQ(answerFor(alone(narrow, 30.0), "a", "high"), "a: unreachable 40, 40.0 low");
  EXPECT_EQ(answerFor(alone(narrow, 40.5), "a", "high"), "a: unreachable 40.5, 40.5 low");
  EXPECT_EQ(answerFor(alone(narrow, 30.0), "a", "10"), "a: free 21, 21.0 low");
}

TEST(LeverAnswers, AnEndlessCurveIsSearchedInLargerUnits) {
  const std::string endless = R"("kind": "number", "curve": {"type": "linear", "worst": 0, "best": 1e300})";
  const ScoredCustomer customer = alone(endless, 0.0);
  const auto answer = leverAnswer(customer, 0, {.score = 50.0, .band = {}});
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->kind, LeverAnswer::Kind::needed);
  EXPECT_NEAR(answer->score, 50.0, 0.05);
}

TEST(LeverAnswers, AnInputWithoutWeightIsALeverOnlyWhereACapLooksAtIt) {
  const auto model = [](const std::string& caps) {
    return modelOf(
        R"({"format": "customer-health-model", "version": 1, "id": "m", "name": "M", "revision": "1",
      "missing": "across_all", "bands_include": "lower",
      "bands": [{"id": "all", "name": "All", "tone": "fair", "from": 0}], "caps": [)" +
        caps + R"(],
      "groups": [{"id": "g", "name": "G", "weight": 1, "factors": [
        {"id": "a", "name": "A", "kind": "percent", "weight": 1, "curve": {"type": "linear", "worst": 0, "best": 100}},
        {"id": "b", "name": "B", "kind": "percent", "weight": 0, "curve": {"type": "linear", "worst": 0, "best": 100}}]}]})");
  };
  const CustomerInputs inputs = withValue(withValue({}, "a", 90.0), "b", 10.0);
  EXPECT_EQ(answerFor(scoredWhole(inputs, model("")), "b", "80"), "none");
  EXPECT_EQ(answerFor(scoredWhole(inputs, model(R"({"of": "b", "below": 30, "at_most": 40})")), "b", "80"),
            "b: needed 30, 90.0 all");
}

} // namespace
} // namespace health
