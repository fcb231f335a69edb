// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/firmness.h"
#include "tests/core/whatif/scored_examples.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace health {
namespace {

const InputMargin& of(const std::vector<InputMargin>& all, std::string_view factor) {
  return *std::ranges::find(all, place(factor), &InputMargin::factor);
}

TEST(InputMargins, ForGlobexTheyAreTheReferences) {
  const auto all = inputMargins(scoredExample("globex-inc"));
  ASSERT_EQ(all.size(), 6U);
  // 6.0 points may be lost: adoption 24 points of its 30, tickets 4 of 1.5 each, NPS 60 of a tenth each.
  EXPECT_EQ(of(all, "feature_adoption").keepsDownTo, InputValue(6.0));
  EXPECT_EQ(of(all, "nps").keepsDownTo, InputValue(-70.0));
  EXPECT_EQ(of(all, "support_tickets").keepsDownTo, std::nullopt) << "10 or more lose no more than 4.5";
  EXPECT_EQ(of(all, "last_activity_days").keepsDownTo, std::nullopt);
  EXPECT_EQ(of(all, "contract_months").keepsDownTo, std::nullopt);
  // Nothing but adoption reaches Good by itself.
  EXPECT_EQ(of(all, "feature_adoption").nextFrom, InputValue(86.0));
  for (const std::string_view factor :
       {"clv", "support_tickets", "last_activity_days", "nps", "contract_months"}) {
    EXPECT_EQ(of(all, factor).nextFrom, std::nullopt) << factor;
  }
}

TEST(InputMargins, ThereIsNothingBelowTheLowestBandAndAboveTheHighest) {
  for (const InputMargin& margin : inputMargins(scoredExample("acme-corp"))) {
    EXPECT_FALSE(margin.nextFrom);
  }
  for (const InputMargin& margin : inputMargins(customerOf(fiveBandsInputs(5, 80, "poor"), fiveBands()))) {
    EXPECT_FALSE(margin.keepsDownTo);
  }
  EXPECT_TRUE(inputMargins(customerOf({}, sixFactors())).empty());
}

} // namespace
} // namespace health
