// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/read_file.h"
#include "tests/cli/run_cli.h"

#include <nlohmann/json.hpp>

namespace health {
namespace {

using Json = nlohmann::ordered_json;
using Arguments = std::vector<std::string>;

class WhatIfVerb : public CliTest {
protected:
  const std::string acme = exampleFile("acme-corp.health.json");
  const std::string globex = exampleFile("globex-inc.health.json");

  CliRun whatIf(const std::string& input, const std::string& target, const Arguments& more = {}) const {
    Arguments arguments{"what-if", "--input", input, "--target", target};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return run(arguments);
  }

  Json whatIfJson(const std::string& input, const std::string& target, Arguments more = {}) const {
    more.insert(more.end(), {"--format", "json"});
    const CliRun result = whatIf(input, target, more);
    EXPECT_EQ(result.exitCode, 0) << result.err;
    return Json::parse(result.out, nullptr, false);
  }

  void expectRefused(const std::string& target, const Arguments& more, const Arguments& messages) const {
    const CliRun result = whatIf(globex, target, more);
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_EQ(result.out, "");
    EXPECT_EQ(linesOf(result.err), messages);
  }
};

Arguments keysOf(const Json& object) {
  Arguments keys;
  for (const auto& [key, value] : object.items()) {
    keys.push_back(key);
  }
  return keys;
}

TEST_F(WhatIfVerb, ThatIsWrongEndsWithTwo) {
  const Arguments wrong[] = {
      {"what-if"},
      {"what-if", "--input", globex},
      {"what-if", "--target", "good"},
      {"what-if", "--input", globex, "--target", "good", "--format", "html"},
      {"what-if", "--input", globex, "--target", "good", "--lever", "nps<20"},
      {"what-if", "--input", globex, "--target", "good", "--lever", "nps=20"},
      {"what-if", "--input", globex, "--target", "good", "--lever", "nps<="},
      {"what-if", "--input", globex, "--target", "good", "--lever", "<=20"},
      {"what-if", "--input", globex, "--target", "good", "--lever", ""},
      {"what-if", "--input", globex, "--target", "good", "stray"},
  };
  for (const Arguments& arguments : wrong) {
    const CliRun result = run(arguments);
    EXPECT_EQ(result.exitCode, 2) << testing::PrintToString(arguments);
    EXPECT_EQ(result.out, "") << testing::PrintToString(arguments);
    EXPECT_NE(result.err, "") << testing::PrintToString(arguments);
  }
}

TEST_F(WhatIfVerb, SaysWhatItWouldTake) {
  const CliRun result = whatIf(globex, "good");
  EXPECT_EQ(result.exitCode, 0);
  EXPECT_EQ(result.err, "");
  for (const char* words :
       {"What would it take? Globex Inc.", "Path to Good (50)", "Needed alone", "86 %",
        "not reachable alone, at best 36 months", "Balanced plan", "Least-effort plan", "11 months"}) {
    EXPECT_NE(result.out.find(words), std::string::npos) << words;
  }
}

TEST_F(WhatIfVerb, SaysHowFarTheInputsMayFall) {
  const CliRun result = whatIf(acme, "excellent");
  for (const char* words : {"What still keeps Excellent (80)", "May become", "anything, at worst 90 days ago",
                            "The target is reached already; nothing has to move."}) {
    EXPECT_NE(result.out.find(words), std::string::npos) << words;
  }
}

TEST_F(WhatIfVerb, SaysWhenTheLimitsDoNotAllowIt) {
  const CliRun result = whatIf(globex, "good", {"--lever", "nps<=20", "--lever", "support_tickets>=3"});
  EXPECT_EQ(result.exitCode, 0);
  EXPECT_NE(result.out.find("Not reachable within these limits; best possible 45.0."), std::string::npos);
}

TEST_F(WhatIfVerb, WritesJsonInFullPrecision) {
  const Json json = whatIfJson(
      globex, "good", {"--lever", "nps<=20", "--lever", "clv<=50000EUR", "--lever", "feature_adoption"});
  EXPECT_EQ(keysOf(json),
            (Arguments{"format", "version", "customer", "as_of", "model", "score", "score_text", "band",
                       "target", "reached", "path", "levers", "balanced_plan", "least_effort_plan"}));
  EXPECT_EQ(json["format"], "customer-health-what-if");
  EXPECT_EQ(json["version"], 1);
  EXPECT_EQ(json["target"]["score"], 50);
  EXPECT_EQ(json["target"]["band"]["id"], "good");
  EXPECT_EQ(json["reached"], false);
  const Json& first = json["path"][0];
  EXPECT_EQ(keysOf(first), (Arguments{"id", "name", "kind", "input", "value", "score", "band"}));
  EXPECT_EQ(first["id"], "feature_adoption");
  EXPECT_EQ(first["kind"], "needed");
  EXPECT_EQ(first["value"], 86);
  EXPECT_NEAR(first["score"].get<double>(), 50.0043, 5e-5);
  EXPECT_EQ(json["path"][1]["kind"], "unreachable");
  EXPECT_EQ(json["levers"], Json::parse(R"([{"id": "nps", "limit": 20},
    {"id": "clv", "limit": {"amount": "50000", "currency": "EUR"}}, {"id": "feature_adoption", "limit": null}])"));
  EXPECT_EQ(keysOf(json["balanced_plan"]),
            (Arguments{"reached", "score", "band", "effort", "moves", "share"}));
  EXPECT_EQ(json["balanced_plan"]["reached"], true);
  EXPECT_LE(json["least_effort_plan"]["effort"].get<double>(), json["balanced_plan"]["effort"].get<double>());
  EXPECT_EQ(keysOf(json["least_effort_plan"]["moves"][0]), (Arguments{"id", "name", "input", "value"}));
}

TEST_F(WhatIfVerb, AimsAtAScoreByAnyModel) {
  const Json json = whatIfJson(exampleFile("seven-category.health.json"), "75.5");
  EXPECT_EQ(json["target"]["score"], 75.5);
  EXPECT_EQ(json["target"]["band"], nullptr);
  EXPECT_EQ(whatIfJson(exampleFile("seven-category.health.json"), "Thriving")["target"]["score"], 80.1);
}

TEST_F(WhatIfVerb, ACustomerOfWhomNothingIsKnownGetsNoPlans) {
  const std::string file = write("nothing.health.json", R"({"format": "customer-health-inputs", "version": 1,
    "model": "crm-six-factor", "inputs": {}})");
  const Json json = whatIfJson(file, "good");
  EXPECT_EQ(json["score"], nullptr);
  EXPECT_EQ(json["path"].size(), 6U);
  EXPECT_EQ(json["balanced_plan"], nullptr);
  EXPECT_EQ(whatIf(file, "good").out.find("Balanced plan"), std::string::npos);
}

TEST_F(WhatIfVerb, AnswersForEachCustomerOfAList) {
  const std::string list =
      write("list.health.json", "[" + readFile(acme).value() + "," + readFile(globex).value() + "]");
  const Json json = whatIfJson(list, "good");
  ASSERT_EQ(json.size(), 2U);
  EXPECT_EQ(json[0]["reached"], true);
  EXPECT_EQ(json[1]["reached"], false);
  const CliRun one = whatIf(list, "good", {"--lever", "contract_months<=12", "--format", "json"});
  EXPECT_EQ(one.exitCode, 1) << "Acme has more months than that";
  EXPECT_EQ(Json::parse(one.out).size(), 1U);
  EXPECT_EQ(one.err,
            "--lever contract_months: The limit 12 lies on the worse side of the present 36; nothing "
            "could move.\n");
}

TEST_F(WhatIfVerb, RefusesTargetsThatThereAreNot) {
  expectRefused("best", {},
                {"--target: best is neither a score from 0 to 100 nor a category; the categories are: "
                 "Unhealthy, At-Risk, Good, Excellent."});
  expectRefused("101", {}, {"--target: 101 is not possible here: enter 0 to 100."});
}

TEST_F(WhatIfVerb, RefusesLeversAndLimitsThatCannotBe) {
  expectRefused("good", {"--lever", "happiness"},
                {"--lever happiness: The model crm-six-factor has no factor happiness."});
  expectRefused(
      "good", {"--lever", "nps<=-20"},
      {"--lever nps: The limit -20 lies on the worse side of the present -10; nothing could move."});
  expectRefused("good", {"--lever", "nps<=120", "--lever", "support_tickets>=2.5"},
                {"--lever nps: 120 is not possible here: enter -100 to 100.",
                 "--lever support_tickets: 2.5 is not a whole number."});
  expectRefused("good", {"--lever", "clv<=50000"},
                {"--lever clv: The amount 50000 has no currency: give the amount and a currency code."});
  expectRefused("good", {"--lever", "clv<=50000XYZ"},
                {"--lever clv: XYZ is none of the known currency codes, such as USD, EUR or GBP."});
  expectRefused("good", {"--lever", "nps", "--lever", "nps<=20"},
                {"--lever nps: nps is named a second time."});
  const CliRun category =
      whatIf(exampleFile("four-dimension.health.json"), "70", {"--lever", "expansion<=up"});
  EXPECT_EQ(category.err, "--lever expansion: up is none of the categories: contracting, flat, expanding.\n");
  EXPECT_EQ(category.exitCode, 1);
}

TEST_F(WhatIfVerb, RefusesALeverWhoseInputIsUnknown) {
  const std::string file = write("half.health.json", R"({"format": "customer-health-inputs", "version": 1,
    "model": "crm-six-factor", "inputs": {"nps": 10}})");
  EXPECT_EQ(whatIf(file, "good", {"--lever", "contract_months"}).err,
            file + ": /inputs/contract_months: The key is missing; expected: a value from which --lever "
                   "contract_months can start.\n");
}

TEST_F(WhatIfVerb, SaysWhatIsWrongWithInputsAsScoringDoes) {
  const std::string file = brokenFile("inputs/input-above-range.health.json");
  const CliRun result = whatIf(file, "good");
  EXPECT_EQ(result.exitCode, 1);
  EXPECT_EQ(result.err, run({"score", "--input", file}).err);
  EXPECT_EQ(whatIf(path("none.json"), "good").err, path("none.json") + ": There is no such file.\n");
}

TEST_F(WhatIfVerb, ItsHelpTellsOfTheJson) {
  const CliRun result = run({"what-if", "--help"});
  EXPECT_EQ(result.exitCode, 0);
  for (const char* word : {"--target", "--lever", "customer-health-what-if", "least_effort_plan"}) {
    EXPECT_NE(result.out.find(word), std::string::npos) << word;
  }
}

} // namespace
} // namespace health
