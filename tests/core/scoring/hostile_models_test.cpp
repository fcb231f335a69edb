// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model_document.h"
#include "core/scoring/lint_model.h"
#include "tests/core/issue_lines.h"
#include "tests/core/model/small_model.h"
#include "tests/core/scoring/customers.h"

#include <gtest/gtest.h>

// Models from elsewhere: too long, too large, with markup in their names.

namespace health {
namespace {

const std::string logins = "/groups/0/factors/0";

/// The small model with a list of a million times `entry` at a place, as text.
std::string withMillion(const std::string& pointer, const std::string& entry) {
  std::string list = "[" + entry;
  for (int i = 1; i < 1'000'000; ++i) {
    list += "," + entry;
  }
  std::string text = with(smallModel(), pointer, "MILLION").dump();
  return text.replace(text.find("\"MILLION\""), 9, list + "]");
}

TEST(HostileModels, AMillionOfAnythingIsRefusedWithOneSentence) {
  struct Case {
    std::string pointer;
    std::string entry;
    Lines lines;
  };
  for (const Case& each :
       {Case{"/groups", "{}", {"too_many_entries /groups"}},
        Case{"/groups/0/factors", "{}", {"too_many_entries /groups"}},
        Case{"/groups/0/factors", "0", {"too_many_entries /groups"}},
        Case{"/groups/0/levels", "{}", {"too_many_entries /groups/0/levels"}},
        Case{"/inputs", "{}", {"too_many_entries /inputs"}},
        Case{"/display_order", "\"x\"", {"too_many_entries /display_order"}},
        Case{"/bands", "{}", {"too_many_entries /bands"}}, Case{"/caps", "0", {"too_many_entries /caps"}},
        Case{"/priority/rules", "{}", {"too_many_entries /priority/rules"}}}) {
    EXPECT_EQ(errorLines(readScoreModel(withMillion(each.pointer, each.entry))), each.lines) << each.pointer;
  }
}

TEST(HostileModels, FactorsAreCountedOverAllGroups) {
  Json json = smallModel();
  json["groups"] = Json::array();
  for (int g = 0; g < 100; ++g) {
    const std::string id = "g" + std::to_string(g);
    json["groups"].push_back({{"id", id}, {"name", id}, {"weight", 1}, {"factors", Json::array()}});
    for (int f = 0; f < 10; ++f) {
      Json factor = smallModel()["groups"][0]["factors"][0];
      factor["id"] = id + "f" + std::to_string(f);
      json["groups"][static_cast<std::size_t>(g)]["factors"].push_back(factor);
    }
  }
  const auto most = readModel(json);
  ASSERT_EQ(errorLines(most), Lines{});
  EXPECT_EQ(most->factors.size(), 1000U);
  Json more = smallModel()["groups"][0]["factors"][0];
  json["groups"][5]["factors"].push_back(more);
  const auto refused = readModel(json);
  ASSERT_EQ(errorLines(refused), Lines{"too_many_entries /groups"});
  EXPECT_EQ(refused.error().front().value, "1001");
  EXPECT_EQ(refused.error().front().highest, 1000.0);
}

TEST(HostileModels, TextsOf32MebibytesAreRefusedWhereverTheyStand) {
  const std::string large(32U << 20U, 'x');
  for (const std::string& pointer : {std::string("/notes"), logins + "/id"}) {
    const auto model = readModel(with(smallModel(), pointer, large));
    ASSERT_EQ(errorLines(model), Lines{"too_many_characters " + pointer});
    EXPECT_LT(model.error().front().value.size(), 100U) << "an excerpt";
  }
}

TEST(HostileModels, NumbersThatAreNoneOrTooLargeAreRefused) {
  for (const char* number :
       {"NaN", "nan", "Infinity", "-Infinity", "1e999", "-1e999", "0x10", "1.", ".5", "01"}) {
    std::string text = with(smallModel(), logins + "/weight", "NUMBER").dump();
    text.replace(text.find("\"NUMBER\""), 8, number);
    EXPECT_FALSE(readScoreModel(text)) << number;
  }
}

TEST(HostileModels, MarkupInNamesIsKeptAsText) {
  const std::string markup = R"(<script>alert("1")</script> & {0} %s)";
  Json json = with(smallModel(), "/name", markup);
  json = with(with(json, "/groups/0/name", markup), logins + "/name", markup);
  json = with(with(json, "/bands/0/name", markup), logins + "/id", markup);
  const auto model = readModel(json);
  ASSERT_EQ(errorLines(model), Lines{});
  EXPECT_EQ(model->name, markup);
  EXPECT_EQ(model->groups[0].name, markup);
  EXPECT_EQ(model->factors[0].id, markup);
  EXPECT_EQ(model->bands[0].name, markup);
  EXPECT_NE(ModelDocument::parse(json.dump())->text().find("<script>"), std::string::npos);
}

/// Scored with nothing and with everything known, and looked at by the checker: all without a number that is
/// none.
void expectSane(const Json& json) {
  const auto read = readModel(json);
  ASSERT_EQ(errorLines(read), Lines{}) << json;
  const auto model = std::make_shared<const ScoreModel>(*read);
  EXPECT_EQ(lintModel(*model), lintModel(*model));
  for (const double value : {0.0, 1.0, -1.0, 1e9, -1e9}) {
    CustomerInputs inputs;
    inputs.set("logins", value);
    inputs.set("adoption", value);
    const ScoreResult result = scored(inputs, model);
    EXPECT_GE(result.score.value_or(0.0), 0.0) << json;
    EXPECT_LE(result.score.value_or(0.0), 100.0) << json;
    EXPECT_LE(result.range.lowest, result.range.highest) << json;
  }
  EXPECT_GE(scored({}, model).range.lowest, 0.0) << json;
  EXPECT_LE(scored({}, model).range.highest, 100.0) << json;
}

TEST(HostileModels, HugeAndTinyNumbersStillGiveAScore) {
  expectSane(with(smallModel(), "/groups/0/weight", 1e308));
  expectSane(with(smallModel(), "/groups/0/weight", 1e-308));
  expectSane(with(smallModel(), logins + "/weight", 1e308));
  // Weights that are tiny in a group that is tiny: their proportions are as good as any.
  expectSane(with(with(with(smallModel(), "/groups/0/weight", 1e-300), logins + "/weight", 1e-300),
                  "/groups/0/factors/1/weight", 1e-300));
  expectSane(with(smallModel(), logins + "/curve", {{"type", "linear"}, {"worst", -8e307}, {"best", 8e307}}));
  expectSane(with(smallModel(), logins + "/curve", {{"type", "log"}, {"reference", 1e-300}, {"best", 1.0}}));
  expectSane(with(smallModel(), logins + "/curve", {{"type", "half_life"}, {"half_life", 5e-324}}));
  expectSane(with(smallModel(), logins + "/curve", {{"type", "half_life"}, {"half_life", 1e307}}));
  expectSane(with(
      smallModel(), logins + "/curve",
      {{"type", "target"}, {"worst_low", -8e306}, {"best_from", 0}, {"best_to", 0}, {"worst_high", 8e306}}));
  expectSane(with(smallModel(), logins + "/curve",
                  {{"type", "steps"}, {"below", 0}, {"steps", {{{"from", 1.7e308}, {"score", 1}}}}}));
  expectSane(with(smallModel(), logins + "/curve",
                  {{"type", "steps"},
                   {"below", 0},
                   {"steps", {{{"from", -8e306}, {"score", 0.5}}, {{"from", 8e306}, {"score", 1}}}}}));
  expectSane(with(smallModel(), logins + "/curve",
                  {{"type", "piecewise"},
                   {"points", {{{"input", 0}, {"score", 0}}, {{"input", 5e-324}, {"score", 1}}}}}));
}

} // namespace
} // namespace health
