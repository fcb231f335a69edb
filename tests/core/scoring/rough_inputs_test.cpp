// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/issue_lines.h"
#include "tests/core/scoring/customers.h"

#include <gtest/gtest.h>

// Inputs of which only a range is known.

namespace health {
namespace {

NumberRange between(std::optional<double> lowest, std::optional<double> highest) {
  return {.lowest = lowest, .highest = highest};
}

MoneyRange amounts(std::string_view lowest, std::string_view highest, std::string_view code) {
  return {.lowest = std::get<Money>(money(lowest, code)), .highest = std::get<Money>(money(highest, code))};
}

const FactorScore& part(const ScoreResult& result, const std::string& factor) {
  return result.factors.at(result.model->find(factor).value());
}

ScoreResult acmeWith(std::string_view factor, const InputValue& value) {
  return scored(withValue(example("acme-corp"), factor, value), sixFactors());
}

TEST(RoughInputs, TheMiddleOfWhatItMayScoreCounts) {
  const ScoreResult result = acmeWith("nps", between(60, 80));
  EXPECT_NEAR(result.score.value(), 92.9343, 1e-4); // 93.9343 at 80, 91.9343 at 60
  EXPECT_NEAR(result.range.lowest, 91.9343, 1e-4);
  EXPECT_NEAR(result.range.highest, 93.9343, 1e-4);
  EXPECT_NEAR(part(result, "nps").normalized.value(), 0.85, 1e-12);
  EXPECT_NEAR(part(result, "nps").span.value().first, 0.8, 1e-12);
  EXPECT_NEAR(part(result, "nps").span.value().second, 0.9, 1e-12);
  EXPECT_NEAR(part(result, "nps").weight, 0.2, 1e-12);
  EXPECT_EQ(part(result, "clv").span, std::nullopt);
  EXPECT_EQ(result.amounts.at(4), std::nullopt);
  EXPECT_EQ(result.known, 6U);
  EXPECT_TRUE(result.isComplete());
  EXPECT_FALSE(result.isExact());
  EXPECT_EQ(result.mostWanted, sixFactors()->find("nps"));
}

TEST(RoughInputs, AnOpenEndGoesAsFarAsTheValidEntry) {
  EXPECT_EQ(part(acmeWith("nps", between({}, -50)), "nps").span, std::pair(0.0, 0.25));
  EXPECT_EQ(part(acmeWith("nps", between(50, {})), "nps").span, std::pair(0.75, 1.0));
  // Fewer tickets are better, and any number of them is possible.
  EXPECT_EQ(part(acmeWith("support_tickets", between(5, {})), "support_tickets").span->first, 0.0);
  EXPECT_EQ(part(acmeWith("support_tickets", between({}, 0)), "support_tickets").span, std::pair(1.0, 1.0));
}

TEST(RoughInputs, AmountsAreConvertedAtBothEnds) {
  const ScoreResult euros = acmeWith("clv", amounts("10000", "20000", "EUR"));
  ASSERT_EQ(euros.rates.size(), 1U);
  const double rate = euros.rates[0].rate;
  const Factor& clv = sixFactors()->factors.at(0);
  EXPECT_NEAR(part(euros, "clv").span->first, normalizedScore(clv.curve, 10000 * rate), 1e-12);
  EXPECT_NEAR(part(euros, "clv").span->second, normalizedScore(clv.curve, 20000 * rate), 1e-12);
}

constexpr std::string_view oneFactor = R"({
    "format": "customer-health-model", "version": 1, "id": "one", "name": "One", "revision": "1", "currency": "USD",
    "missing": "across_all", "bands_include": "lower",
    "bands": [{"id": "all", "name": "All", "tone": "fair", "from": 0}],
    "groups": [{"id": "g", "name": "G", "weight": 100, "factors": [FACTOR]}],
    "inputs": [{"id": "value", "name": "Value", "kind": "money", "minimum": 0}],
    "priority": {"input": "value", "rules": [{"name": "Large", "above": 100}, {"name": "Small"}]}})";

std::shared_ptr<const ScoreModel> modelWith(const std::string& factor) {
  std::string json(oneFactor);
  json.replace(json.find("FACTOR"), 6, factor);
  return modelOf(json);
}

ScoreResult scoredAlone(const std::string& factor, const InputValue& value) {
  CustomerInputs inputs;
  inputs.set("f", value);
  return scored(inputs, modelWith(factor));
}

TEST(RoughInputs, TheBestOfATargetMayLieInTheMiddle) {
  const std::string target = R"({"id": "f", "name": "F", "kind": "number", "weight": 1,
      "curve": {"type": "target", "worst_low": 0, "best_from": 10, "best_to": 20, "worst_high": 40}})";
  EXPECT_EQ(scoredAlone(target, between(5, 30)).factors[0].span, std::pair(0.5, 1.0));
  EXPECT_EQ(scoredAlone(target, between(12, 18)).factors[0].span, std::pair(1.0, 1.0));
  EXPECT_EQ(scoredAlone(target, between(35, {})).factors[0].span, std::pair(0.0, 0.25));
  EXPECT_EQ(scoredAlone(target, between({}, 5)).factors[0].span, std::pair(0.0, 0.5));
}

TEST(RoughInputs, OfWholeNumbersOnlyWholeOnesArePossible) {
  const std::string steps = R"({"id": "f", "name": "F", "kind": "count", "minimum": 0, "weight": 1,
      "curve": {"type": "piecewise", "points": [{"input": 0, "score": 0}, {"input": 2.5, "score": 1},
                                                {"input": 5, "score": 0}]}})";
  const auto span = scoredAlone(steps, between(1, 4)).factors[0].span.value();
  EXPECT_NEAR(span.first, 0.4, 1e-12);
  EXPECT_NEAR(span.second, 0.8, 1e-12); // at 2 and 3, not 1 at 2.5
}

TEST(RoughInputs, LimitsOfMoneyHoldForBothEndsInTheModelsCurrency) {
  const std::string clv = R"({"id": "f", "name": "F", "kind": "money", "minimum": 250, "maximum": 750,
      "weight": 1, "curve": {"type": "linear", "worst": 0, "best": 1000}})";
  CustomerInputs inputs;
  inputs.set("f", amounts("100", "500", "USD"));
  const auto low = scoreCustomer(inputs, modelWith(clv), ExchangeRates::builtin());
  EXPECT_EQ(errorLines(low), Lines{"outside_range f"});
  EXPECT_EQ(low.error().front().value, "100 USD");
  inputs.set("f", amounts("300", "800", "USD"));
  EXPECT_EQ(errorLines(scoreCustomer(inputs, modelWith(clv), ExchangeRates::builtin())),
            Lines{"outside_range f"});
  inputs.set("f", MoneyRange{.lowest = std::get<Money>(money("300", "USD")), .highest = {}});
  EXPECT_EQ(scored(inputs, modelWith(clv)).factors[0].span, std::pair(0.3, 0.75));
  EXPECT_EQ(errorLines(scoreCustomer(inputs, modelWith(clv), ExchangeRates())), Lines{});
  inputs.set("f", amounts("300", "400", "EUR"));
  EXPECT_EQ(errorLines(scoreCustomer(inputs, modelWith(clv), ExchangeRates())), Lines{"missing_rate f"});
}

TEST(RoughInputs, AThresholdIsDecidedWhereTheWholeRangeLiesOnOneSide) {
  const std::string any = R"({"id": "f", "name": "F", "kind": "number", "weight": 1,
      "curve": {"type": "linear", "worst": 0, "best": 1}})";
  const auto priority = [&](const InputValue& value) {
    CustomerInputs inputs;
    inputs.set("f", 1.0);
    inputs.set("value", value);
    const ScoreResult result = scored(inputs, modelWith(any));
    return result.priority.isUnknown ? std::string("unknown") : result.priorityOrNull()->name;
  };
  EXPECT_EQ(priority(amounts("101", "500", "USD")), "Large");
  EXPECT_EQ(priority(amounts("100", "500", "USD")), "unknown");
  EXPECT_EQ(priority(amounts("50", "100", "USD")), "Small"); // 100 is not above 100
  EXPECT_EQ(priority(MoneyRange{.lowest = std::get<Money>(money("200", "USD")), .highest = {}}), "Large");
  EXPECT_EQ(priority(MoneyRange{.lowest = {}, .highest = std::get<Money>(money("50", "USD"))}), "Small");
  EXPECT_EQ(priority(MoneyRange{.lowest = {}, .highest = std::get<Money>(money("500", "USD"))}), "unknown");
  EXPECT_EQ(priority({}), "unknown");
}

TEST(RoughInputs, AnInputWithoutWeightLeavesTheScoreExact) {
  const std::string any = R"({"id": "f", "name": "F", "kind": "number", "weight": 1,
      "curve": {"type": "linear", "worst": 0, "best": 1}})";
  CustomerInputs inputs;
  inputs.set("f", 1.0);
  inputs.set("value", amounts("50", "500", "USD"));
  const ScoreResult result = scored(inputs, modelWith(any));
  EXPECT_TRUE(result.isExact());
  EXPECT_EQ(result.factors[1].span, std::nullopt);
}

TEST(RoughInputs, TheWidestOfUnknownAndRoughOnesIsWantedMost) {
  CustomerInputs inputs = withValue(example("acme-corp"), "nps", between(-100, 100)); // 20 points
  inputs.set("contract_months", {});                                                  // 10 points
  EXPECT_EQ(scored(inputs, sixFactors()).mostWanted, sixFactors()->find("nps"));
  inputs.set("nps", between(60, 80)); // 2 points
  EXPECT_EQ(scored(inputs, sixFactors()).mostWanted, sixFactors()->find("contract_months"));
}

} // namespace
} // namespace health
