// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/read_model.h"

#include "tests/core/issue_lines.h"
#include "tests/core/model/small_model.h"

#include <gtest/gtest.h>

namespace health {
namespace {

const std::string logins = "/groups/0/factors/0";
const std::string clv = "/groups/1/factors/0";

TEST(ReadModel, WeightsThatDoNotAddUpToAHundredAreNoMistake) {
  const auto read = readModel(with(smallModel(), "/groups/0/weight", 80));
  ASSERT_TRUE(read);
  EXPECT_NEAR(read->factors[0].share, 80.0 / 120 * 3 / 4, 1e-15);
}

TEST(ReadModel, SharesAreGroupWeightTimesWeightInTheGroup) {
  const ScoreModel model = readModel(smallModel()).value();
  ASSERT_EQ(model.factors.size(), 3U);
  EXPECT_NEAR(model.factors[0].share, 0.45, 1e-15);
  EXPECT_NEAR(model.factors[1].share, 0.15, 1e-15);
  EXPECT_NEAR(model.factors[2].share, 0.40, 1e-15);
}

TEST(ReadModel, AGroupWithoutAnyWeightInsideHasNoShare) {
  const auto read = readModel(with(smallModel(), clv + "/weight", 0));
  ASSERT_TRUE(read);
  EXPECT_NEAR(read->factors[0].share, 0.75, 1e-15);
  EXPECT_EQ(read->factors[2].share, 0.0);
}

TEST(ReadModel, WhatMayBeLeftOutHasItsStandardValue) {
  const ScoreModel model = readModel(without(without(smallModel(), "/currency"), "/groups/1")).value();
  EXPECT_EQ(model.sources, "");
  EXPECT_EQ(model.notes, "");
  EXPECT_EQ(model.currency.code(), "USD");
  const Factor& factor = model.factors.front();
  EXPECT_EQ(factor.help, "");
  EXPECT_EQ(factor.unit, "");
  EXPECT_EQ(factor.lowest, std::nullopt);
  EXPECT_EQ(factor.highest, std::nullopt);
  EXPECT_FALSE(factor.typical);
  EXPECT_EQ(factor.step, 1.0);
  EXPECT_EQ(factor.reset, std::nullopt);
  EXPECT_EQ(factor.perDay, std::nullopt);
  EXPECT_FALSE(factor.isSentiment);
  EXPECT_EQ(readModel(smallModel())->factors[2].step, 10.0); // per cent, for money
  EXPECT_TRUE(model.groups.front().levels.empty());
  EXPECT_EQ(model.bands.front().action, "");
}

TEST(ReadModel, EveryKeyIsReadAndUnknownOnesArePassedOver) {
  Json json = smallModel();
  json["notes"] = "N";
  json["sources"] = "S";
  json["currency"] = "JPY";
  json["missing"] = "within_group";
  json["comment"] = {{"deep", Json::array({1, 2})}};
  json["groups"][0]["colour"] = "red";
  json["groups"][0]["levels"] = {{{"from", 0}, {"word", "low"}}, {{"from", 70}, {"word", "high"}}};
  Json& factor = json["groups"][1]["factors"][0];
  factor.update(
      {{"help", "H"}, {"unit", "U"}, {"minimum", 0}, {"maximum", 1e9}, {"step_percent", 5}, {"extra", 1}});
  factor["typical"] = {{"from", 1}, {"to", 2}, {"and_more", true}};
  json["groups"][0]["factors"][0].update({{"calendar_per_30_days", -3},
                                          {"sentiment", true},
                                          {"unit", "calls"},
                                          {"unit_one", "call"},
                                          {"customer_observation", "You made {value}."},
                                          {"customer_next_step", "Call more."}});
  factor["reset"] = {{"amount", "5000"}, {"currency", "JPY"}};
  const auto read = readModel(json);
  ASSERT_EQ(errorLines(read), Lines{});
  const ScoreModel& model = read.value();
  EXPECT_EQ(model.notes, "N");
  EXPECT_EQ(model.sources, "S");
  EXPECT_EQ(model.currency.code(), "JPY");
  EXPECT_EQ(model.missing, MissingRule::withinGroup);
  EXPECT_EQ(model.groups[0].levels.at(1).word, "high");
  EXPECT_EQ(model.groups[0].levels.at(1).from, 70.0);
  const Factor& money = model.factors[2];
  EXPECT_EQ(money.help, "H");
  EXPECT_EQ(money.unit, "U");
  EXPECT_EQ(money.lowest, 0.0);
  EXPECT_EQ(money.highest, 1e9);
  EXPECT_EQ(money.step, 5.0);
  EXPECT_EQ(money.reset, 5000.0);
  EXPECT_EQ(money.group, 1U);
  ASSERT_TRUE(money.typical);
  EXPECT_EQ(money.typical->from, 1.0);
  EXPECT_EQ(money.typical->to, 2.0);
  EXPECT_TRUE(money.typical->andMore);
  EXPECT_EQ(model.factors[0].perDay, -0.1);
  EXPECT_EQ(model.factors[0].customerObservation, "You made {value}.");
  EXPECT_EQ(model.factors[0].customerNextStep, "Call more.");
  EXPECT_EQ(model.factors[0].unitFor(-1.0), "call");
  EXPECT_EQ(model.factors[0].unitFor(1.5), "calls");
  EXPECT_EQ(model.factors[1].unitFor(1.0), model.factors[1].unit);
  EXPECT_TRUE(model.factors[0].isSentiment);
  EXPECT_FALSE(money.isSentiment);
}

TEST(ReadModel, EveryCurveIsRead) {
  struct Case {
    Json json;
    Curve curve;
  };
  for (const Case& each : {
           Case{{{"type", "steps"},
                 {"below", 0.25},
                 {"steps", {{{"from", 3}, {"score", 0.5}}, {{"from", 9}, {"score", 1}}}}},
                StepsCurve{0.25, {{3, 0.5}, {9, 1}}}},
           Case{{{"type", "piecewise"},
                 {"points", {{{"input", -1}, {"score", 1}}, {{"input", 5}, {"score", 0}}}}},
                PiecewiseCurve{{{-1, 1}, {5, 0}}}},
           Case{{{"type", "target"}, {"worst_low", 1}, {"best_from", 2}, {"best_to", 2}, {"worst_high", 4}},
                TargetCurve{1, 2, 2, 4}},
           Case{{{"type", "half_life"}, {"half_life", 30}}, HalfLifeCurve{30}},
       }) {
    const auto model = readModel(with(smallModel(), logins + "/curve", each.json));
    ASSERT_EQ(errorLines(model), Lines{}) << each.json;
    EXPECT_EQ(model->factors[0].curve, each.curve) << each.json;
  }
}

Json yesNo() {
  Json json = with(smallModel(), logins + "/kind", "yes_no");
  return with(
      json, logins + "/curve",
      {{"type", "categories"},
       {"categories",
        {{{"id", "no"}, {"name", "No"}, {"score", 0.1}}, {{"id", "yes"}, {"name", "Yes"}, {"score", 1}}}}});
}

TEST(ReadModel, CategoriesHaveIdsNamesAndScoresAndAResetAmongThem) {
  const auto model = readModel(with(yesNo(), logins + "/reset", "yes"));
  ASSERT_EQ(errorLines(model), Lines{});
  const Factor& factor = model->factors[0];
  EXPECT_EQ(factor.kind, InputKind::yesNo);
  EXPECT_EQ(factor.categories(), (std::vector<Category>{{"no", "No", 0.1}, {"yes", "Yes", 1}}));
  EXPECT_EQ(factor.reset, 1.0) << "its position";
  const auto unknown = readModel(with(yesNo(), logins + "/reset", "maybe"));
  ASSERT_EQ(errorLines(unknown), Lines{"unknown_choice " + logins + "/reset"});
  EXPECT_EQ(unknown.error().front().detail, "no, yes");
  EXPECT_EQ(readModel(with(yesNo(), logins + "/kind", "category"))->factors[0].kind, InputKind::category);
}

TEST(ReadModel, RulesThatAnAverageMissesAreRead) {
  Json json = smallModel();
  json["groups_out_of"] = 10;
  json["groups"][0]["aggregation"] = "worst";
  json["groups"][1]["aggregation"] = "best";
  json["inputs"] =
      Json::array({{{"id", "seats"}, {"name", "Seats"}, {"kind", "count"}, {"minimum", 1}, {"reset", 5}}});
  json["caps"] = {{{"of", "money"}, {"below", 20}, {"at_most", 49}, {"reason", "R"}},
                  {{"of", "logins"}, {"below", 100}, {"at_most", 0}}};
  json["priority"] = {
      {"input", "seats"},
      {"rules",
       {{{"name", "First"}, {"bands", {"good"}}, {"above", 100}, {"action", "A"}}, {{"name", "Rest"}}}}};
  json["accepted_warnings"] = {{"too_many_factors", "So many."}};
  const auto model = readModel(json);
  ASSERT_EQ(errorLines(model), Lines{});
  EXPECT_EQ(model->groupsOutOf, 10.0);
  EXPECT_EQ(model->groups[0].aggregation, Aggregation::worst);
  EXPECT_EQ(model->groups[1].aggregation, Aggregation::best);
  ASSERT_EQ(model->factors.size(), 4U);
  EXPECT_EQ(model->scoredFactors(), 3U);
  EXPECT_FALSE(model->factors[3].isScored());
  EXPECT_EQ(model->factors[3].curve, Curve(NoCurve{}));
  EXPECT_EQ(model->factors[3].reset, 5.0);
  ASSERT_EQ(model->caps.size(), 2U);
  EXPECT_EQ(model->caps[0].group, 1U);
  EXPECT_EQ(model->caps[0].factor, std::nullopt);
  EXPECT_EQ(model->caps[0].below, 20.0);
  EXPECT_EQ(model->caps[0].atMost, 49.0);
  EXPECT_EQ(model->caps[0].reason, "R");
  EXPECT_EQ(model->caps[1].group, std::nullopt);
  EXPECT_EQ(model->caps[1].factor, 0U);
  EXPECT_EQ(model->priorityInput, 3U);
  ASSERT_EQ(model->priorities.size(), 2U);
  EXPECT_EQ(model->priorities[0].bands, std::vector<std::size_t>{1});
  EXPECT_EQ(model->priorities[0].above, 100.0);
  EXPECT_EQ(model->priorities[0].action, "A");
  EXPECT_EQ(model->priorities[1].above, std::nullopt);
  EXPECT_EQ(model->acceptedWarnings.front(),
            std::pair(std::string("too_many_factors"), std::string("So many.")));
}

TEST(ReadModel, ACapThatNothingCanBeBelowSaysWhatIsPossible) {
  const auto capped = [](double below) {
    return readModel(
        with(smallModel(), "/caps", Json::array({{{"of", "money"}, {"below", below}, {"at_most", 50}}})));
  };
  EXPECT_EQ(errorLines(capped(0.0)), Lines{"curve_not_positive /caps/0/below"});
  for (const double below : {-5.0, 100.1}) {
    const auto model = capped(below);
    ASSERT_EQ(errorLines(model), Lines{"outside_range /caps/0/below"}) << below;
    EXPECT_EQ(model.error().front().lowest, 0.0);
    EXPECT_EQ(model.error().front().highest, 100.0);
  }
}

TEST(ReadModel, ABoundThatIsTheNeighboursMayBeGivenToo) {
  EXPECT_TRUE(readModel(with(with(smallModel(), "/bands/0/to", 50), "/bands/1/to", 100)));
  EXPECT_EQ(errorLines(readModel(with(smallModel(), "/bands/1/to", 99))), Lines{"band_gap /bands/1/to"});
  Json upper = with(smallModel(), "/bands_include", "upper");
  upper["bands"][0]["to"] = 40;
  upper["bands"][1]["to"] = 100;
  upper["bands"][1]["from"] = 40;
  EXPECT_TRUE(readModel(upper));
  const auto gap = readModel(with(upper, "/bands/1/from", 45));
  ASSERT_EQ(errorLines(gap), Lines{"band_gap /bands/1/from"});
  EXPECT_EQ(errorLines(readModel(with(upper, "/bands/1/from", 35))), Lines{"band_overlap /bands/1/from"});
}

TEST(ReadModel, TheOrderOfDisplayPutsTheNamedFactorsFirst) {
  const auto ids = [](const Json& order) {
    Lines found;
    const ScoreModel model = readModel(with(smallModel(), "/display_order", order)).value();
    for (const Factor& factor : model.factors) {
      found.push_back(factor.id);
    }
    return found;
  };
  EXPECT_EQ(ids(Json::array()), (Lines{"logins", "adoption", "clv"}));
  EXPECT_EQ(ids({"clv"}), (Lines{"clv", "logins", "adoption"}));
  EXPECT_EQ(ids({"adoption", "clv"}), (Lines{"adoption", "clv", "logins"}));
  const ScoreModel model = readModel(with(smallModel(), "/display_order", Json::array({"clv"}))).value();
  EXPECT_EQ(model.factors[0].group, 1U);
  EXPECT_NEAR(model.factors[0].share, 0.4, 1e-15);
}

TEST(ReadModel, BandsCoverTheScoreWhicheverBoundTheyInclude) {
  const ScoreModel lower = readModel(smallModel()).value();
  EXPECT_EQ(lower.bands[0].lowest, 0.0);
  EXPECT_EQ(lower.bands[0].highest, 50.0);
  EXPECT_EQ(lower.bands[1].highest, 100.0);
  Json json = with(smallModel(), "/bands_include", "upper");
  json["bands"] = {{{"id", "bad"}, {"name", "Bad"}, {"tone", "critical"}, {"to", 40}},
                   {{"id", "good"}, {"name", "Good"}, {"tone", "good"}, {"to", 100}}};
  const ScoreModel upper = readModel(json).value();
  EXPECT_EQ(upper.bandInclusion, BandInclusion::upper);
  EXPECT_EQ(upper.bands[0].lowest, 0.0);
  EXPECT_EQ(upper.bands[0].highest, 40.0);
  EXPECT_EQ(upper.bands[1].lowest, 40.0);
  EXPECT_EQ(upper.bands[1].highest, 100.0);
}

} // namespace
} // namespace health
