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

TEST(ReadModelRefuses, WhatHasNoFileOfItsOwnAmongTheBrokenOnesIsRefusedToo) {
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

TEST(ReadModelRefuses, AFactorWithoutAKindIsRefused) {
  EXPECT_EQ(errorLines(readModel(without(smallModel(), logins + "/kind"))),
            Lines{"missing_key " + logins + "/kind"});
}

TEST(ReadModelRefuses, WeightsOfAGroupThatNoDoubleCanAddUpAreRefused) {
  const Json json = with(with(smallModel(), logins + "/weight", 1e308), "/groups/0/factors/1/weight", 1e308);
  EXPECT_EQ(errorLines(readModel(json)), Lines{"number_too_large /groups"});
}

TEST(ReadModelRefuses, ValuesOfIssuesAreWhatStandsInTheFileAndWhatWasExpected) {
  const auto kind = readModel(with(smallModel(), logins + "/kind", "stars"));
  ASSERT_FALSE(kind);
  EXPECT_EQ(kind.error().front().value, "stars");
  EXPECT_EQ(kind.error().front().detail,
            "number, percent, count, days, months, score, money, category, yes_no");
  const auto weight = readModel(with(smallModel(), "/groups/0/weight", -2.5));
  ASSERT_FALSE(weight);
  EXPECT_EQ(weight.error().front().value, "-2.5");
}

TEST(ReadModelRefuses, ABadResetAmountIsReportedOnlyOnce) {
  Json json = with(smallModel(), clv + "/minimum", 100);
  json = with(json, clv + "/reset", Json{{"amount", nullptr}, {"currency", "USD"}});
  EXPECT_EQ(errorLines(readModel(json)), Lines{"missing_key " + clv + "/reset/amount"});
  const Json tooLow = with(json, clv + "/reset", Json{{"amount", "99.99"}, {"currency", "USD"}});
  EXPECT_EQ(errorLines(readModel(tooLow)), Lines{"reset_outside " + clv + "/reset"});
}

TEST(ReadModelRefuses, AllMistakesAreReportedAtOnce) {
  Json json = smallModel();
  json = with(json, "/name", "");
  json = with(json, "/missing", "never");
  json = with(json, "/groups/0/weight", -1);
  json = with(json, logins + "/kind", "stars");
  json = with(json, logins + "/curve/best", 0);
  json = with(json, clv + "/curve", Json{{"type", "log"}, {"reference", 0}, {"best", -1}});
  json = with(json, "/display_order", Json::array({"nps", "clv", "clv"}));
  json = with(json, "/bands/0/from", 10);
  EXPECT_EQ(errorLines(readModel(json)),
            (Lines{"empty_name /name", "unknown_choice /missing", "negative_weight /groups/0/weight",
                   "unknown_choice " + logins + "/kind", "curve_not_positive " + clv + "/curve/reference",
                   "curve_not_positive " + clv + "/curve/best", "unknown_factor /display_order/0",
                   "duplicate_id /display_order/2", "bands_incomplete /bands"}));
}

TEST(ReadModelRefuses, WhatHangsOnAnUnknownWordIsNotJudged) {
  Json json = with(with(smallModel(), logins + "/kind", "stars"), logins + "/reset", "x");
  json = with(with(json, logins + "/curve", 5), logins + "/weight", -1);
  EXPECT_EQ(errorLines(readModel(json)),
            (Lines{"unknown_choice " + logins + "/kind", "negative_weight " + logins + "/weight"}));

  json = with(with(smallModel(), "/bands_include", "both"), "/bands/0/from", 7);
  EXPECT_EQ(errorLines(readModel(json)), Lines{"unknown_choice /bands_include"});

  json = with(with(smallModel(), "/currency", "XXX"), clv + "/reset", {{"amount", "1"}, {"currency", "EUR"}});
  EXPECT_EQ(errorLines(readModel(json)), Lines{"unknown_currency /currency"});
}

TEST(ReadModelRefuses, WhereNoFactorCouldBeReadNoneIsLookedUpButShapesAreJudged) {
  Json json = with(smallModel(), "/groups", "none");
  json = with(json, "/display_order", Json::array({"logins", 5}));
  json = with(json, "/caps", Json::array({{{"of", "logins"}, {"below", "x"}, {"at_most", 40}}, 7}));
  json =
      with(json, "/priority", {{"input", "clv"}, {"rules", {{{"name", ""}, {"bands", {"good", "none"}}}}}});
  EXPECT_EQ(errorLines(readModel(json)),
            (Lines{"wrong_type /groups", "unknown_factor /display_order/1", "wrong_type /caps/0/below",
                   "wrong_type /caps/1", "empty_name /priority/rules/0/name",
                   "unknown_reference /priority/rules/0/bands/1"}));
  json = with(json, "/bands", 5);
  EXPECT_EQ(errorLines(readModel(json)),
            (Lines{"wrong_type /groups", "unknown_factor /display_order/1", "wrong_type /bands",
                   "wrong_type /caps/0/below", "wrong_type /caps/1", "empty_name /priority/rules/0/name"}));
}

TEST(ReadModelRefuses, LengthsOfTextsCountCharacters) {
  const auto times = [](std::string_view character, int count) {
    std::string text;
    for (int i = 0; i < count; ++i) {
      text += character;
    }
    return text;
  };
  for (const std::string character : {"a", "é", "語", "😀"}) {
    EXPECT_EQ(errorLines(readModel(with(smallModel(), "/name", times(character, 200)))), Lines{})
        << character;
    EXPECT_EQ(errorLines(readModel(with(smallModel(), "/name", times(character, 201)))),
              Lines{"too_many_characters /name"})
        << character;
  }
}

TEST(ReadModelRefuses, LimitsOfWholeNumbersHoldAtLeastOne) {
  const auto lines = [](const char* kind, double lowest, double highest) {
    Json json = with(smallModel(), logins + "/kind", kind);
    return errorLines(readModel(with(with(json, logins + "/minimum", lowest), logins + "/maximum", highest)));
  };
  const Lines reversed{"limits_reversed " + logins + "/maximum"};
  for (const char* kind : {"count", "days", "months"}) {
    EXPECT_EQ(lines(kind, 5.2, 5.8), reversed) << kind;
    EXPECT_EQ(lines(kind, 5.2, 6), Lines{}) << kind;
  }
  EXPECT_EQ(lines("number", 5.2, 5.8), Lines{});
}

TEST(ReadModelRefuses, EveryWarningCanBeAcceptedAndNothingElse) {
  for (const IssueCode code : modelWarnings) {
    const Json json = with(smallModel(), "/accepted_warnings", {{codeName(code), "Why not."}});
    EXPECT_EQ(errorLines(readModel(json)), Lines{}) << codeName(code);
  }
  EXPECT_EQ(errorLines(readModel(with(smallModel(), "/accepted_warnings", {{"no_weight", "Why not."}}))),
            Lines{"unknown_choice /accepted_warnings/no_weight"});
}

TEST(ReadModelRefuses, MistakesOfOnePartDoNotHideWhatIsMissingInAnother) {
  Json json = with(with(smallModel(), "/name", ""), "/groups", Json::array());
  json = with(json, "/bands", Json::array());
  EXPECT_EQ(errorLines(readModel(json)),
            (Lines{"empty_name /name", "empty_model /groups", "bands_incomplete /bands"}));
  json = with(with(smallModel(), "/groups/0/weight", 0), "/groups/1/weight", 0);
  EXPECT_EQ(errorLines(readModel(with(json, "/name", ""))), (Lines{"empty_name /name", "no_weight /groups"}));
}

TEST(ReadModelRefuses, AnIdThatIsMissingTwiceIsNoDuplicate) {
  const Json json = without(without(smallModel(), "/bands/0/id"), "/bands/1/id");
  EXPECT_EQ(errorLines(readModel(json)), (Lines{"missing_key /bands/0/id", "missing_key /bands/1/id"}));
  const Json factors = without(without(smallModel(), logins + "/id"), clv + "/id");
  EXPECT_EQ(errorLines(readModel(factors)),
            (Lines{"missing_key " + logins + "/id", "missing_key " + clv + "/id"}));
}

} // namespace
} // namespace health
