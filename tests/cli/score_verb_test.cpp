// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/read_file.h"
#include "core/model/builtin_models.h"
#include "core/report/report_format.h"
#include "core/scoring/read_inputs.h"
#include "core/scoring/score_customer.h"
#include "tests/cli/run_cli.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace health {
namespace {

using Json = nlohmann::json;
using Arguments = std::vector<std::string>;

class ScoreVerb : public CliTest {
protected:
  const std::string acme = exampleFile("acme-corp.health.json");
  const std::string globex = exampleFile("globex-inc.health.json");

  /// What the core writes for a customer file, by the default model and the built-in rates.
  static std::string report(const std::string& file, ReportFormat format) {
    const CustomerInputs inputs = readCustomerFile(readFile(file).value()).value().customers.front().value();
    const ScoreResult result =
        scoreCustomer(inputs, builtinModel(inputs.model), ExchangeRates::builtin()).value();
    const ReportSource source{.customer = {inputs, ExchangeRates::builtin(), result}};
    return format == ReportFormat::xlsx ? reportBytes(format, source, Voice::crmNote, {}).value()
                                        : writeReport(format, source, Voice::crmNote, {});
  }

  Json scoreJson(Arguments arguments) const {
    arguments.insert(arguments.begin(), {"score", "--format", "json"});
    const CliRun result = run(arguments);
    EXPECT_EQ(result.exitCode, 0) << result.err;
    return Json::parse(result.out, nullptr, false);
  }

  std::string listOfBoth() const {
    return write("list.health.json", "[" + readFile(acme).value() + "," + readFile(globex).value() + "]");
  }

  void expectRefused(const Arguments& arguments, const std::vector<std::string>& messages) const {
    const CliRun result = run(arguments);
    EXPECT_EQ(linesOf(result.err), messages);
    EXPECT_EQ(result.exitCode, 1) << testing::PrintToString(arguments);
    EXPECT_EQ(result.out, "") << testing::PrintToString(arguments);
  }
};

TEST_F(ScoreVerb, PrintsTheReportInEveryFormat) {
  for (const ReportFormatFacts& facts : reportFormats) {
    const CliRun result = run({"score", "--input", acme, "--format", std::string(facts.name)});
    EXPECT_EQ(result.out, report(acme, facts.format)) << facts.name;
    EXPECT_EQ(result.err, "");
    EXPECT_EQ(result.exitCode, 0);
  }
  EXPECT_EQ(run({"score", "--input", acme}).out, report(acme, ReportFormat::text));
}

TEST_F(ScoreVerb, ReadsStandardInput) {
  const CliRun result = run({"score", "--input", "-"}, readFile(globex).value());
  EXPECT_EQ(result.out, report(globex, ReportFormat::text));
  EXPECT_EQ(result.exitCode, 0);
}

TEST_F(ScoreVerb, PrintsAListAsAnArrayOfResults) {
  const Json list = scoreJson({"--input", listOfBoth()});
  ASSERT_EQ(list.size(), 2U);
  EXPECT_EQ(list[0], Json::parse(report(acme, ReportFormat::json)));
  EXPECT_EQ(list[1], Json::parse(report(globex, ReportFormat::json)));
  EXPECT_EQ(scoreJson({"--input", write("one.json", "[" + readFile(acme).value() + "]")}).size(), 1U);
  EXPECT_EQ(scoreJson({"--input", write("none.json", "[]")}), Json::array());
}

TEST_F(ScoreVerb, PartsTheReportsOfAListByAnEmptyLine) {
  EXPECT_EQ(run({"score", "--input", listOfBoth()}).out,
            report(acme, ReportFormat::text) + "\n" + report(globex, ReportFormat::text));
  EXPECT_EQ(run({"score", "--input", listOfBoth(), "--format", "csv"}).out,
            report(acme, ReportFormat::csv) + "\r\n" + report(globex, ReportFormat::csv));
  EXPECT_EQ(run({"score", "--input", write("none.json", "[]")}).out, "");
}

TEST_F(ScoreVerb, PutsOneCustomerIntoAWorkbook) {
  const std::string list = listOfBoth();
  expectRefused({"score", "--input", list, "--format", "xlsx"},
                {list + ": This is a list of 2, and a workbook is the report of one customer: choose another "
                        "format, or a file with one customer."});
  EXPECT_EQ(
      run({"score", "--format", "xlsx", "--input", write("one.json", "[" + readFile(acme).value() + "]")})
          .out,
      report(acme, ReportFormat::xlsx));
}

TEST_F(ScoreVerb, PutsOnlyScoredCustomersIntoTheArray) {
  const CliRun some = run(
      {"score", "--format", "json", "--input", brokenFile("inputs/list-with-one-bad-customer.health.json")});
  EXPECT_EQ(Json::parse(some.out).size(), 2U);
  EXPECT_EQ(some.exitCode, 1);
  const CliRun none =
      run({"score", "--format", "json", "--input", brokenFile("inputs/list-of-bad-customers.health.json")});
  EXPECT_EQ(none.out, "");
  EXPECT_EQ(none.exitCode, 1);
}

TEST_F(ScoreVerb, ScoresWhatSetAloneDescribesByTheDefaultModel) {
  const Json json =
      scoreJson({"--set", "nps=80", "--set", "clv=75000 EUR", "--set", "feature_adoption=12.5"});
  EXPECT_EQ(json["model"]["id"], defaultModelId);
  EXPECT_EQ(json["customer"], "");
  EXPECT_EQ(json["as_of"], nullptr);
  EXPECT_EQ(json["factors"][0]["input"], (Json{{"amount", "75000"}, {"currency", "EUR"}}));
  EXPECT_EQ(json["factors"][1]["input"], 12.5);
  EXPECT_EQ(json["factors"][2]["input"], nullptr);
  EXPECT_EQ(json["factors"][4]["input"], 80);
}

TEST_F(ScoreVerb, LetsSetChangeTheInputsOfEveryCustomer) {
  const Json list = scoreJson({"--input", listOfBoth(), "--set", "nps=", "--set=contract_months=0"});
  for (const Json& customer : list) {
    EXPECT_EQ(customer["factors"][4]["input"], nullptr);
    EXPECT_EQ(customer["factors"][5]["input"], 0);
  }
  EXPECT_EQ(list[0]["factors"][1]["input"], 90);
  EXPECT_EQ(list[1]["factors"][1]["input"], 30);
}

TEST_F(ScoreVerb, TakesTheLastOfTwoValuesForOneInput) {
  EXPECT_EQ(scoreJson({"--set", "nps=-10", "--set", "nps=20"})["factors"][4]["input"], 20);
}

TEST_F(ScoreVerb, RefusesSetValuesWithTheFactorAndTheLimits) {
  const std::string unknown = " is none of the known currency codes, such as USD, EUR or GBP.";
  const std::pair<std::string, std::string> cases[] = {
      {"nps=101", "nps: 101 is not possible here: enter -100 to 100."},
      {"nps=NaN", "nps: “NaN” is not a number."},
      {"nps=inf", "nps: “inf” is not a number."},
      {"nps=-Infinity", "nps: “-Infinity” is not a number."},
      {"nps=1e400", "nps: “1e400” is not a number."},
      {"nps=1,5", "nps: “1,5” is not a number."},
      {"nps=12,5", "nps: “12,5” is not a number."},
      {"nps= 5", "nps: “ 5” is not a number."},
      {"nps=0x10", "nps: “0x10” is not a number."},
      {"nps=eighty", "nps: “eighty” is not a number."},
      {"nps==5", "nps: “=5” is not a number."},
      {"nps=80USD", "nps: 80 USD is money; enter a plain number here."},
      {"support_tickets=1.5", "support_tickets: 1.5 is not a whole number."},
      {"clv=75000", "clv: The amount 75000 has no currency: give the amount and a currency code."},
      {"clv=75k", "clv: “75k” is not a number."},
      {"clv=75,000USD", "clv: “75,000USD” is not a number."},
      {"clv=75000  USD", "clv: “75000  USD” is not a number."},
      {"clv=1e5USD", "clv: “1e5” is not a number."},
      {"clv=75000usd", "clv: usd" + unknown},
      {"clv=75000XYZ", "clv: XYZ" + unknown},
      {"clv=-1USD", "clv: -1 USD is not possible here: enter 0 or more."},
      {"clv=0.001EUR", "clv: 0.001 has more decimals than EUR has: at most 2."},
      {"clv=99999999999999USD", "clv: 99999999999999 USD is too large: at most 9999999999999.99."},
      {"npss=1", "npss: The model crm-six-factor has no factor npss."},
  };
  for (const auto& [option, message] : cases) {
    expectRefused({"score", "--set", option}, {"--set " + message});
    expectRefused({"score", "--set", option, "--input", listOfBoth()}, {"--set " + message});
  }
}

TEST_F(ScoreVerb, ScoresTheExampleOfEveryModel) {
  struct Case {
    std::string file;
    std::string_view model;
    double score;
    std::string_view band;
    std::string_view shown;
  };
  for (const Case& each : {Case{"acme-corp", "crm-six-factor", 93.9343, "Excellent", "93.9"},
                           Case{"globex-inc", "crm-six-factor", 36.0043, "At-Risk", "36.0"},
                           Case{"four-dimension", "four-dimension", 67.5167, "At Risk", "67.5"},
                           Case{"three-signal", "three-signal", 74.6667, "Healthy", "74.7"},
                           Case{"traffic-light", "traffic-light", 60.8350, "Yellow", "60.8"},
                           Case{"seven-category", "seven-category", 73.2994, "Healthy", "73.3"}}) {
    const std::string file = exampleFile(each.file + ".health.json");
    const Json json = scoreJson({"--input", file});
    EXPECT_EQ(json["model"]["id"], each.model) << each.file;
    EXPECT_NEAR(json["score"].get<double>(), each.score, 0.00005) << each.file;
    EXPECT_EQ(json["band"]["name"], each.band) << each.file;
    const CliRun text = run({"score", "--input", file});
    EXPECT_EQ(text.out, report(file, ReportFormat::text));
    EXPECT_NE(text.out.find(std::string(each.shown) + " of 100"), std::string::npos) << text.out;
    EXPECT_EQ(text.err, "") << "built-in models are not warned of";
    EXPECT_EQ(text.exitCode, 0);
  }
}

TEST_F(ScoreVerb, TakesACategoryByItsId) {
  const std::string file = exampleFile("four-dimension.health.json");
  const Json flat = scoreJson({"--input", file, "--set", "expansion=flat"});
  const Json expanding = scoreJson({"--input", file, "--set", "expansion=expanding"});
  EXPECT_NEAR(flat["score"].get<double>(), 67.5167, 0.00005);
  // 20 of 100 for outcomes, 20 of 100 of them for the expansion, half a curve.
  EXPECT_NEAR(expanding["score"].get<double>() - flat["score"].get<double>(), 2.0, 1e-9);
  EXPECT_EQ(expanding["factors"][12]["input"], "expanding");
}

TEST_F(ScoreVerb, TakesTheTextOfACategoryAsItIs) {
  const std::string model = write("odd.healthmodel.json", R"({
    "format": "customer-health-model", "version": 1, "id": "odd", "name": "Odd", "revision": "1",
    "missing": "across_all", "bands_include": "lower",
    "bands": [{"id": "low", "name": "Low", "tone": "critical", "from": 0},
              {"id": "high", "name": "High", "tone": "good", "from": 50}],
    "groups": [{"id": "g", "name": "G", "weight": 100, "factors": [
      {"id": "level", "name": "Level", "kind": "category", "weight": 1, "curve": {"type": "categories",
       "categories": [{"id": "1", "name": "One", "score": 0.25}, {"id": "5USD", "name": "Five", "score": 0.75},
                      {"id": "01", "name": "Other", "score": 1}]}}]}]
  })");
  for (const auto& [id, score] : {std::pair<std::string, double>{"1", 25}, {"5USD", 75}, {"01", 100}}) {
    const CliRun result = run({"score", "--model", model, "--set", "level=" + id, "--format", "json"});
    ASSERT_EQ(result.exitCode, 0) << result.err;
    EXPECT_EQ(Json::parse(result.out)["score"], score) << id;
  }
}

TEST_F(ScoreVerb, RefusesAnUnknownCategoryAndNamesTheKnownOnes) {
  const Arguments four{"score", "--model", "four-dimension"};
  for (const std::string value : {"growing", "Flat", "5", "5USD"}) {
    Arguments arguments = four;
    arguments.insert(arguments.end(), {"--set", "expansion=" + value});
    expectRefused(arguments, {"--set expansion: " + value +
                              " is none of the categories: contracting, flat, expanding."});
  }
  const std::string file = write("odd.health.json", R"({"format": "customer-health-inputs", "version": 1,
    "model": "four-dimension", "inputs": {"expansion": "growing"}})");
  expectRefused(
      {"score", "--input", file},
      {file + ": /inputs/expansion: growing is none of the categories: contracting, flat, expanding."});
}

TEST_F(ScoreVerb, GivesThePriorityOfTheAccountsValue) {
  const std::string file = exampleFile("four-dimension.health.json");
  EXPECT_EQ(scoreJson({"--input", file})["priority"], "Enterprise Watch");
  EXPECT_EQ(scoreJson({"--input", file, "--set", "account_value=50000USD"})["priority"], "Standard");
  EXPECT_EQ(scoreJson({"--input", file, "--set", "account_value="})["priority"], nullptr);
  const CliRun unknown = run({"score", "--input", file, "--set", "account_value="});
  EXPECT_NE(unknown.out.find("unknown without Account Value"), std::string::npos) << unknown.out;
}

TEST_F(ScoreVerb, WarnsOfAModelFileOnStandardErrorAndGoesOn) {
  std::string json = run({"show-model", "crm-six-factor"}).out;
  json.replace(json.find("\"weight\": 35"), 12, "\"weight\": 40");
  const std::string model = write("own.healthmodel.json", json);
  const CliRun result = run({"score", "--input", acme, "--model", model, "--format", "json"});
  EXPECT_EQ(
      result.err,
      model + ": /groups: warning: The group weights sum to 105; normalized to 100 they are Engagement 38.1, "
              "Financial Impact 19, Support Load 14.3, Retention Risk 28.6.\n");
  EXPECT_EQ(result.exitCode, 0);
  EXPECT_EQ(Json::parse(result.out)["band"]["name"], "Excellent");
}

TEST_F(ScoreVerb, TellsValuesOfTheFileFromThoseOfSet) {
  const std::string file = brokenFile("inputs/two-mistakes.health.json");
  expectRefused(
      {"score", "--input", file, "--set", "nps=102"},
      {"--set nps: 102 is not possible here: enter -100 to 100.",
       file + ": /inputs/clv: The amount 75000 has no currency: give the amount and a currency code."});
  EXPECT_EQ(scoreJson({"--input", file, "--set", "nps=", "--set", "clv=1USD"})["factors"][4]["input"],
            nullptr);
}

TEST_F(ScoreVerb, TakesAModelFileThatWinsOverTheModelOfTheInput) {
  std::string json = run({"show-model", "crm-six-factor"}).out;
  json.replace(json.find("\"crm-six-factor\""), 16, "\"my-own\"");
  const std::string model = write("own.healthmodel.json", json);
  EXPECT_EQ(scoreJson({"--input", acme, "--model", model})["model"]["id"], "my-own");
  const std::string absent = brokenFile("inputs/model-absent.health.json");
  EXPECT_EQ(scoreJson({"--input", absent, "--model", "crm-six-factor"})["model"]["id"], "crm-six-factor");
}

TEST_F(ScoreVerb, PrefersABuiltinModelToAFileOfItsName) {
  const auto before = std::filesystem::current_path();
  std::filesystem::current_path(path(""));
  write("crm-six-factor", "nonsense");
  EXPECT_EQ(run({"score", "--input", acme, "--model", "crm-six-factor"}).exitCode, 0);
  std::filesystem::current_path(before);
}

TEST_F(ScoreVerb, RefusesModelsThatAreUnknownOrBroken) {
  const CliRun unknown = run({"score", "--input", acme, "--model", "crm"});
  EXPECT_EQ(unknown.err.find("crm: There is no model crm; known are: crm-six-factor"), 0U) << unknown.err;
  EXPECT_EQ(unknown.exitCode, 1);
  expectRefused({"score", "--input", acme, "--model", path("none.json")},
                {path("none.json") + ": There is no such file."});
  const std::string empty = write("empty.healthmodel.json", "{}");
  expectRefused({"score", "--input", acme, "--model", empty},
                {empty + ": /format: The key is missing; expected: text.",
                 empty + ": /version: The key is missing; expected: number."});
  const CliRun inFile = run({"score", "--input", brokenFile("inputs/model-unknown.health.json")});
  EXPECT_NE(inFile.err.find(": /model: There is no model crm-seven-factor; known are: crm-six-factor"),
            std::string::npos);
  EXPECT_EQ(inFile.exitCode, 1);
}

TEST_F(ScoreVerb, TakesRatesBeforeItsOwnAndAfterThoseOfTheCustomer) {
  const std::string rates = write(
      "rates.json", R"({"base": "USD", "date": "2026-11-20", "source": "mine", "rates": {"EUR": 0.5}})");
  const Json table = scoreJson({"--set", "clv=1000EUR", "--rates", rates})["exchange_rates"][0];
  EXPECT_EQ(table["rate"], 2);
  EXPECT_EQ(table["source"], "mine");
  const Json builtin = scoreJson({"--set", "clv=1000GBP", "--rates", rates})["exchange_rates"][0];
  EXPECT_NE(builtin["source"], "mine") << "a pair that the file lacks comes from the built-in table";
  const std::string own = write("own.health.json", R"({"format": "customer-health-inputs", "version": 1,
    "model": "crm-six-factor", "inputs": {"clv": {"amount": "1000", "currency": "EUR"}},
    "own_rates": [{"from": "EUR", "to": "USD", "rate": 3}]})");
  const Json first = scoreJson({"--input", own, "--rates", rates})["exchange_rates"][0];
  EXPECT_EQ(first["rate"], 3);
  EXPECT_EQ(first["own"], true);
}

TEST_F(ScoreVerb, RefusesBrokenRates) {
  const auto refused = [this](const std::string& json, const std::string& message) {
    const std::string file = write("rates.json", json);
    expectRefused({"score", "--input", acme, "--rates", file}, {file + ": " + message});
  };
  refused("[]", "list is not what is expected here: object.");
  refused(R"({"base": "EUR", "date": "2026-13-01", "source": "", "rates": {}})",
          "/date: 2026-13-01 is no date of the form 2026-11-22.");
  refused(R"({"base": "EUR", "date": "2026-11-20", "source": "", "rates": {"USD": -1}})",
          "/rates/USD: The rate -1 is not above 0.");
  expectRefused({"score", "--input", acme, "--rates", path("none.json")},
                {path("none.json") + ": There is no such file."});
}

TEST_F(ScoreVerb, RefusesFilesThatCannotBeRead) {
  expectRefused({"score", "--input", path("none.json")}, {path("none.json") + ": There is no such file."});
  expectRefused({"score", "--input", path("")}, {path("") + ": This is a folder, not a file."});
  // Not even root may read the first page of a process, nor look into a file as if it were a folder.
  expectRefused({"score", "--input", "/proc/self/mem"},
                {"/proc/self/mem: The file cannot be read: Input/output error."});
  expectRefused({"score", "--input", acme + "/below"},
                {acme + "/below: The file cannot be read: Not a directory."});
  const std::string large = write("large.health.json", "");
  std::filesystem::resize_file(large, 40U * 1024 * 1024);
  expectRefused({"score", "--input", large},
                {large + ": The file is larger than 32 MiB, the most that is read."});
}

TEST_F(ScoreVerb, KeepsHostileTextOutOfItsMessages) {
  const std::string file = write("hostile.health.json", R"({"format": "customer-health-inputs", "version": 1,
    "model": "two\nlines\u001b[31m", "inputs": {}})");
  const CliRun result = run({"score", "--input", file});
  EXPECT_EQ(linesOf(result.err).size(), 1U);
  EXPECT_EQ(result.err.find('\x1B'), std::string::npos);
  const CliRun factor = run({"score", "--set", "a/b~\x1B=1"});
  EXPECT_EQ(factor.err, "--set a/b~: The model crm-six-factor has no factor a/b~.\n");
}

TEST_F(ScoreVerb, EscapesPointersAsJsonPointersAre) {
  const std::string file = write("odd.health.json", R"({"format": "customer-health-inputs", "version": 1,
    "model": "crm-six-factor", "inputs": {"a/b~c": 1}})");
  expectRefused({"score", "--input", file},
                {file + ": /inputs/a~1b~0c: The model crm-six-factor has no factor a/b~c."});
}

TEST_F(ScoreVerb, IgnoresTheLocale) {
  setenv("LC_ALL", "de_DE.UTF-8", 1);
  const CliRun result = run({"score", "--input", acme});
  unsetenv("LC_ALL");
  EXPECT_EQ(result.out, report(acme, ReportFormat::text));
}

} // namespace
} // namespace health
