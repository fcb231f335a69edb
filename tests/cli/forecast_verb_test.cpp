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

class ForecastVerb : public CliTest {
protected:
  const std::string globex = exampleFile("globex-inc.health.json");
  const std::string acme = exampleFile("acme-corp.health.json");

  Json forecast(Arguments arguments) const {
    arguments.insert(arguments.begin(), {"forecast", "--format", "json"});
    const CliRun result = run(arguments);
    EXPECT_EQ(result.exitCode, 0) << result.err;
    EXPECT_EQ(result.err, "");
    return Json::parse(result.out, nullptr, false);
  }
};

TEST_F(ForecastVerb, PrintsTheScoresOfTheNextNinetyDays) {
  const CliRun result = run({"forecast", "--input", globex});
  EXPECT_EQ(result.exitCode, 0);
  EXPECT_EQ(result.err, "");
  const auto lines = linesOf(result.out);
  EXPECT_EQ(lines.front(), "Forecast: Globex Inc.");
  for (const char* text : {"If nobody does anything", "Last Activity, Contract Term Remaining", "36.0",
                           "32.4", "32.1", "2026-12-22", "No other category comes within 3 years."}) {
    EXPECT_NE(result.out.find(text), std::string::npos) << text << " in\n" << result.out;
  }
}

TEST_F(ForecastVerb, PrintsThemAsJson) {
  const Json json = forecast({"--input", globex});
  EXPECT_EQ(json["format"], "customer-health-forecast");
  EXPECT_EQ(json["version"], 1);
  EXPECT_EQ(json["customer"], "Globex Inc.");
  EXPECT_EQ(json["score_text"], "36.0");
  EXPECT_EQ(json["moved"], Json::array({"last_activity_days", "contract_months"}));
  ASSERT_EQ(json["points"].size(), 4U);
  EXPECT_EQ(json["points"][1]["days"], 30);
  EXPECT_EQ(json["points"][1]["score_text"], "32.4");
  EXPECT_EQ(json["points"][2]["score_text"], "32.1");
  EXPECT_EQ(json["points"][2]["band"]["id"], "at_risk");
  EXPECT_TRUE(json["first_band_change"].is_null());
  EXPECT_EQ(json["horizon_days"], 1095);
}

TEST_F(ForecastVerb, SaysOnWhichDayTheCategoryChanges) {
  Json customer = Json::parse(readFile(globex).value());
  customer["as_of"] = "2026-11-22";
  customer["inputs"]["nps"] = -40; // 33.0 today
  const std::string file = write("worse.health.json", customer.dump());
  const Json change = forecast({"--input", file})["first_band_change"];
  ASSERT_TRUE(change.is_object());
  const int days = change["days"];
  EXPECT_EQ(change["band"]["id"], "unhealthy");
  EXPECT_EQ(change["score_text"], "29.9");
  EXPECT_EQ(change["date"], "2026-12-18");
  EXPECT_EQ(days, 26);
  const std::string dated = unwrapped(run({"forecast", "--input", file}).out);
  EXPECT_NE(dated.find("The category becomes Unhealthy in 26 days, on 2026-12-18, with a score of 29.9."),
            std::string::npos)
      << dated;
  customer.erase("as_of");
  const std::string undated = unwrapped(run({"forecast", "--input", "-"}, customer.dump()).out);
  EXPECT_NE(undated.find("The category becomes Unhealthy in 26 days, with a score of 29.9."),
            std::string::npos);
}

TEST_F(ForecastVerb, ACustomerWhomTheCalendarDoesNotMoveHasNoPoints) {
  const std::string file = exampleFile("three-signal.health.json");
  const Json list = forecast({"--input", file});
  const Json json = list.is_array() ? list.front() : list;
  EXPECT_TRUE(json["points"].empty());
  EXPECT_TRUE(json["moved"].empty());
  EXPECT_NE(run({"forecast", "--input", file}).out.find("none of the known inputs; the score stays"),
            std::string::npos);
}

TEST_F(ForecastVerb, OneBadCustomerOfAListDoesNotHideTheOthers) {
  Json bad = Json::parse(readFile(globex).value());
  bad["inputs"]["nps"] = 300;
  const std::string list = write("list.health.json", "[" + bad.dump() + "," + readFile(acme).value() + "]");
  const CliRun result = run({"forecast", "--format", "json", "--input", list});
  EXPECT_EQ(result.exitCode, 1);
  EXPECT_EQ(result.err.find(list + ": /0/inputs/nps: "), 0U) << result.err;
  const Json json = Json::parse(result.out, nullptr, false);
  ASSERT_EQ(json.size(), 1U);
  EXPECT_EQ(json[0]["customer"], "Acme Corp");
}

TEST_F(ForecastVerb, NeedsAnInputAndKnowsTextAndJson) {
  EXPECT_EQ(run({"forecast"}).exitCode, 2);
  EXPECT_EQ(run({"forecast", "--input", globex, "--format", "csv"}).exitCode, 2);
  EXPECT_EQ(run({"forecast", "--input", path("none.json")}).exitCode, 1);
  EXPECT_EQ(run({"forecast", "--input", globex, "--model", "no-such"}).exitCode, 1);
  EXPECT_NE(run({"forecast", "--help"}).out.find("customer-health-forecast"), std::string::npos);
}

} // namespace
} // namespace health
