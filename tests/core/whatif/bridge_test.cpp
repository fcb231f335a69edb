// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/bridge.h"

#include "tests/core/whatif/scored_examples.h"

#include <gtest/gtest.h>

namespace health {
namespace {

using Kind = Bridge::Part::Kind;

CustomerInputs betterGlobex() {
  CustomerInputs inputs = example("globex-inc");
  inputs.set("feature_adoption", 55.0);
  inputs.set("support_tickets", 3.0);
  inputs.set("last_activity_days", 14.0);
  return inputs;
}

Bridge between(const ScoreResult& from, const ScoreResult& to) {
  return bridgeBetween(from, to).value();
}

double sumOf(const Bridge& bridge) {
  double sum = 0.0;
  for (const Bridge::Part& part : bridge.parts) {
    sum += part.points;
  }
  return sum;
}

TEST(BridgeBetween, NeedsTwoScores) {
  const ScoreResult none = scored({}, sixFactors());
  const ScoreResult one = scoredExample("globex-inc").result;
  EXPECT_FALSE(bridgeBetween(none, one));
  EXPECT_FALSE(bridgeBetween(one, none));
}

TEST(BridgeBetween, TheSameHasNoParts) {
  const ScoreResult one = scoredExample("globex-inc").result;
  const Bridge bridge = between(one, one);
  EXPECT_TRUE(bridge.parts.empty());
  EXPECT_FALSE(bridge.isOtherModel || bridge.areOtherKnown);
  EXPECT_EQ(bridge.fromTenths, 360);
}

TEST(BridgeBetween, ForGlobexItIsTheReferences) {
  const Bridge bridge = between(scoredExample("globex-inc").result, scored(betterGlobex(), sixFactors()));
  EXPECT_EQ(bridge.fromTenths, 360);
  EXPECT_EQ(bridge.toTenths, 534);
  struct Row {
    std::string_view factor;
    double points;
    std::int64_t tenths;
  };
  const std::vector<Row> rows{
      {"feature_adoption", 6.25, 63}, {"support_tickets", 6.0, 60}, {"last_activity_days", 46.0 / 9.0, 51}};
  ASSERT_EQ(bridge.parts.size(), rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    EXPECT_EQ(bridge.parts[i].kind, Kind::factor);
    EXPECT_EQ(bridge.parts[i].factor, place(rows[i].factor));
    EXPECT_NEAR(bridge.parts[i].points, rows[i].points, 1e-9);
    EXPECT_EQ(bridge.parts[i].tenths, rows[i].tenths);
  }
}

TEST(BridgeBetween, AnInputKnownOnOneSideIsAMatterOfWeights) {
  CustomerInputs to = withValue(betterGlobex(), "nps", InputValue());
  const Bridge bridge = between(scoredExample("globex-inc").result, scored(to, sixFactors()));
  EXPECT_TRUE(bridge.areOtherKnown);
  EXPECT_FALSE(bridge.isOtherModel);
  ASSERT_EQ(bridge.parts.size(), 4U);
  EXPECT_EQ(bridge.parts.back().kind, Kind::weight);
  EXPECT_NEAR(bridge.parts[0].points, 50 * (0.25 + 0.3125) * 0.25, 1e-9);
  EXPECT_NEAR(sumOf(bridge), bridge.to - bridge.from, 1e-9);
}

TEST(BridgeBetween, AnotherModelIsAPartOfItsOwn) {
  ScoreModel other = *sixFactors();
  const CustomerInputs inputs = example("globex-inc");
  ScoreResult after = scored(inputs, sixFactors());
  other.id = "copy";
  std::swap(other.factors[0], other.factors[1]);
  const ScoreResult copied = scored(inputs, std::make_shared<const ScoreModel>(other));
  const Bridge same = between(after, copied);
  EXPECT_TRUE(same.isOtherModel);
  EXPECT_TRUE(same.parts.empty()) << "the order of factors changes nothing";

  const ScoreResult five = scored(fiveBandsInputs(50, 45, "good"), fiveBands());
  const Bridge bridge = between(after, five);
  EXPECT_TRUE(bridge.isOtherModel && bridge.areOtherKnown);
  ASSERT_EQ(bridge.parts.size(), 1U) << "they have no factor in common";
  EXPECT_EQ(bridge.parts[0].kind, Kind::weight);
  EXPECT_NEAR(bridge.parts[0].points, bridge.to - bridge.from, 1e-9);
  EXPECT_EQ(bridge.parts[0].tenths, bridge.toTenths - bridge.fromTenths);
}

TEST(BridgeBetween, ACapIsAPartOfItsOwn) {
  const auto model = fiveBands(R"("caps": [{"of": "c", "below": 20, "at_most": 30}], )");
  const Bridge bridge = between(scored(fiveBandsInputs(100, 0, "mixed"), model),
                                scored(fiveBandsInputs(100, 0, "poor"), model));
  ASSERT_EQ(bridge.parts.size(), 2U);
  EXPECT_EQ(bridge.parts[0].tenths, -200);
  EXPECT_EQ(bridge.parts[1].kind, Kind::cap);
  EXPECT_EQ(bridge.parts[1].tenths, -300);
}

TEST(BridgeBetween, AGroupThatTakesItsWorstFactorHasTheWholeChangeOfEach) {
  auto worst = *fiveBands();
  worst.groups[0].aggregation = Aggregation::worst;
  const auto model = std::make_shared<const ScoreModel>(worst);
  // a stands for the group, then b does.
  const Bridge bridge =
      between(scored(fiveBandsInputs(10, 0, "good"), model), scored(fiveBandsInputs(100, 45, "good"), model));
  ASSERT_EQ(bridge.parts.size(), 2U);
  EXPECT_EQ(bridge.parts[0].factor, 1U);
  EXPECT_NEAR(bridge.parts[0].points, 30.0, 1e-9);
  EXPECT_EQ(bridge.parts[1].factor, 0U);
  EXPECT_NEAR(bridge.parts[1].points, -6.0, 1e-9);
}

} // namespace
} // namespace health
