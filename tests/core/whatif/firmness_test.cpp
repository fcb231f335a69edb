// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/firmness.h"

#include "tests/core/whatif/scored_examples.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace health {
namespace {

const WeightInterval& of(const std::vector<WeightInterval>& all, std::string_view factor) {
  return *std::ranges::find(all, place(factor), &WeightInterval::factor);
}

/// With a = 100 × its score, b and c unknown.
ScoreResult scoring(double score, const std::string& more = {}) {
  return scored(fiveBandsInputs(score, {}, ""), fiveBands(more));
}

TEST(BandMargins, ReachFromTheExactScoreToTheBounds) {
  const BandMargins globex = bandMargins(scoredExample("globex-inc").result);
  EXPECT_NEAR(globex.below.value(), 6.0043, 1e-4);
  EXPECT_NEAR(globex.above.value(), 13.9957, 1e-4);
}

TEST(BandMargins, AreUndefinedBeyondTheLastBandsAndWithoutAScore) {
  const BandMargins acme = bandMargins(scoredExample("acme-corp").result);
  EXPECT_NEAR(acme.below.value(), 13.9343, 1e-4);
  EXPECT_FALSE(acme.above);
  EXPECT_FALSE(bandMargins(scoring(5)).below);
  const BandMargins none = bandMargins(scored({}, sixFactors()));
  EXPECT_FALSE(none.below || none.above);
}

TEST(BandMargins, AScoreThatRoundsIntoItsBandCannotFallAtAll) {
  const BandMargins margins = bandMargins(scoring(39.96)); // shown as 40.0
  EXPECT_EQ(margins.below, 0.0);
  EXPECT_NEAR(margins.above.value(), 20.04, 1e-9);
}

TEST(BandMargins, AScoreThatRoundsDownToABoundLacksWhatShowsATenthMore) {
  auto model = *fiveBands();
  model.bandInclusion = BandInclusion::upper;
  const auto upper = std::make_shared<const ScoreModel>(model);
  const BandMargins margins = bandMargins(scored(fiveBandsInputs(40.04, {}, ""), upper)); // shown as 40.0
  EXPECT_NEAR(margins.above.value(), 0.01, 1e-9);
  EXPECT_NEAR(margins.below.value(), 20.04, 1e-9);
}

TEST(WeightIntervals, ForGlobexTheyAreTheReferences) {
  const auto all = weightIntervals(scoredExample("globex-inc").result);
  ASSERT_EQ(all.size(), 6U);
  EXPECT_NEAR(of(all, "clv").lowest, 0.0, 1e-12);
  EXPECT_NEAR(of(all, "clv").highest, 0.772, 0.0005);
  EXPECT_NEAR(of(all, "contract_months").lowest, 0.0, 1e-12);
  EXPECT_NEAR(of(all, "contract_months").highest, 0.277, 0.0005);
  EXPECT_FALSE(of(all, "clv").isAny());
  for (const std::string_view factor : {"feature_adoption", "support_tickets", "last_activity_days", "nps"}) {
    EXPECT_TRUE(of(all, factor).isAny()) << factor;
  }
  EXPECT_NEAR(of(all, "clv").present, 0.2, 1e-12);
}

TEST(WeightIntervals, StandInOrderOfDisplayForWhatIsKnown) {
  const auto model = fiveBands();
  const auto all = weightIntervals(scored(fiveBandsInputs(50, {}, "good"), model));
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0].factor, 0U);
  EXPECT_EQ(all[1].factor, 2U);
  EXPECT_TRUE(weightIntervals(scored({}, model)).empty());
}

TEST(WeightIntervals, TheOnlyKnownInputKeepsTheLabelWithAnyWeight) {
  const auto all = weightIntervals(scoring(50));
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all[0].present, 1.0);
  EXPECT_TRUE(all[0].isAny());
}

TEST(WeightIntervals, ACapThatActsHoldsTheLabelFromAbove) {
  const std::string cap = R"("caps": [{"of": "c", "below": 20, "at_most": 30}], )";
  const auto inputs = fiveBandsInputs(100, 0, "poor");
  const auto uncapped = weightIntervals(scored(inputs, fiveBands()));
  EXPECT_NEAR(uncapped[2].lowest, 0.2, 1e-9); // 80 points from the others
  EXPECT_NEAR(uncapped[2].highest, 0.4, 1e-9);
  const ScoreResult capped = scored(inputs, fiveBands(cap));
  EXPECT_EQ(capped.score, 30.0);
  const auto held = weightIntervals(capped);
  EXPECT_NEAR(held[2].lowest, 0.0, 1e-9);
  EXPECT_NEAR(held[2].highest, 0.8, 1e-9); // where it scores 20 by itself
}

TEST(WeightIntervals, ACapThatActsBelowTakesNothingYetCountsToo) {
  const std::string cap = R"("caps": [{"of": "c", "below": 20, "at_most": 70}], )";
  const auto inputs = fiveBandsInputs(100, 0, "poor"); // 60 without the cap
  const ScoreResult result = scored(inputs, fiveBands(cap));
  EXPECT_FALSE(result.cap);
  EXPECT_NEAR(weightIntervals(result)[2].lowest, 0.0, 1e-9);
}

TEST(WeightIntervals, AScoreThatRoundsIntoItsBandStandsAtAnEnd) {
  const ScoreResult result = scored(fiveBandsInputs(59.94, 36.0, ""), fiveBands()); // 59.96, shown as 60.0
  const auto all = weightIntervals(result);
  EXPECT_EQ(result.band, 3U);
  EXPECT_NEAR(all[0].highest, all[0].present, 1e-9);
  EXPECT_NEAR(all[0].lowest, 0.0, 1e-9);
}

} // namespace
} // namespace health
