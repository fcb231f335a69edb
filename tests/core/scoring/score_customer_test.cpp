// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/score_customer.h"

#include "core/scoring/own_rates.h"
#include "core/scoring/weigh.h"
#include "tests/core/issue_lines.h"
#include "tests/core/scoring/customers.h"

#include <gtest/gtest.h>

namespace health {
namespace {

/// Two groups of two factors, each a plain 0 to 100, weights 60 (3 : 1) and 40 (1 : 1).
std::shared_ptr<const ScoreModel> twoByTwo(const std::string& missing) {
  std::string text = R"({
    "format": "customer-health-model", "version": 1, "id": "two", "name": "Two", "revision": "1", "missing": "RULE",
    "bands_include": "lower", "bands": [{"id": "all", "name": "All", "tone": "fair", "from": 0}],
    "groups": [{"id": "a", "name": "A", "weight": 60, "factors": [
                 {"id": "a1", "name": "A1", "kind": "number", "weight": 3,
                  "curve": {"type": "linear", "worst": 0, "best": 100}},
                 {"id": "a2", "name": "A2", "kind": "number", "weight": 1,
                  "curve": {"type": "linear", "worst": 0, "best": 100}}]},
               {"id": "b", "name": "B", "weight": 40, "factors": [
                 {"id": "b1", "name": "B1", "kind": "number", "weight": 1,
                  "curve": {"type": "linear", "worst": 0, "best": 100}},
                 {"id": "b2", "name": "B2", "kind": "number", "weight": 1,
                  "curve": {"type": "linear", "worst": 0, "best": 100}}]}]
  })";
  text.replace(text.find("RULE"), 4, missing);
  return modelOf(text);
}

using Known = std::vector<std::optional<double>>;

void expectWeights(const std::string& missing, const Known& normalized, const std::vector<double>& expected) {
  const auto weights = effectiveWeights(*twoByTwo(missing), normalized);
  ASSERT_EQ(weights.size(), expected.size());
  for (std::size_t i = 0; i < weights.size(); ++i) {
    EXPECT_NEAR(weights[i], expected[i], 1e-15) << missing << " " << i;
  }
}

TEST(ScoreCustomer, WrongInputsAreRefusedBeforeAnythingIsReckoned) {
  CustomerInputs inputs = withValue(example("acme-corp"), "nps", 101.0);
  inputs = withValue(inputs, "clv", money("1", "EUR"));
  EXPECT_EQ(errorLines(scoreCustomer(inputs, sixFactors(), ExchangeRates())), Lines{"outside_range nps"});
}

TEST(ScoreCustomer, WithNothingKnownThereIsNoScore) {
  for (const auto& model : {sixFactors(), twoByTwo("within_group")}) {
    const ScoreResult result = scored({}, model);
    EXPECT_EQ(result.score, std::nullopt);
    EXPECT_EQ(result.band, std::nullopt);
    EXPECT_EQ(result.known, 0U);
    for (const FactorScore& factor : result.factors) {
      EXPECT_EQ(factor.normalized, std::nullopt);
      EXPECT_EQ(factor.contribution, std::nullopt);
      EXPECT_EQ(factor.pointsLost, std::nullopt);
      EXPECT_EQ(factor.weight, 0.0);
    }
    for (const auto& group : result.groups) {
      EXPECT_EQ(group, std::nullopt);
    }
  }
}

TEST(ScoreCustomer, WithOnlyWeightlessInputsKnownThereIsNoScore) {
  const auto model = modelOf(R"({
    "format": "customer-health-model", "version": 1, "id": "w", "name": "W", "revision": "1", "missing": "across_all",
    "bands_include": "lower", "bands": [{"id": "all", "name": "All", "tone": "fair", "from": 0}],
    "groups": [{"id": "g", "name": "G", "weight": 100, "factors": [
      {"id": "a", "name": "A", "kind": "number", "weight": 0, "curve": {"type": "linear", "worst": 0, "best": 100}},
      {"id": "b", "name": "B", "kind": "number", "weight": 1, "curve": {"type": "linear", "worst": 0, "best": 100}}]}]
  })");
  CustomerInputs inputs;
  inputs.set("a", 70.0);
  const ScoreResult result = scored(inputs, model);
  EXPECT_EQ(result.score, std::nullopt);
  EXPECT_EQ(result.known, 1U);
  EXPECT_EQ(result.factors[0].normalized, 0.7);
  EXPECT_EQ(result.factors[0].contribution, 0.0);
  EXPECT_EQ(result.range.lowest, 0.0);
  EXPECT_EQ(result.range.highest, 100.0);
}

TEST(ScoreCustomer, UnknownIsNotZero) {
  const CustomerInputs unknown = withValue(example("acme-corp"), "nps", {});
  const CustomerInputs zero = withValue(example("acme-corp"), "nps", 0.0);
  EXPECT_GT(*scored(unknown, sixFactors()).score, *scored(zero, sixFactors()).score);
}

TEST(Weights, AcrossAllMissingWeightGoesToAllKnownInProportion) {
  expectWeights("across_all", {1, 1, 1, 1}, {0.45, 0.15, 0.2, 0.2});
  expectWeights("across_all", {1, 1, {}, 1}, {0.5625, 0.1875, 0, 0.25}); // each divided by 0.8
  expectWeights("across_all", {{}, {}, {}, 0}, {0, 0, 0, 1});
  expectWeights("across_all", {{}, {}, {}, {}}, {0, 0, 0, 0});
}

TEST(Weights, WithinGroupMissingWeightStaysInItsGroupWhileAnythingThereIsKnown) {
  expectWeights("within_group", {1, 1, 1, 1}, {0.45, 0.15, 0.2, 0.2});
  expectWeights("within_group", {1, 1, {}, 1}, {0.45, 0.15, 0, 0.4});
  expectWeights("within_group", {{}, 1, {}, 1}, {0, 0.6, 0, 0.4});
  expectWeights("within_group", {1, 1, {}, {}}, {0.75, 0.25, 0, 0});
  expectWeights("within_group", {{}, {}, {}, {}}, {0, 0, 0, 0});
}

TEST(ScoreCustomer, TheEndOfTheCurveIsSaidExactly) {
  ScoreModel model = *sixFactors();
  model.factors[model.find("support_tickets").value()].curve = LinearCurve{1.0 / 3.0, 0.0};
  const ScoreResult result =
      scored(withValue({}, "support_tickets", 5.0), std::make_shared<const ScoreModel>(model));
  ASSERT_EQ(issueLines(result.warnings), Lines{"beyond_curve support_tickets"});
  EXPECT_EQ(result.warnings[0].highest, 1.0 / 3.0);
}

TEST(ScoreCustomer, InputsBeyondTheCurveAreWarnedOfAndHeld) {
  CustomerInputs inputs = withValue(example("acme-corp"), "clv", money("250000", "USD"));
  inputs = withValue(inputs, "support_tickets", 14.0);
  inputs = withValue(inputs, "contract_months", 36.0);
  const ScoreResult result = scored(inputs, sixFactors());
  ASSERT_EQ(issueLines(result.warnings), (Lines{"beyond_curve clv", "beyond_curve support_tickets"}));
  EXPECT_EQ(result.warnings[0].value, "250000");
  EXPECT_EQ(result.warnings[0].highest, 100000.0);
  EXPECT_EQ(result.warnings[1].value, "14");
  EXPECT_EQ(result.warnings[1].highest, 10.0);
  EXPECT_EQ(result.warnings[1].detail, "tickets");
  EXPECT_FALSE(hasErrors(result.warnings));
  EXPECT_EQ(result.factors[0].normalized, 1.0);
  EXPECT_EQ(result.factors[2].normalized, 0.0);
}

TEST(ScoreCustomer, TheResultKeepsWhatItWasMadeOf) {
  const ScoreResult result = scored(example("acme-corp"), sixFactors());
  EXPECT_EQ(result.model, sixFactors());
  ASSERT_EQ(result.inputs.size(), 6U);
  EXPECT_EQ(result.inputs[0], money("75000", "USD"));
  EXPECT_EQ(result.inputs[4], InputValue(80.0));
  EXPECT_TRUE(result.warnings.empty());
}

TEST(ScoreCustomer, TheBestOfEverythingIsExactlyAHundred) {
  CustomerInputs inputs;
  inputs.set("clv", money("100000", "USD"));
  inputs.set("feature_adoption", 100.0);
  inputs.set("support_tickets", 0.0);
  inputs.set("last_activity_days", 0.0);
  inputs.set("nps", 100.0);
  inputs.set("contract_months", 36.0);
  EXPECT_NEAR(*scored(inputs, sixFactors()).score, 100.0, 1e-12);
  EXPECT_LE(*scored(inputs, sixFactors()).score, 100.0);
  EXPECT_EQ(scored(inputs, sixFactors()).bandOrNull()->name, "Excellent");
}

TEST(OwnRates, OfTwoForOnePairTheLaterWins) {
  CustomerInputs inputs;
  const Currency eur = *Currency::fromCode("EUR");
  const Currency usd = *Currency::fromCode("USD");
  inputs.ownRates = {{eur, usd, 1.5}, {eur, usd, 2.0}};
  EXPECT_EQ(ratesFor(inputs, ExchangeRates::builtin()).find(eur, usd)->rate, 2.0);
}

} // namespace
} // namespace health
