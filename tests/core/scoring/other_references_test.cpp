// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/issue_lines.h"
#include "tests/core/scoring/customers.h"
#include "tests/core/scoring/formula.h"

#include <gtest/gtest.h>

// The worked numbers of the reference descriptions of the other models, sections 2 to 5.

namespace health {
namespace {

struct Reference {
  std::string model; ///< and example
  double score;      ///< as printed, to four decimals
  std::string_view band;
  std::map<std::string, double> groups; ///< as printed, to two decimals
};

const Reference references[] = {
    {"four-dimension",
     67.5167,
     "At Risk",
     {{"usage", 66.83}, {"engagement", 67.17}, {"support", 78.17}, {"outcomes", 58.50}}},
    {"three-signal", 74.6667, "Healthy", {{"engagement", 74.67}}},
    {"traffic-light",
     60.8350,
     "Yellow",
     {{"usage", 69.03},
      {"support", 65.00},
      {"engagement", 30.00},
      {"financial", 73.00},
      {"relationship", 53.50}}},
    {"seven-category",
     73.2994,
     "Healthy",
     {{"adoption", 71.33},
      {"satisfaction", 72.50},
      {"churn_risk", 78.00},
      {"support", 72.50},
      {"onboarding", 90.00},
      {"engagement", 35.00},
      {"revenue", 74.82}}},
};

/// Within half a unit of the last printed place.
void expectPrinted(double value, double printed, int places, const std::string& what) {
  EXPECT_NEAR(value, printed, 0.5 * std::pow(10.0, -places) + 1e-9) << what;
}

ScoreResult scoredExample(const std::string& name) {
  return scored(example(name), builtinModel(name));
}

/// The four-dimension example with something else known of it.
ScoreResult fourDimensions(std::string_view factor, const InputValue& value) {
  return scored(withValue(example("four-dimension"), factor, value), builtinModel("four-dimension"));
}

std::string priorityName(const ScoreResult& result) {
  const PriorityRule* rule = result.priorityOrNull();
  return rule == nullptr ? "" : rule->name;
}

TEST(References, TheExampleOfEachModelScoresWhatIsPrinted) {
  for (const Reference& reference : references) {
    const ScoreResult result = scoredExample(reference.model);
    expectPrinted(result.score.value(), reference.score, 4, reference.model);
    EXPECT_EQ(result.bandOrNull()->name, reference.band) << reference.model;
    ASSERT_EQ(result.groups.size(), reference.groups.size()) << reference.model;
    for (std::size_t g = 0; g < result.groups.size(); ++g) {
      const std::string& id = result.model->groups[g].id;
      expectPrinted(result.groups[g].value(), reference.groups.at(id), 2, reference.model + " " + id);
    }
    EXPECT_TRUE(result.isComplete()) << reference.model;
    EXPECT_EQ(result.range.lowest, result.score) << reference.model;
    EXPECT_EQ(result.cap, std::nullopt) << reference.model;
  }
}

TEST(References, TheFormulaGivesTheSameToABillionth) {
  for (const Reference& reference : references) {
    const ScoreResult result = scoredExample(reference.model);
    const FormulaResult formula = formulaScore(*result.model, example(reference.model));
    EXPECT_NEAR(result.score.value(), static_cast<double>(formula.score.value()), 1e-9) << reference.model;
    for (const auto& [factor, points] : formula.points) {
      const auto index = result.model->find(factor).value();
      EXPECT_NEAR(result.factors[index].contribution.value(), static_cast<double>(points), 1e-9) << factor;
    }
  }
}

TEST(References, TheCustomersOfThreeSignalsScoreAsInTheSource) {
  struct Case {
    double logins;
    double features;
    double tickets;
    double score;
    std::string_view band;
  };
  const auto model = builtinModel("three-signal");
  for (const Case& each : {Case{20, 8, 1, 74.6667, "Healthy"}, Case{5, 2, 5, 14.6667, "At Risk"},
                           Case{12, 6, 2, 52, "At Risk"}, Case{30, 10, 0, 100, "Healthy"}}) {
    CustomerInputs inputs;
    inputs.set("logins_per_month", each.logins);
    inputs.set("features_used", each.features);
    inputs.set("support_tickets", each.tickets);
    const ScoreResult result = scored(inputs, model);
    expectPrinted(result.score.value(), each.score, 4, std::to_string(each.logins));
    EXPECT_EQ(result.bandOrNull()->name, each.band) << each.logins;
    const double raw = 0.4 * each.logins / 30 + 0.4 * each.features / 10 - 0.2 * each.tickets / 5;
    EXPECT_NEAR(*result.score, 100 * (raw + 0.2), 1e-9) << "the source's own formula";
  }
}

TEST(References, SevenCategoriesAreShownOutOfTen) {
  EXPECT_EQ(builtinModel("seven-category")->groupsOutOf, 10.0);
  for (const char* other : {"crm-six-factor", "four-dimension", "three-signal", "traffic-light"}) {
    EXPECT_EQ(builtinModel(other)->groupsOutOf, std::nullopt) << other;
  }
}

TEST(Priority, TheAccountsValueDecidesStrictlyAboveTheThreshold) {
  struct Case {
    InputValue value;
    std::string_view priority;
  };
  for (const Case& each :
       {Case{money("60000", "USD"), "Enterprise Watch"}, Case{money("50000.01", "USD"), "Enterprise Watch"},
        Case{money("50000", "USD"), "Standard"}, Case{money("0", "USD"), "Standard"}}) {
    const ScoreResult result = fourDimensions("account_value", each.value);
    EXPECT_EQ(priorityName(result), each.priority) << inputText(each.value);
    EXPECT_FALSE(result.priority.isUnknown);
    expectPrinted(*result.score, 67.5167, 4, "the value leaves the score alone");
  }
}

TEST(Priority, TheThresholdCountsInTheModelsCurrency) {
  EXPECT_EQ(priorityName(fourDimensions("account_value", money("49000", "EUR"))), "Enterprise Watch");
  EXPECT_EQ(priorityName(fourDimensions("account_value", money("60000", "JPY"))), "Standard");
}

TEST(Priority, WithoutTheValueItIsUnknownWhereARuleOfTheBandAsksForIt) {
  const ScoreResult atRisk = fourDimensions("account_value", {});
  EXPECT_TRUE(atRisk.priority.isUnknown);
  EXPECT_EQ(atRisk.priorityOrNull(), nullptr);
  EXPECT_TRUE(atRisk.isComplete()) << "it has no weight";
}

TEST(Priority, InABandThatNoThresholdNamesItIsKnownWithoutTheValue) {
  const auto model = builtinModel("four-dimension");
  CustomerInputs best;
  for (const Factor& factor : model->factors) {
    if (factor.isScored() && !factor.isCategory()) {
      best.set(factor.id, std::clamp(stretchOf(factor.curve).to, factor.lowest.value_or(-1e9),
                                     factor.highest.value_or(1e9)));
    }
  }
  const ScoreResult healthy = scored(best, model);
  EXPECT_EQ(healthy.bandOrNull()->name, "Healthy");
  EXPECT_EQ(priorityName(healthy), "Standard");
  EXPECT_FALSE(healthy.priority.isUnknown);
}

TEST(Priority, LowerBandsOfLargeAccountsAreAlerts) {
  CustomerInputs inputs = example("four-dimension");
  for (const char* factor :
       {"active_days", "core_features_percent", "session_minutes", "goals_percent", "roi_percent"}) {
    inputs.set(factor, 0.0);
  }
  const ScoreResult result = scored(inputs, builtinModel("four-dimension"));
  EXPECT_LT(*result.score, 60.0);
  EXPECT_EQ(priorityName(result), "Enterprise Alert");
}

TEST(Priority, WithoutAScoreThereIsNone) {
  const ScoreResult result = scored({}, builtinModel("four-dimension"));
  EXPECT_EQ(result.priorityOrNull(), nullptr);
  EXPECT_FALSE(result.priority.isUnknown);
}

TEST(Priority, ItsActionIsSaidInsteadOfTheBands) {
  ScoreModel model = *builtinModel("four-dimension");
  const CustomerInputs inputs = example("four-dimension");
  EXPECT_EQ(recommendedAction(scored(inputs, std::make_shared<const ScoreModel>(model))),
            "Hold a check-in call within 5 days.");
  model.priorities.at(1).action = "Call today.";
  EXPECT_EQ(recommendedAction(scored(inputs, std::make_shared<const ScoreModel>(model))), "Call today.");
  EXPECT_EQ(recommendedAction(scored({}, std::make_shared<const ScoreModel>(model))), "");
}

} // namespace
} // namespace health
