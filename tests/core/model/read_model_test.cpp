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

TEST(ReadModel, WhatHasNoFileOfItsOwnAmongTheBrokenOnesIsRefusedToo) {
  struct Case {
    std::string pointer;
    Json value;
    Lines lines;
  };
  for (const Case& each : {
           Case{"/notes", 5, {"wrong_type /notes"}},
           Case{"/sources", Json::array(), {"wrong_type /sources"}},
           Case{"/currency", 840, {"wrong_type /currency"}},
           Case{"/groups", Json::object(), {"wrong_type /groups"}},
           Case{"/groups/0/id", "", {"empty_name /groups/0/id"}},
           Case{"/groups/0/factors", Json::object(), {"wrong_type /groups/0/factors"}},
           Case{"/groups/0/levels", "light", {"wrong_type /groups/0/levels"}},
           Case{"/groups/0/levels", Json::array({"light"}), {"wrong_type /groups/0/levels/0"}},
           Case{"/groups/0/levels",
                Json::array({{{"from", -1}, {"word", "x"}}}),
                {"bands_incomplete /groups/0/levels/0/from"}},
           Case{"/groups/0/levels", Json::array({{{"word", "x"}}}), {"missing_key /groups/0/levels/0/from"}},
           Case{logins + "/id", nullptr, {"missing_key " + logins + "/id"}},
           Case{logins + "/help", 1, {"wrong_type " + logins + "/help"}},
           Case{logins + "/unit", 1, {"wrong_type " + logins + "/unit"}},
           Case{logins + "/minimum", "0", {"wrong_type " + logins + "/minimum"}},
           Case{logins + "/maximum", true, {"wrong_type " + logins + "/maximum"}},
           Case{logins + "/typical", 5, {"wrong_type " + logins + "/typical"}},
           Case{logins + "/typical",
                Json{{"from", 0}, {"to", 1}, {"and_more", 1}},
                {"wrong_type " + logins + "/typical/and_more"}},
           Case{logins + "/step", -1, {"curve_not_positive " + logins + "/step"}},
           Case{logins + "/curve", "linear", {"wrong_type " + logins + "/curve"}},
           Case{logins + "/curve/worst", "0", {"wrong_type " + logins + "/curve/worst"}},
           Case{logins + "/curve",
                Json{{"type", "linear"}},
                {"missing_key " + logins + "/curve/worst", "missing_key " + logins + "/curve/best"}},
           Case{clv + "/curve",
                Json{{"type", "log"}},
                {"missing_key " + clv + "/curve/reference", "missing_key " + clv + "/curve/best"}},
           Case{clv + "/curve",
                Json{{"type", "log"}, {"reference", 1e300}, {"best", 1e-300}},
                {"number_too_large " + clv + "/curve/reference"}},
           Case{clv + "/step_percent", 0, {"curve_not_positive " + clv + "/step_percent"}},
           Case{clv + "/reset",
                Json{{"amount", 5}, {"currency", "USD"}},
                {"wrong_type " + clv + "/reset/amount"}},
           Case{clv + "/reset", Json{{"amount", "5"}}, {"missing_key " + clv + "/reset/currency"}},
           Case{clv + "/reset",
                Json{{"amount", "5,000"}, {"currency", "USD"}},
                {"not_a_number " + clv + "/reset/amount"}},
           Case{clv + "/reset",
                Json{{"amount", "99999999999999"}, {"currency", "USD"}},
                {"amount_too_large " + clv + "/reset/amount"}},
           Case{logins + "/reset",
                Json{{"amount", "5"}, {"currency", "USD"}},
                {"wrong_type " + logins + "/reset"}},
           Case{"/display_order", "clv", {"wrong_type /display_order"}},
           Case{"/display_order", Json::array({5}), {"unknown_factor /display_order/0"}},
           Case{"/bands", Json::object(), {"wrong_type /bands"}},
           Case{"/bands/0/from", -1, {"bands_incomplete /bands/0/from"}},
           Case{"/bands/0/id", "", {"empty_name /bands/0/id"}},
           Case{"/bands/1/action", 5, {"wrong_type /bands/1/action"}},
       }) {
    EXPECT_EQ(errorLines(readModel(with(smallModel(), each.pointer, each.value))), each.lines)
        << each.pointer << " " << each.value;
  }
}

TEST(ReadModel, AFactorWithoutAKindIsRefused) {
  EXPECT_EQ(errorLines(readModel(without(smallModel(), logins + "/kind"))),
            Lines{"missing_key " + logins + "/kind"});
}

TEST(ReadModel, WeightsOfAGroupThatNoDoubleCanAddUpAreRefused) {
  const Json json = with(with(smallModel(), logins + "/weight", 1e308), "/groups/0/factors/1/weight", 1e308);
  EXPECT_EQ(errorLines(readModel(json)), Lines{"no_weight /groups"});
}

TEST(ReadModel, ValuesOfIssuesAreWhatStandsInTheFileAndWhatWasExpected) {
  const auto kind = readModel(with(smallModel(), logins + "/kind", "stars"));
  ASSERT_FALSE(kind);
  EXPECT_EQ(kind.error().front().value, "stars");
  EXPECT_EQ(kind.error().front().detail, "number, percent, count, days, months, score, money");
  const auto weight = readModel(with(smallModel(), "/groups/0/weight", -2.5));
  ASSERT_FALSE(weight);
  EXPECT_EQ(weight.error().front().value, "-2.5");
}

TEST(ReadModel, ABadResetAmountIsReportedOnlyOnce) {
  Json json = with(smallModel(), clv + "/minimum", 100);
  json = with(json, clv + "/reset", Json{{"amount", nullptr}, {"currency", "USD"}});
  EXPECT_EQ(errorLines(readModel(json)), Lines{"missing_key " + clv + "/reset/amount"});
  const Json tooLow = with(json, clv + "/reset", Json{{"amount", "99.99"}, {"currency", "USD"}});
  EXPECT_EQ(errorLines(readModel(tooLow)), Lines{"reset_outside " + clv + "/reset"});
}

TEST(ReadModel, AllMistakesAreReportedAtOnce) {
  Json json = smallModel();
  json = with(json, "/name", "");
  json = with(json, "/missing", "never");
  json = with(json, "/groups/0/weight", -1);
  json = with(json, logins + "/kind", "stars");
  json = with(json, logins + "/curve/best", 0);
  json = with(json, clv + "/curve", Json{{"type", "log"}, {"reference", 0}, {"best", -1}});
  json = with(json, "/display_order", Json::array({"nps", "clv", "clv"}));
  json = with(json, "/bands/0/from", 10);
  EXPECT_EQ(
      errorLines(readModel(json)),
      (Lines{"empty_name /name", "unknown_choice /missing", "negative_weight /groups/0/weight",
             "unknown_choice " + logins + "/kind", "equal_curve_ends " + logins + "/curve/best",
             "curve_not_positive " + clv + "/curve/reference", "curve_not_positive " + clv + "/curve/best",
             "unknown_factor /display_order/0", "duplicate_id /display_order/2", "bands_incomplete /bands"}));
}

TEST(ReadModel, MistakesOfOnePartDoNotHideWhatIsMissingInAnother) {
  Json json = with(with(smallModel(), "/name", ""), "/groups", Json::array());
  json = with(json, "/bands", Json::array());
  EXPECT_EQ(errorLines(readModel(json)),
            (Lines{"empty_name /name", "empty_model /groups", "bands_incomplete /bands"}));
  json = with(with(smallModel(), "/groups/0/weight", 0), "/groups/1/weight", 0);
  EXPECT_EQ(errorLines(readModel(with(json, "/name", ""))), (Lines{"empty_name /name", "no_weight /groups"}));
}

TEST(ReadModel, AnIdThatIsMissingTwiceIsNoDuplicate) {
  const Json json = without(without(smallModel(), "/bands/0/id"), "/bands/1/id");
  EXPECT_EQ(errorLines(readModel(json)), (Lines{"missing_key /bands/0/id", "missing_key /bands/1/id"}));
  const Json factors = without(without(smallModel(), logins + "/id"), clv + "/id");
  EXPECT_EQ(errorLines(readModel(factors)),
            (Lines{"missing_key " + logins + "/id", "missing_key " + clv + "/id"}));
}

TEST(ReadModel, WeightsThatDoNotAddUpToAHundredAreOnlyWarnedOf) {
  const auto read = readModel(with(smallModel(), "/groups/0/weight", 80));
  ASSERT_TRUE(read);
  ASSERT_EQ(issueLines(read->warnings), Lines{"weights_not_hundred /groups"});
  EXPECT_EQ(read->warnings[0].value, "120");
  EXPECT_EQ(read->warnings[0].severity, Severity::warning);
  EXPECT_NEAR(read->model.factors[0].share, 80.0 / 120 * 3 / 4, 1e-15);
  EXPECT_TRUE(readModel(smallModel())->warnings.empty());
}

TEST(ReadModel, SharesAreGroupWeightTimesWeightInTheGroup) {
  const ScoreModel model = readModel(smallModel())->model;
  ASSERT_EQ(model.factors.size(), 3U);
  EXPECT_NEAR(model.factors[0].share, 0.45, 1e-15);
  EXPECT_NEAR(model.factors[1].share, 0.15, 1e-15);
  EXPECT_NEAR(model.factors[2].share, 0.40, 1e-15);
}

TEST(ReadModel, AGroupWithoutAnyWeightInsideHasNoShare) {
  const auto read = readModel(with(smallModel(), clv + "/weight", 0));
  ASSERT_TRUE(read);
  EXPECT_NEAR(read->model.factors[0].share, 0.75, 1e-15);
  EXPECT_EQ(read->model.factors[2].share, 0.0);
  EXPECT_EQ(issueLines(read->warnings), Lines{"weights_not_hundred /groups"});
}

TEST(ReadModel, WhatMayBeLeftOutHasItsStandardValue) {
  const ScoreModel model = readModel(without(without(smallModel(), "/currency"), "/groups/1"))->model;
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
  EXPECT_EQ(readModel(smallModel())->model.factors[2].step, 10.0); // per cent, for money
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
  factor["reset"] = {{"amount", "5000"}, {"currency", "JPY"}};
  const auto read = readModel(json);
  ASSERT_EQ(errorLines(read), Lines{});
  const ScoreModel& model = read->model;
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
}

TEST(ReadModel, TheOrderOfDisplayPutsTheNamedFactorsFirst) {
  const auto ids = [](const Json& order) {
    Lines found;
    const ScoreModel model = readModel(with(smallModel(), "/display_order", order))->model;
    for (const Factor& factor : model.factors) {
      found.push_back(factor.id);
    }
    return found;
  };
  EXPECT_EQ(ids(Json::array()), (Lines{"logins", "adoption", "clv"}));
  EXPECT_EQ(ids({"clv"}), (Lines{"clv", "logins", "adoption"}));
  EXPECT_EQ(ids({"adoption", "clv"}), (Lines{"adoption", "clv", "logins"}));
  const ScoreModel model = readModel(with(smallModel(), "/display_order", Json::array({"clv"})))->model;
  EXPECT_EQ(model.factors[0].group, 1U);
  EXPECT_NEAR(model.factors[0].share, 0.4, 1e-15);
}

TEST(ReadModel, BandsCoverTheScoreWhicheverBoundTheyInclude) {
  const ScoreModel lower = readModel(smallModel())->model;
  EXPECT_EQ(lower.bands[0].lowest, 0.0);
  EXPECT_EQ(lower.bands[0].highest, 50.0);
  EXPECT_EQ(lower.bands[1].highest, 100.0);
  Json json = with(smallModel(), "/bands_include", "upper");
  json["bands"] = {{{"id", "bad"}, {"name", "Bad"}, {"tone", "critical"}, {"to", 40}},
                   {{"id", "good"}, {"name", "Good"}, {"tone", "good"}, {"to", 100}}};
  const ScoreModel upper = readModel(json)->model;
  EXPECT_EQ(upper.bandInclusion, BandInclusion::upper);
  EXPECT_EQ(upper.bands[0].lowest, 0.0);
  EXPECT_EQ(upper.bands[0].highest, 40.0);
  EXPECT_EQ(upper.bands[1].lowest, 40.0);
  EXPECT_EQ(upper.bands[1].highest, 100.0);
}

} // namespace
} // namespace health
