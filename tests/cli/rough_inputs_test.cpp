// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/run_cli.h"

#include <nlohmann/json.hpp>

namespace health {
namespace {

using Json = nlohmann::json;

class RoughInputsVerb : public CliTest {
protected:
  const std::string acme = exampleFile("acme-corp.health.json");

  Json scoreJson(const std::string& set) const {
    const CliRun result = run({"score", "--input", acme, "--format", "json", "--set", set});
    EXPECT_EQ(result.exitCode, 0) << result.err;
    return Json::parse(result.out, nullptr, false);
  }
};

TEST_F(RoughInputsVerb, RefusesRangesThatCannotBe) {
  const std::pair<std::string, std::string> cases[] = {
      {"nps=35..25", "nps: The range 35–25 begins above its end; the other way round it is 25–35."},
      {"clv=80000..60000USD",
       "clv: The range 80000–60000 USD begins above its end; the other way round it is "
       "60000–80000 USD."},
      {"nps=25..135", "nps: 135 is not possible here: enter -100 to 100."},
      {"support_tickets=1.5..3", "support_tickets: 1.5 is not a whole number."},
      {"clv=60000..80000",
       "clv: The amount 60000..80000 has no currency: give the amount and a currency code."},
      {"clv=60000..80000XYZ", "clv: XYZ is none of the known currency codes, such as USD, EUR or GBP."},
      {"clv=0.001..1USD", "clv: 0.001 has more decimals than USD has: at most 2."},
      {"clv=-5..5USD", "clv: -5 USD is not possible here: enter 0 or more."},
      {"nps=25..35USD", "nps: 25..35 USD is money; enter a plain number here."},
      {"nps=..", "nps: “..” is not a number."},
      {"nps=25-35", "nps: “25-35” is not a number."},
      {"nps=25..x", "nps: “25..x” is not a number."},
      {"clv=..USD", "clv: “..USD” is not a number."},
  };
  for (const auto& [option, message] : cases) {
    const CliRun result = run({"score", "--input", acme, "--set", option});
    EXPECT_EQ(linesOf(result.err), std::vector<std::string>{"--set " + message});
    EXPECT_EQ(result.exitCode, 1) << option;
    EXPECT_EQ(result.out, "") << option;
  }
}

TEST_F(RoughInputsVerb, TakesARangeWithOneOrBothEnds) {
  const Json json = scoreJson("nps=60..80");
  EXPECT_EQ(json["factors"][4]["input"], (Json{{"from", 60}, {"to", 80}}));
  EXPECT_EQ(json["factors"][4]["normalized_range"], Json::parse("[0.8, 0.9]"));
  EXPECT_FALSE(json["factors"][3].contains("normalized_range"));
  EXPECT_NEAR(json["score"].get<double>(), 92.9343, 0.00005);
  EXPECT_NEAR(json["possible_range"]["lowest"].get<double>(), 91.9343, 0.00005);
  EXPECT_NEAR(json["possible_range"]["highest"].get<double>(), 93.9343, 0.00005);
  EXPECT_EQ(scoreJson("nps=..5")["factors"][4]["input"], (Json{{"to", 5}}));
  EXPECT_EQ(scoreJson("nps=-10..")["factors"][4]["input"], (Json{{"from", -10}}));
  EXPECT_EQ(scoreJson("clv=60000..80000EUR")["factors"][0]["input"],
            (Json{{"from", "60000"}, {"to", "80000"}, {"currency", "EUR"}}));
  EXPECT_EQ(scoreJson("clv=60000.. EUR")["factors"][0]["input"],
            (Json{{"from", "60000"}, {"currency", "EUR"}}));
}

TEST_F(RoughInputsVerb, TellsWhichInputsAreRoughAndWhatIsPossible) {
  const CliRun result = run({"score", "--input", acme, "--set", "nps=60..80"});
  for (const char* text :
       {"60–80", "Net Promoter Score (NPS); each counts with the middle of what it may score", "91.9",
        "Most worth making exact"}) {
    EXPECT_NE(result.out.find(text), std::string::npos) << result.out;
  }
}

TEST_F(RoughInputsVerb, ReadsThemFromFilesAndRefusesThereWithPointers) {
  const std::string head =
      R"({"format": "customer-health-inputs", "version": 1, "model": "crm-six-factor", )";
  const auto messages = [&](const std::string& members) {
    const std::string file = write("rough.health.json", head + members + "}");
    return linesOf(run({"score", "--input", file}).err);
  };
  const std::string file = path("rough.health.json");
  EXPECT_EQ(messages(R"("inputs": {"nps": {"from": 25, "to": 35}})"), std::vector<std::string>{});
  EXPECT_EQ(messages(R"("inputs": {"nps": {"from": 25, "to": 135}})"),
            std::vector<std::string>{file + ": /inputs/nps: 135 is not possible here: enter -100 to 100."});
  EXPECT_EQ(
      messages(R"("inputs": {"nps": {"from": 35, "to": 25}})"),
      std::vector<std::string>{
          file + ": /inputs/nps: The range 35–25 begins above its end; the other way round it is 25–35."});
  EXPECT_EQ(messages(R"("inputs": {}, "scenarios": [{"name": "", "model": "m", "inputs": {"nps": [1]}}])"),
            (std::vector<std::string>{file + ": /scenarios/0/name: The text is empty.",
                                      file + ": /scenarios/0/inputs/nps: list is not what is expected here: "
                                             "number, money, category or null."}));
}

} // namespace
} // namespace health
