// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose_path.h"
#include "tests/core/scoring/customers.h"

#include <gtest/gtest.h>

namespace health {
namespace {

using Texts = std::vector<std::string>;

ScoredCustomer scoredExample(const std::string& name) {
  const CustomerInputs inputs = example(name);
  return scoredCustomer(inputs, builtinModel(inputs.model), ExchangeRates::builtin()).value();
}

Texts rowTexts(const std::vector<ReportCell>& row) {
  Texts texts;
  for (const ReportCell& cell : row) {
    texts.push_back(cell.text);
  }
  return texts;
}

Texts factTexts(const ReportSection& section) {
  Texts texts;
  for (const ReportFact& fact : section.facts) {
    texts.push_back(fact.label + ": " + fact.value.text);
  }
  return texts;
}

Wording german() {
  Wording wording;
  wording.numbers.decimalPoint = ",";
  return wording;
}

TEST(TargetText, NamesTheBandAndItsScore) {
  const auto model = builtinModel("seven-category");
  EXPECT_EQ(targetText(*model, targetOf(*model, 2), {}), "Healthy (60.1)");
  EXPECT_EQ(targetText(*model, {.score = 47.3, .band = {}}, german()), "47,3");
  EXPECT_EQ(targetText(*sixFactors(), targetOf(*sixFactors(), 2), {}), "Good (50)");
}

class GlobexPath : public testing::Test {
protected:
  const ScoredCustomer globex = scoredExample("globex-inc");
  const Target good = targetOf(globex.model(), 2);
};

TEST_F(GlobexPath, TellsOfEachLeverAlone) {
  const ReportSection section = pathSection(globex, good, pathTo(globex, good), {});
  EXPECT_EQ(section.title, "Path to Good (50)");
  ASSERT_TRUE(section.table);
  EXPECT_EQ(section.table->header, (Texts{"Factor", "Now", "Needed alone", "Then", "Category"}));
  EXPECT_EQ(rowTexts(section.table->rows.at(0)),
            (Texts{"Product Feature Adoption Rate", "30\u00A0%", "86\u00A0%", "50.0", "Good"}));
  EXPECT_EQ(
      rowTexts(section.table->rows.at(1)),
      (Texts{"Net Promoter Score (NPS)", "-10", "not reachable alone, at best 100", "47.0", "At-Risk"}));
}

TEST_F(GlobexPath, TellsHowFarInputsMayGoWhereTheTargetIsReached) {
  const Target atRisk = targetOf(globex.model(), 1);
  const ReportSection section = pathSection(globex, atRisk, pathTo(globex, atRisk), {});
  EXPECT_EQ(section.title, "What still keeps At-Risk (30)");
  EXPECT_EQ(section.table.value().header.at(2), "May become");
  EXPECT_EQ(planSection(globex, "Plan", balancedPlan(globex, {}, atRisk), atRisk, {}).table.has_value(),
            false);
}

TEST_F(GlobexPath, SaysWhereNoInputCanChangeTheScore) {
  const ReportSection section = pathSection(globex, good, {}, {});
  EXPECT_EQ(factTexts(section), Texts{"Note: No input can change the score."});
  EXPECT_FALSE(section.table);
}

TEST_F(GlobexPath, APlanTellsScoreAndMoves) {
  const Plan plan = balancedPlan(globex, usualLevers(globex), good);
  const ReportSection section = planSection(globex, "Balanced plan", plan, good, german());
  EXPECT_EQ(section.title, "Balanced plan");
  EXPECT_EQ(factTexts(section), (Texts{"Score: 50,6", "Category: Good"}));
  ASSERT_TRUE(section.table);
  EXPECT_EQ(section.table->header, (Texts{"Factor", "Now", "Then"}));
  EXPECT_EQ(rowTexts(section.table->rows.at(1)),
            (Texts{"Support Ticket Volume", "7\u00A0tickets", "5\u00A0tickets"}));
}

TEST_F(GlobexPath, APlanThatFallsShortSaysSo) {
  const std::vector<Lever> levers{{.factor = globex.model().find("nps").value(), .limit = {}}};
  const ReportSection section =
      planSection(globex, "Balanced plan", balancedPlan(globex, levers, good), good, {});
  EXPECT_EQ(factTexts(section), Texts{"Note: Not reachable within these limits; best possible 47.0."});
  EXPECT_EQ(section.table.value().rows.size(), 1U);
}

TEST_F(GlobexPath, TheDocumentHoldsAllOfIt) {
  const ReportDocument report = composePath(globex, answersFor(globex, usualLevers(globex), good), {});
  EXPECT_EQ(report.title, "What would it take? Globex Inc.");
  Texts titles;
  for (const ReportSection& section : report.sections) {
    titles.push_back(section.title);
  }
  EXPECT_EQ(titles, (Texts{"", "Path to Good (50)", "Balanced plan", "Least-effort plan", "Passport"}));
  const ScoredCustomer nobody = scoredCustomer({}, sixFactors(), ExchangeRates::builtin()).value();
  const ReportDocument ofNobody = composePath(nobody, answersFor(nobody, {}, good), {});
  EXPECT_EQ(ofNobody.title, "What would it take?");
  EXPECT_EQ(ofNobody.sections.size(), 3U) << "no plans without a score";
}

} // namespace
} // namespace health
