// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/read_file.h"
#include "tests/cli/run_cli.h"
#include "tests/cli/unwrapped.h"

#include <nlohmann/json.hpp>

namespace health {
namespace {

using Json = nlohmann::json;
using Arguments = std::vector<std::string>;

class CompareVerb : public CliTest {
protected:
  const std::string globex = exampleFile("globex-inc.health.json");
  const std::string acme = exampleFile("acme-corp.health.json");

  /// Globex after some work: 53.4.
  std::string better(const Json& patch = Json::object()) const {
    Json customer = Json::parse(readFile(globex).value());
    customer["inputs"].update({{"feature_adoption", 55}, {"support_tickets", 3}, {"last_activity_days", 14}});
    customer.merge_patch(patch);
    return write("better.health.json", customer.dump());
  }

  Json comparison(Arguments arguments) const {
    arguments.insert(arguments.begin(), {"compare", "--format", "json"});
    const CliRun result = run(arguments);
    EXPECT_EQ(result.exitCode, 0) << result.err;
    EXPECT_EQ(result.err, "");
    return Json::parse(result.out, nullptr, false);
  }
};

TEST_F(CompareVerb, SaysInOneSentenceWhatChangedTheScore) {
  const CliRun result = run({"compare", globex, better()});
  EXPECT_EQ(result.exitCode, 0);
  EXPECT_EQ(result.err, "");
  EXPECT_NE(unwrapped(result.out)
                .find("36.0 → 53.4: Product Feature Adoption Rate +6.3, Support Ticket Volume "
                      "+6.0, Last Activity +5.1 Part Points"),
            std::string::npos)
      << result.out;
  const auto lines = linesOf(result.out);
  EXPECT_EQ(lines.front(), "Comparison of customer health scores");
  EXPECT_NE(result.out.find("Difference"), std::string::npos);
  EXPECT_NE(result.out.find("+17.4"), std::string::npos);
}

TEST_F(CompareVerb, PrintsThePartsAsJson) {
  const Json json = comparison({globex, better()});
  EXPECT_EQ(json["format"], "customer-health-comparison");
  EXPECT_EQ(json["version"], 1);
  EXPECT_EQ(json["from"]["customer"], "Globex Inc.");
  EXPECT_EQ(json["from"]["model"]["id"], "crm-six-factor");
  EXPECT_EQ(json["from"]["score_text"], "36.0");
  EXPECT_EQ(json["from"]["band"]["id"], "at_risk");
  EXPECT_EQ(json["to"]["score_text"], "53.4");
  EXPECT_EQ(json["difference_text"], "17.4");
  EXPECT_EQ(json["other_model"], false);
  EXPECT_EQ(json["other_known_inputs"], false);
  ASSERT_EQ(json["parts"].size(), 3U);
  EXPECT_EQ(json["parts"][0]["kind"], "factor");
  EXPECT_EQ(json["parts"][0]["id"], "feature_adoption");
  EXPECT_EQ(json["parts"][0]["name"], "Product Feature Adoption Rate");
  EXPECT_EQ(json["parts"][0]["points_text"], "6.3");
  double sum = 0.0;
  for (const Json& part : json["parts"]) {
    sum += part["points"].get<double>();
  }
  EXPECT_NEAR(sum, json["difference"].get<double>(), 1e-9);
  EXPECT_NE(json["sentence"].get<std::string>().find("36.0 → 53.4: "), std::string::npos);
}

TEST_F(CompareVerb, WeightsThatMovedAreAPartOfTheirOwn) {
  const std::string withoutNps = better({{"inputs", {{"nps", nullptr}}}});
  const Json json = comparison({globex, withoutNps});
  EXPECT_EQ(json["other_known_inputs"], true);
  EXPECT_EQ(json["parts"].back()["kind"], "weight");
  EXPECT_FALSE(json["parts"].back().contains("id"));
  const CliRun text = run({"compare", globex, withoutNps});
  EXPECT_NE(text.out.find("other weights or known inputs"), std::string::npos);
  EXPECT_NE(text.out.find("Not the same inputs are known for both scores."), std::string::npos);
}

TEST_F(CompareVerb, EachFileGoesByItsOwnModel) {
  const std::string traffic = exampleFile("traffic-light.health.json");
  const Json json = comparison({globex, traffic});
  EXPECT_EQ(json["from"]["model"]["id"], "crm-six-factor");
  EXPECT_EQ(json["to"]["model"]["id"], "traffic-light");
  EXPECT_EQ(json["other_model"], true);
  EXPECT_EQ(comparison({"--model", "crm-six-factor", globex, acme})["other_model"], false);
}

TEST_F(CompareVerb, ACustomerOfWhomNothingIsKnownHasNoDifference) {
  const std::string unknown = write(
      "unknown.health.json", R"({"format": "customer-health-inputs", "version": 1, "model": "crm-six-factor",
                                       "inputs": {}})");
  const Json json = comparison({globex, unknown});
  EXPECT_TRUE(json["difference"].is_null());
  EXPECT_TRUE(json["parts"].empty());
  const CliRun text = run({"compare", globex, unknown});
  EXPECT_EQ(text.exitCode, 0);
  EXPECT_NE(text.out.find("unknown, as one of the two has no score"), std::string::npos);
}

TEST_F(CompareVerb, WhatIsWrongIsSaidOfBothFilesAndNothingIsPrinted) {
  const std::string bad = brokenFile("inputs/input-above-range.health.json");
  const CliRun result = run({"compare", bad, path("none.health.json")});
  EXPECT_EQ(result.exitCode, 1);
  EXPECT_EQ(result.out, "");
  const auto lines = linesOf(result.err);
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_EQ(lines[0].find(bad + ": /inputs/"), 0U) << lines[0];
  EXPECT_EQ(lines[1], path("none.health.json") + ": There is no such file.");
}

TEST_F(CompareVerb, AFileHoldsOneCustomer) {
  const std::string one = readFile(globex).value();
  const std::string two = write("two.health.json", "[" + one + "," + one + "]");
  const CliRun result = run({"compare", two, globex});
  EXPECT_EQ(result.exitCode, 1);
  EXPECT_EQ(result.err, two + ": The list has 2 entries; at most 1 are read.\n");
  EXPECT_EQ(run({"compare", write("none.health.json", "[]"), globex}).exitCode, 1);
  EXPECT_EQ(run({"compare", write("one.health.json", "[" + one + "]"), globex}).exitCode, 0);
}

TEST_F(CompareVerb, NeedsTwoFilesAndKnowsTextAndJson) {
  EXPECT_EQ(run({"compare", globex}).exitCode, 2);
  EXPECT_EQ(run({"compare", globex, acme, "--format", "html"}).exitCode, 2);
  const CliRun help = run({"compare", "--help"});
  EXPECT_EQ(help.exitCode, 0);
  EXPECT_NE(help.out.find("customer-health-comparison"), std::string::npos);
}

TEST_F(CompareVerb, OneOfThemMayComeFromStandardInput) {
  const CliRun result = run({"compare", "-", better()}, readFile(globex).value());
  EXPECT_EQ(result.exitCode, 0);
  EXPECT_NE(result.out.find("36.0 → 53.4"), std::string::npos);
}

} // namespace
} // namespace health
