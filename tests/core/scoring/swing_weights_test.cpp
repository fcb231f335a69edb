// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/swing_weights.h"

#include "core/model/model_document.h"
#include "tests/core/scoring/customers.h"

#include <gtest/gtest.h>

// What weights mean: 1 ticket is worth so many points of adoption.

namespace health {
namespace {

constexpr const char* modelFolder = HEALTH_SOURCE_DIR "/resources/models/";

ScoreResult globex() {
  return scored(example("globex-inc"), sixFactors());
}

std::size_t place(const ScoreResult& result, std::string_view factor) {
  return result.model->find(factor).value();
}

std::optional<double> points(const ScoreResult& result, std::string_view factor) {
  return pointsPerUnit(result, place(result, factor));
}

std::optional<double> rate(const ScoreResult& result, std::string_view factor, std::string_view other) {
  return exchangeRate(result, place(result, factor), place(result, other));
}

std::optional<WeightEdit> edit(const ScoreResult& result, std::string_view factor, std::string_view other,
                               double rate) {
  return weightForRate(result, place(result, factor), place(result, other), rate);
}

/// The same customer after the edit of the model's file.
ScoreResult edited(const CustomerInputs& inputs, const std::string& model, const WeightEdit& edit) {
  const auto text = readFile(modelFolder + model + ".healthmodel.json").value();
  const ModelDocument document = ModelDocument::parse(text)->with(edit.pointer, edit.weight);
  return scored(inputs, std::make_shared<const ScoreModel>(document.model().value()));
}

TEST(SwingWeights, OneTicketIsSixPointsOfAdoptionOrFifteenOfNps) {
  const ScoreResult result = globex();
  EXPECT_NEAR(points(result, "support_tickets").value(), -1.5, 1e-12);
  EXPECT_NEAR(points(result, "feature_adoption").value(), 0.25, 1e-12);
  EXPECT_NEAR(points(result, "nps").value(), 0.1, 1e-12);
  EXPECT_NEAR(points(result, "last_activity_days").value(), -10.0 / 90, 1e-12);
  EXPECT_NEAR(rate(result, "support_tickets", "feature_adoption").value(), 6.0, 1e-12);
  EXPECT_NEAR(rate(result, "support_tickets", "nps").value(), 15.0, 1e-12);
  EXPECT_NEAR(rate(result, "nps", "support_tickets").value(), 1.0 / 15, 1e-12);
}

TEST(SwingWeights, MoneyCountsInTheModelsCurrencyAtThePresentAmount) {
  const ScoreResult result = globex();
  EXPECT_NEAR(points(result, "clv").value(), 20.0 / (13000 * std::log(101.0)), 1e-12);
}

TEST(SwingWeights, AUnitMoreMovesTheScoreByItsPoints) {
  const ScoreResult before = globex();
  for (const auto& [factor, value] : {std::pair<std::string_view, double>{"support_tickets", 8},
                                      {"feature_adoption", 31},
                                      {"nps", -9},
                                      {"contract_months", 3}}) {
    const ScoreResult after = scored(withValue(example("globex-inc"), factor, value), sixFactors());
    EXPECT_NEAR(*after.score - *before.score, points(before, factor).value(), 1e-9) << factor;
  }
}

TEST(SwingWeights, AnEditedRateHoldsExactlyAfterwards) {
  struct Case {
    std::string_view factor;
    std::string_view other;
    double rate;
    std::string_view pointer;
  };
  const ScoreResult before = globex();
  for (const Case& each : {Case{"support_tickets", "feature_adoption", 10, "/groups/2/weight"},
                           Case{"feature_adoption", "support_tickets", 0.5, "/groups/0/weight"},
                           Case{"clv", "nps", 0.001, "/groups/1/weight"},
                           Case{"feature_adoption", "last_activity_days", 3, "/groups/0/factors/0/weight"},
                           Case{"contract_months", "nps", 7.25, "/groups/3/factors/1/weight"},
                           Case{"support_tickets", "nps", 15, "/groups/2/weight"}}) {
    const auto change = edit(before, each.factor, each.other, each.rate);
    ASSERT_TRUE(change) << each.factor;
    EXPECT_EQ(change->pointer, each.pointer);
    const ScoreResult after = edited(example("globex-inc"), "crm-six-factor", *change);
    EXPECT_NEAR(rate(after, each.factor, each.other).value(), each.rate, 1e-9 * each.rate) << each.factor;
  }
}

TEST(SwingWeights, TheRateAsItIsKeepsTheWeight) {
  const ScoreResult result = globex();
  EXPECT_NEAR(edit(result, "support_tickets", "feature_adoption", 6)->weight, 15.0, 1e-9);
  EXPECT_NEAR(edit(result, "nps", "contract_months", *rate(result, "nps", "contract_months"))->weight, 20.0,
              1e-9);
}

TEST(SwingWeights, WhatIsUnknownFlatOrAWordHasNoRate) {
  CustomerInputs inputs = withValue(example("globex-inc"), "nps", {});
  inputs.set("support_tickets", 14.0); // beyond the curve
  const ScoreResult result = scored(inputs, sixFactors());
  for (const char* factor : {"nps", "support_tickets"}) {
    EXPECT_EQ(points(result, factor), std::nullopt) << factor;
    EXPECT_EQ(rate(result, factor, "feature_adoption"), std::nullopt) << factor;
    EXPECT_EQ(rate(result, "feature_adoption", factor), std::nullopt) << factor;
    EXPECT_FALSE(edit(result, factor, "feature_adoption", 5)) << factor;
    EXPECT_FALSE(edit(result, "feature_adoption", factor, 5)) << factor;
  }
  const ScoreResult four = scored(example("four-dimension"), builtinModel("four-dimension"));
  EXPECT_EQ(points(four, "expansion"), std::nullopt) << "a category";
  EXPECT_EQ(points(four, "account_value"), std::nullopt) << "an input without weight";
  EXPECT_FALSE(edit(four, "expansion", "goals_percent", 5));
  EXPECT_FALSE(edit(four, "goals_percent", "account_value", 5));
}

TEST(SwingWeights, AFactorHasNoRateAgainstItselfToEdit) {
  EXPECT_FALSE(edit(globex(), "nps", "nps", 2));
}

TEST(SwingWeights, InAGroupThatTakesTheWorstOnlyTheWorstSpeaks) {
  ScoreModel model = *sixFactors();
  model.groups[3].aggregation = Aggregation::worst; // retention risk: NPS and contract
  const ScoreResult result = scored(example("globex-inc"), std::make_shared<const ScoreModel>(model));
  EXPECT_EQ(points(result, "nps"), std::nullopt);
  EXPECT_NEAR(points(result, "contract_months").value(), 30.0 / 36, 1e-12);
}

} // namespace
} // namespace health
