// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/disagreement.h"

#include "tests/core/whatif/scored_examples.h"

#include <gtest/gtest.h>

namespace health {
namespace {

std::vector<Disagreement> of(std::optional<double> a, std::optional<double> b, const std::string& c) {
  return disagreements(scored(fiveBandsInputs(a, b, c), fiveBands()));
}

TEST(Disagreements, NeedAScore) {
  EXPECT_TRUE(of({}, {}, "").empty());
}

TEST(Disagreements, AGroupTwoBandsBelowTheWholeIsOne) {
  const auto found = of(100, 0, "poor"); // 60 in all
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].group, 1U);
  EXPECT_FALSE(found[0].sentiment);
  EXPECT_EQ(found[0].score, 0.0);
  EXPECT_EQ(found[0].band, 0U);
  EXPECT_EQ(found[1].sentiment, 2U) << "the group is the sentiment";
}

TEST(Disagreements, ASentimentTwoBandsAboveTheWholeIsOneToo) {
  const auto found = of(0, 90, "good"); // 40 in all
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].group, 0U);
  EXPECT_FALSE(found[1].group);
  EXPECT_EQ(found[1].sentiment, 2U);
  EXPECT_EQ(found[1].score, 100.0);
  EXPECT_EQ(found[1].band, 4U);
}

TEST(Disagreements, OneBandApartIsNone) {
  EXPECT_TRUE(of(60, 36, "mixed").empty());
  EXPECT_TRUE(of(80, 18, "mixed").empty());
}

TEST(Disagreements, TheExamplesHaveTheirs) {
  EXPECT_TRUE(disagreements(scoredExample("globex-inc").result).empty());
  const auto found = disagreements(scoredExample("acme-corp").result);
  EXPECT_TRUE(found.empty());
  // Support Load 0 below a score in Good.
  const auto tickets =
      disagreements(scored(withValue(example("acme-corp"), "support_tickets", 10.0), sixFactors()));
  ASSERT_EQ(tickets.size(), 1U);
  EXPECT_EQ(tickets[0].group, 2U);
}

} // namespace
} // namespace health
