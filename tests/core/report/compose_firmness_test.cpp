// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose_firmness.h"

#include "tests/core/whatif/scored_examples.h"

#include <gtest/gtest.h>

namespace health {
namespace {

std::vector<std::string> factTexts(const ReportSection& section) {
  std::vector<std::string> texts;
  for (const ReportFact& fact : section.facts) {
    texts.push_back(fact.label + ": " + fact.value.text);
  }
  return texts;
}

TEST(DisagreementText, IsOneSentenceToPaste) {
  const CustomerInputs inputs =
      withValue(example("acme-corp"), "support_tickets", 8.0); // 81.9 in all, 20 for support
  const ScoreResult result = scored(inputs, sixFactors());
  const auto found = disagreements(result);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(disagreementText(found[0], result, {}),
            "Support Load (20.0, Unhealthy) lies three categories below the whole (81.9, Excellent).");
}

TEST(DisagreementText, ASentimentMayLieAbove) {
  const ScoreResult result = scored(fiveBandsInputs(0, 90, "good"), fiveBands());
  const auto found = disagreements(result);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(disagreementText(found[0], result, {}),
            "Use (0.0, Lowest) lies two categories below the whole (40.0, Middle).");
  EXPECT_EQ(disagreementText(found[1], result, {}),
            "C (100.0, Highest) lies two categories above the whole (40.0, Middle).");
}

TEST(FirmnessSection, HasMarginsSharesAndWeights) {
  const ReportSection section = firmnessSection(scoredExample("globex-inc"),
                                                Robustness{.near = 0.998, .any = 0.7344, .draws = 100}, {});
  EXPECT_EQ(factTexts(section),
            (std::vector<std::string>{"Down to the next category: 6.0 points to Unhealthy",
                                      "Up to the next category: 14.0 points to Good",
                                      "Weightings near these that keep the label: 99.8\u00A0%",
                                      "Weightings of any kind that keep the label: 73.4\u00A0%"}));
  ASSERT_TRUE(section.table);
  ASSERT_EQ(section.table->rows.size(), 6U);
  std::vector<std::string> clv;
  for (const ReportCell& cell : section.table->rows[0]) {
    clv.push_back(cell.text);
  }
  EXPECT_EQ(clv, (std::vector<std::string>{"Customer Lifetime Value (CLV)", "20.0", "0.0", "77.2"}));
}

TEST(FirmnessSection, WithoutSharesItSaysTheRestAndWithoutAScoreThatItIsUnknown) {
  EXPECT_EQ(firmnessSection(scoredExample("acme-corp"), {}, {}).facts.size(), 1U);
  const ReportSection unknown = firmnessSection(customerOf({}, sixFactors()), {}, {});
  EXPECT_EQ(factTexts(unknown), (std::vector<std::string>{"Category: unknown"}));
  EXPECT_FALSE(unknown.table);
}

} // namespace
} // namespace health
