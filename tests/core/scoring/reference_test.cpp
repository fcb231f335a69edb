// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoring/customers.h"
#include "tests/core/scoring/formula.h"

#include <gtest/gtest.h>

// The worked numbers of the reference description of the six-factor model, section 1.

namespace health {
namespace {

struct Reference {
  CustomerInputs inputs;
  double score; ///< as printed, to four decimals
  std::string band;
  std::map<std::string, double> points; ///< as printed, to three decimals
  std::map<std::string, double> groups; ///< as printed, to two decimals
};

std::map<std::string, double> groupScores(double engagement, double financial, double support,
                                          double retention) {
  return {{"engagement", engagement},
          {"financial_impact", financial},
          {"support_load", support},
          {"retention_risk", retention}};
}

const Reference& acme() {
  static const Reference reference{.inputs = example("acme-corp"),
                                   .score = 93.9343,
                                   .band = "Excellent",
                                   .points = {{"clv", 18.768},
                                              {"feature_adoption", 22.5},
                                              {"support_tickets", 15},
                                              {"last_activity_days", 9.667},
                                              {"nps", 18},
                                              {"contract_months", 10}},
                                   .groups = groupScores(91.90, 93.84, 100, 93.33)};
  return reference;
}

const Reference& globex() {
  static const Reference reference{.inputs = example("globex-inc"),
                                   .score = 36.0043,
                                   .band = "At-Risk",
                                   .points = {{"clv", 11.115},
                                              {"feature_adoption", 7.5},
                                              {"support_tickets", 4.5},
                                              {"last_activity_days", 3.333},
                                              {"nps", 9},
                                              {"contract_months", 0.556}},
                                   .groups = groupScores(30.95, 55.58, 30, 31.85)};
  return reference;
}

const Reference& afterReset() {
  static const Reference reference{.inputs = resetInputs(*sixFactors()),
                                   .score = 66.6748,
                                   .band = "Good",
                                   .points = {},
                                   .groups = groupScores(69.21, 70.60, 80, 54.44)};
  return reference;
}

/// Within half a unit of the last printed place.
void expectPrinted(double value, double printed, int places, const std::string& what) {
  EXPECT_NEAR(value, printed, 0.5 * std::pow(10.0, -places) + 1e-9) << what;
}

/// What the program must give to a billionth, whatever was printed.
void expectFormula(const ScoreResult& result, const FormulaResult& formula) {
  ASSERT_TRUE(result.score && formula.score);
  EXPECT_NEAR(*result.score, static_cast<double>(*formula.score), 1e-9);
  for (std::size_t i = 0; i < result.factors.size(); ++i) {
    const std::string& id = result.model->factors[i].id;
    if (!formula.points.contains(id)) {
      EXPECT_FALSE(result.factors[i].contribution) << id;
      continue;
    }
    EXPECT_NEAR(*result.factors[i].contribution, static_cast<double>(formula.points.at(id)), 1e-9) << id;
    EXPECT_NEAR(result.factors[i].weight, static_cast<double>(formula.weights.at(id)), 1e-12) << id;
  }
  for (std::size_t g = 0; g < result.groups.size(); ++g) {
    const std::string& id = result.model->groups[g].id;
    EXPECT_NEAR(result.groups[g].value(), static_cast<double>(formula.groups.at(id)), 1e-9) << id;
  }
}

void expectReference(const Reference& reference) {
  const ScoreResult result = scored(reference.inputs, sixFactors());
  expectFormula(result, formulaScore(*sixFactors(), reference.inputs));
  expectPrinted(*result.score, reference.score, 4, reference.inputs.customer);
  EXPECT_EQ(result.bandOrNull()->name, reference.band);
  for (std::size_t i = 0; i < result.factors.size(); ++i) {
    const std::string& id = result.model->factors[i].id;
    if (reference.points.contains(id)) {
      expectPrinted(*result.factors[i].contribution, reference.points.at(id), 3, id);
    }
  }
  for (std::size_t g = 0; g < result.groups.size(); ++g) {
    const std::string& id = result.model->groups[g].id;
    expectPrinted(*result.groups[g], reference.groups.at(id), 2, id);
  }
  EXPECT_EQ(result.known, 6U);
  EXPECT_EQ(result.mostWanted, std::nullopt);
  EXPECT_NEAR(result.range.lowest, *result.score, 1e-9);
  EXPECT_NEAR(result.range.highest, *result.score, 1e-9);
}

TEST(SixFactorReference, AcmeIsExcellent) {
  expectReference(acme());
}

TEST(SixFactorReference, GlobexIsAtRisk) {
  expectReference(globex());
}

TEST(SixFactorReference, ResetValuesAreGood) {
  expectReference(afterReset());
}

TEST(SixFactorReference, ExamplesAreThoseOfTheTable) {
  EXPECT_EQ(acme().inputs.customer, "Acme Corp");
  EXPECT_EQ(acme().inputs.value("clv"), money("75000", "USD"));
  EXPECT_EQ(acme().inputs.value("contract_months"), InputValue(36.0));
  EXPECT_EQ(globex().inputs.customer, "Globex Inc.");
  EXPECT_EQ(globex().inputs.value("nps"), InputValue(-10.0));
}

TEST(SixFactorReference, WithoutNpsTheOthersTakeItsWeightAndTheRangeSaysWhatItMayBring) {
  struct Case {
    const Reference& reference;
    double score;
    std::string_view band;
    double lowest;
    double highest;
  };
  for (const Case& each :
       {Case{acme(), 94.92, "Excellent", 75.93, 95.93}, Case{globex(), 33.76, "At-Risk", 27.00, 47.00}}) {
    const CustomerInputs inputs = withValue(each.reference.inputs, "nps", {});
    const ScoreResult result = scored(inputs, sixFactors());
    expectFormula(result, formulaScore(*sixFactors(), inputs));
    expectPrinted(*result.score, each.score, 2, inputs.customer);
    EXPECT_EQ(result.bandOrNull()->name, each.band);
    expectPrinted(result.range.lowest, each.lowest, 2, inputs.customer);
    expectPrinted(result.range.highest, each.highest, 2, inputs.customer);
    EXPECT_EQ(result.known, 5U);
    EXPECT_EQ(sixFactors()->factors.at(result.mostWanted.value()).id, "nps");
  }
}

TEST(SixFactorReference, AcmesWeakestBarsAndGlobexsBiggestLossesAreThoseTheSourceNames) {
  const auto lost = [](const CustomerInputs& inputs, std::string_view factor) {
    const ScoreResult result = scored(inputs, sixFactors());
    return *result.factors.at(result.model->find(factor).value()).pointsLost;
  };
  for (const std::string_view large : {"feature_adoption", "support_tickets", "nps", "contract_months"}) {
    for (const std::string_view small : {"clv", "last_activity_days"}) {
      EXPECT_GT(lost(globex().inputs, large), lost(globex().inputs, small)) << large << " " << small;
    }
  }
}

} // namespace
} // namespace health
