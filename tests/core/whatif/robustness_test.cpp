// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/robustness.h"

#include "tests/core/whatif/scored_examples.h"

#include <gtest/gtest.h>

namespace health {
namespace {

constexpr double tolerance = 0.003;

Robustness sharesOf(const ScoreResult& result) {
  return robustnessOf(result, robustnessDraws, {}).value();
}

TEST(RobustnessShares, AreTheReferences) {
  const Robustness globex = sharesOf(scoredExample("globex-inc").result);
  EXPECT_NEAR(globex.near, 0.998, tolerance);
  EXPECT_NEAR(globex.any, 0.734, tolerance);
  EXPECT_EQ(globex.draws, robustnessDraws);
  EXPECT_NEAR(sharesOf(scoredExample("acme-corp").result).near, 1.0, tolerance);
  EXPECT_NEAR(sharesOf(scoredResetValues().result).any, 0.966, tolerance);
}

TEST(RobustnessShares, AreTheSameEveryTime) {
  const ScoreResult result = scoredExample("globex-inc").result;
  const Robustness once = robustnessOf(result, 5000, {}).value();
  const Robustness again = robustnessOf(result, 5000, {}).value();
  EXPECT_EQ(once.near, again.near);
  EXPECT_EQ(once.any, again.any);
}

TEST(RobustnessShares, AreUndefinedWithoutAScoreOrDraws) {
  EXPECT_FALSE(robustnessOf(scored({}, sixFactors()), 10, {}));
  EXPECT_FALSE(robustnessOf(scoredExample("globex-inc").result, 0, {}));
}

TEST(RobustnessShares, AreUndefinedOnceCancelled) {
  int asked = 0;
  const auto cancelled = [&asked] { return ++asked == 3; };
  EXPECT_FALSE(robustnessOf(scoredExample("globex-inc").result, robustnessDraws, cancelled));
  EXPECT_EQ(asked, 3);
  asked = 10;
  EXPECT_TRUE(robustnessOf(scoredExample("globex-inc").result, 5000, cancelled));
  EXPECT_EQ(asked, 15) << "every 1024 draws";
}

TEST(RobustnessShares, AreWholeForTheOnlyKnownInput) {
  const Robustness shares = sharesOf(scored(fiveBandsInputs(50, {}, ""), fiveBands()));
  EXPECT_EQ(shares.near, 1.0);
  EXPECT_EQ(shares.any, 1.0);
}

TEST(RobustnessShares, OfTwoInputsAreThoseOfAUniformWeight) {
  // 100 w is uniform from 0 to 100: with b unknown, a scores 100 and c 0. The present band is 60 to 80, as it
  // is shown: 59.95 to 79.95.
  const Robustness shares =
      sharesOf(scored(withValue(fiveBandsInputs(100, {}, "poor"), "b", 0.0), fiveBands()));
  EXPECT_GT(shares.near, shares.any);
  const Robustness ofTwo = sharesOf(scored(fiveBandsInputs(100, {}, "poor"), fiveBands()));
  EXPECT_NEAR(ofTwo.any, 0.2, tolerance);
}

TEST(RobustnessShares, ACapThatActsHoldsTheLabel) {
  const std::string cap = R"("caps": [{"of": "c", "below": 20, "at_most": 10}], )";
  const Robustness shares = sharesOf(scored(fiveBandsInputs(100, 0, "poor"), fiveBands(cap)));
  EXPECT_EQ(shares.near, 1.0);
  EXPECT_EQ(shares.any, 1.0);
}

} // namespace
} // namespace health
