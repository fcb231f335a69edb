// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/lint_model.h"

#include "core/base/json_parse.h"
#include "tests/core/issue_lines.h"
#include "tests/core/scoring/customers.h"

#include <functional>
#include <gtest/gtest.h>

namespace health {
namespace {

const std::string factor = "/groups/0/factors/0";

/// A model of which there is nothing to say: one factor, three bands.
Json plain() {
  return Json::parse(R"({
    "format": "customer-health-model", "version": 1, "id": "plain", "name": "Plain", "revision": "1",
    "missing": "across_all", "bands_include": "lower",
    "bands": [{"id": "low", "name": "Low", "tone": "critical", "from": 0},
              {"id": "middle", "name": "Middle", "tone": "fair", "from": 30},
              {"id": "high", "name": "High", "tone": "good", "from": 50}],
    "groups": [{"id": "all", "name": "All", "weight": 100, "factors": [
      {"id": "usage", "name": "Usage", "kind": "percent", "weight": 1, "minimum": 0, "maximum": 100,
       "curve": {"type": "linear", "worst": 0, "best": 100}}]}]
  })");
}

Json with(Json json, const std::string& pointer, const Json& value) {
  json[Json::json_pointer(pointer)] = value;
  return json;
}

/// The same with another factor like the one it has.
Json withFactor(Json json, const std::string& id, double weight) {
  Json added = json.at(Json::json_pointer(factor));
  added["id"] = id;
  added["weight"] = weight;
  json["groups"][0]["factors"].push_back(std::move(added));
  return json;
}

Json withFactors(int count) {
  Json json = plain();
  for (int i = 1; i < count; ++i) {
    json = withFactor(std::move(json), "f" + std::to_string(i), 1);
  }
  return json;
}

/// The factor as three words with these scores.
Json withScores(Json json, const std::vector<double>& scores) {
  Json list = Json::array();
  for (const double score : scores) {
    const std::string id = "c" + std::to_string(list.size());
    list.push_back({{"id", id}, {"name", id}, {"score", score}});
  }
  json["groups"][0]["factors"][0]["kind"] = "category";
  json["groups"][0]["factors"][0]["curve"] = {{"type", "categories"}, {"categories", list}};
  return json;
}

Json upperBands(double edge) {
  Json json = with(plain(), "/bands_include", "upper");
  json["bands"] = {{{"id", "low"}, {"name", "Low"}, {"tone", "critical"}, {"to", edge}},
                   {{"id", "high"}, {"name", "High"}, {"tone", "good"}, {"to", 100}}};
  return json;
}

Json withCap(Json json, const std::string& of, double below, double atMost) {
  json["caps"].push_back({{"of", of}, {"below", below}, {"at_most", atMost}});
  return json;
}

Issues lint(const Json& json) {
  return lintModel(*modelOf(json.dump()));
}

struct Case {
  std::string what;
  Json doubtful;
  std::string line;
  Json neighbour;
};

/// Each warning: a model that has it and nothing else, and one beside it that has none.
std::vector<Case> cases() {
  const Json limited = with(plain(), factor + "/curve/best", 201);
  return {
      {"weights that do not sum to 100", with(plain(), "/groups/0/weight", 100.5),
       "weights_not_hundred /groups", with(plain(), "/groups/0/weight", 100.0)},
      {"a band above every score", limited, "band_unreachable /bands/2",
       with(plain(), factor + "/curve/best", 200)},
      {"a band below every score", with(plain(), factor + "/minimum", 30), "band_unreachable /bands/0",
       with(plain(), factor + "/minimum", 29.9)},
      {"a band above every score where it includes its upper bound",
       with(with(upperBands(50), "/bands/1/to", 60), "/bands/2",
            {{"id", "top"}, {"name", "Top"}, {"tone", "good"}, {"to", 100}})
           .patch(Json::array({{{"op", "replace"}, {"path", factor + "/maximum"}, {"value", 60}}})),
       "band_unreachable /bands/2",
       with(with(upperBands(50), "/bands/1/to", 60), "/bands/2",
            {{"id", "top"}, {"name", "Top"}, {"tone", "good"}, {"to", 100}})
           .patch(Json::array({{{"op", "replace"}, {"path", factor + "/maximum"}, {"value", 60.1}}}))},
      {"a factor without weight", withFactor(plain(), "idle", 0), "factor_without_effect /groups/0/factors/1",
       withFactor(plain(), "idle", 0.001)},
      {"a factor that is always best",
       with(with(withFactor(plain(), "sure", 1), "/groups/0/factors/1/minimum", 150),
            "/groups/0/factors/1/maximum", 200)
           .patch(Json::array({{{"op", "remove"}, {"path", "/bands/0"}},
                               {{"op", "replace"}, {"path", "/bands/0/from"}, {"value", 0}},
                               {{"op", "replace"}, {"path", "/bands/1/from"}, {"value", 60}}})),
       "factor_without_effect /groups/0/factors/1", withFactor(plain(), "sure", 1)},
      {"a reset value beyond the curve",
       with(with(plain(), factor + "/curve/best", 40), factor + "/reset", 41),
       "saturated_at_reset " + factor + "/reset",
       with(with(plain(), factor + "/curve/best", 40), factor + "/reset", 40)},
      {"an outcome by its id", with(plain(), factor + "/id", "churn_probability"),
       "outcome_as_input " + factor, with(plain(), factor + "/id", "church_visits")},
      {"an outcome by its name", with(plain(), factor + "/name", "LIKELIHOOD to renew"),
       "outcome_as_input " + factor, with(plain(), factor + "/name", "Likelihood to recommend")},
      {"more than 12 factors", withFactors(13), "too_many_factors /groups", withFactors(12)},
      {"an edge that a word scores", withScores(plain(), {0, 0.4, 0.5, 1}), "band_edge_often /bands/2/from",
       withScores(plain(), {0, 0.4, 0.51, 1})},
      {"an upper edge that a word scores", withScores(upperBands(40), {0, 0.4, 1}),
       "band_edge_often /bands/0/to", withScores(upperBands(40), {0, 0.39, 1})},
      {"a cap at an edge", withCap(plain(), "usage", 90, 50), "band_edge_often /bands/2/from",
       withCap(plain(), "usage", 90, 49)},
  };
}

TEST(LintModel, OfAPlainModelThereIsNothingToSay) {
  EXPECT_EQ(issueLines(lint(plain())), Lines{});
}

TEST(LintModel, EachWarningHasAModelThatHasJustItAndANeighbourThatHasNone) {
  for (const Case& each : cases()) {
    EXPECT_EQ(issueLines(lint(each.doubtful)), Lines{each.line}) << each.what;
    EXPECT_EQ(issueLines(lint(each.neighbour)), Lines{}) << each.what;
  }
}

TEST(LintModel, WhatIsAcceptedIsNotSaid) {
  for (const Case& each : cases()) {
    Json accepted = each.doubtful;
    accepted["accepted_warnings"] = {{each.line.substr(0, each.line.find(' ')), "It is meant so."}};
    EXPECT_EQ(issueLines(lint(accepted)), Lines{}) << each.what;
    const bool isFirst = each.line.starts_with(codeName(modelWarnings.front()));
    accepted["accepted_warnings"] = {{codeName(modelWarnings[isFirst ? 1 : 0]), "No."}};
    EXPECT_EQ(issueLines(lint(accepted)), Lines{each.line}) << each.what;
  }
}

TEST(LintModel, EveryWarningIsOneAndSaysWhatItIsAbout) {
  for (const Case& each : cases()) {
    const Issues warnings = lint(each.doubtful);
    ASSERT_EQ(warnings.size(), 1U) << each.what;
    EXPECT_EQ(warnings.front().severity, Severity::warning) << each.what;
    EXPECT_NE(warnings.front().value, "") << each.what;
  }
}

TEST(LintModel, WeightsAreShownAsTheyAreNormalized) {
  Json json = with(plain(), "/groups/0/weight", 80);
  Json second = json["groups"][0];
  second["id"] = "second";
  second["name"] = "Second";
  second["weight"] = 40;
  second["factors"][0]["id"] = "other";
  json["groups"].push_back(second);
  Issues warnings = lint(json);
  ASSERT_EQ(issueLines(warnings), Lines{"weights_not_hundred /groups"});
  EXPECT_EQ(warnings.front().value, "120");
  EXPECT_EQ(warnings.front().detail, "All\t66.7\nSecond\t33.3");
  // A group in which nothing weighs anything counts for nothing.
  warnings = lint(with(json, "/groups/1/factors/0/weight", 0));
  EXPECT_EQ(issueLines(warnings),
            (Lines{"weights_not_hundred /groups", "factor_without_effect /groups/1/factors/0"}));
  EXPECT_EQ(warnings.front().detail, "All\t100\nSecond\t0");
}

TEST(LintModel, AFactorWithoutWeightThatACapLooksAtHasAnEffect) {
  EXPECT_EQ(issueLines(lint(withCap(withFactor(plain(), "tickets", 0), "tickets", 20, 45))), Lines{});
}

TEST(LintModel, ABandBetweenTwoScoresAsShownHoldsNone) {
  const auto lines = [](double from, double to, bool lower) {
    Json json = plain();
    json["bands_include"] = lower ? "lower" : "upper";
    json["bands"] = Json::array();
    int number = 0;
    for (const double bound : {lower ? 0.0 : from, lower ? from : to, lower ? to : 100.0}) {
      const std::string id = "b" + std::to_string(number++);
      json["bands"].push_back({{"id", id}, {"name", id}, {"tone", "fair"}, {lower ? "from" : "to", bound}});
    }
    return issueLines(lint(json));
  };
  const Lines unreachable{"band_unreachable /bands/1"};
  EXPECT_EQ(lines(50.01, 50.05, true), unreachable);
  EXPECT_EQ(lines(50.01, 50.05, false), unreachable);
  EXPECT_EQ(lines(50.01, 50.1, true), unreachable) << "50.1 is of the next";
  EXPECT_EQ(lines(50.01, 50.1, false), Lines{});
  EXPECT_EQ(lines(50.0, 50.05, true), Lines{});
  EXPECT_EQ(lines(50.0, 50.05, false), unreachable) << "50.0 is of the one before";
}

TEST(LintModel, AFactorOfAGroupWithoutWeightThatACapLooksAtHasAnEffect) {
  Json json = plain();
  Json second = json["groups"][0];
  second["id"] = "second";
  second["weight"] = 0;
  second["factors"][0]["id"] = "other";
  json["groups"].push_back(second);
  EXPECT_EQ(issueLines(lint(json)), Lines{"factor_without_effect /groups/1/factors/0"});
  EXPECT_EQ(issueLines(lint(withCap(json, "second", 20, 45))), Lines{});
  json["groups"][1]["factors"][0]["weight"] = 0;
  EXPECT_EQ(issueLines(lint(withCap(json, "second", 20, 45))),
            Lines{"factor_without_effect /groups/1/factors/0"});
}

TEST(LintModel, WithOneBandNoFactorCanChangeIt) {
  Json json = plain();
  json["bands"].erase(2);
  json["bands"].erase(1);
  EXPECT_EQ(issueLines(lint(json)), Lines{"factor_without_effect " + factor});
}

TEST(LintModel, AnOutcomeWithoutWeightIsNoInputOfTheScore) {
  Json json = withFactor(plain(), "churn", 0);
  EXPECT_EQ(issueLines(lint(json)), Lines{"factor_without_effect /groups/0/factors/1"});
  json = with(plain(), "/inputs", Json::array({{{"id", "churn"}, {"name", "Churn"}, {"kind", "percent"}}}));
  EXPECT_EQ(issueLines(lint(json)), Lines{});
}

TEST(LintModel, TheBuiltinModelsAreCleanButForTheChurnProbability) {
  for (const auto& model : builtinModels()) {
    const Lines expected =
        model->id == "seven-category" ? Lines{"outcome_as_input /groups/2/factors/0"} : Lines{};
    EXPECT_EQ(issueLines(lintModel(*model)), expected) << model->id;
  }
}

} // namespace
} // namespace health
