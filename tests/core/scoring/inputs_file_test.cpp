// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_parse.h"
#include "core/scoring/read_inputs.h"
#include "core/scoring/write_inputs.h"
#include "tests/core/issue_lines.h"
#include "tests/core/scoring/customers.h"

#include <bit>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace health {
namespace {

/// A customer file with `members` behind format and version.
std::string file(const std::string& members) {
  return R"({"format": "customer-health-inputs", "version": 1, )" + members + "}";
}

CustomerInputs readOne(const std::string& json) {
  const auto read = readCustomerFile(json);
  EXPECT_EQ(errorLines(read), Lines{}) << json;
  EXPECT_EQ(errorLines(read->customers.at(0)), Lines{}) << json;
  return read->customers.at(0).value();
}

TEST(ReadInputs, AFileThatIsNoJsonIsRefusedAsAWhole) {
  EXPECT_EQ(errorLines(readCustomerFile("")), Lines{"json_syntax line 1, column 1"});
  EXPECT_EQ(errorLines(readCustomerFile(file(R"("inputs": {"nps": 1, "nps": 2})"))),
            Lines{"json_duplicate_key /inputs/nps"});
  EXPECT_EQ(errorLines(readCustomerFile(file(R"("inputs": {"nps": 1e999})"))),
            Lines{"json_number_too_large /inputs/nps"});
  EXPECT_EQ(errorLines(readCustomerFile("[" + file(R"("inputs": {})") + ", {]")),
            Lines{"json_syntax line 1, column 69"});
}

TEST(ReadInputs, WhatIsWrongWithACustomerIsRefusedWithItsPointer) {
  struct Case {
    std::string json;
    Lines lines;
  };
  for (const Case& each : {
           Case{"5", {"wrong_type "}},
           Case{"{}", {"missing_key /format", "missing_key /version"}},
           Case{R"({"format": "customer-health-model", "version": 1})", {"wrong_format /format"}},
           Case{R"({"format": "customer-health-inputs", "version": 2, "inputs": {}})",
                {"wrong_version /version"}},
           Case{file(R"("customer": "A")"), {"missing_key /inputs"}},
           Case{file(R"("inputs": null)"), {"missing_key /inputs"}},
           Case{file(R"("inputs": [1])"), {"wrong_type /inputs"}},
           Case{file(R"("customer": 5, "inputs": {})"), {"wrong_type /customer"}},
           Case{file(R"("model": ["a"], "inputs": {})"), {"wrong_type /model"}},
           Case{file(R"("as_of": 20261122, "inputs": {})"), {"wrong_type /as_of"}},
           Case{file(R"("as_of": "22.11.2026", "inputs": {})"), {"bad_date /as_of"}},
           Case{file(R"("as_of": "", "inputs": {})"), {"bad_date /as_of"}},
           Case{file(R"("inputs": {"nps": true})"), {"wrong_type /inputs/nps"}},
           Case{file(R"("inputs": {"n/s": [30]})"), {"wrong_type /inputs/n~1s"}},
           Case{file(R"("inputs": {"clv": {}})"),
                {"missing_key /inputs/clv/amount", "missing_key /inputs/clv/currency"}},
           Case{file(R"("inputs": {"clv": {"amount": 75000, "currency": "USD"}})"),
                {"wrong_type /inputs/clv/amount"}},
           Case{file(R"("inputs": {"clv": {"amount": "1", "currency": "usd"}})"),
                {"unknown_currency /inputs/clv/currency"}},
           Case{file(R"("inputs": {"clv": {"amount": "1", "currency": 840}})"),
                {"wrong_type /inputs/clv/currency"}},
           Case{file(R"("inputs": {"clv": {"amount": "75,000", "currency": "USD"}})"),
                {"not_a_number /inputs/clv/amount"}},
           Case{file(R"("inputs": {"clv": {"amount": "0.5", "currency": "JPY"}})"),
                {"too_many_decimals /inputs/clv/amount"}},
           Case{file(R"("inputs": {"clv": {"amount": "99999999999999", "currency": "USD"}})"),
                {"amount_too_large /inputs/clv/amount"}},
           Case{file(R"("inputs": {"nps": {"from": "a"}})"), {"missing_key /inputs/nps/currency"}},
           Case{file(R"("inputs": {"nps": {"from": null, "to": null}})"), {"missing_key /inputs/nps"}},
           Case{file(R"("inputs": {"nps": {"from": true, "to": 35}})"), {"wrong_type /inputs/nps/from"}},
           Case{file(R"("inputs": {"nps": {"from": 35, "to": 25}})"), {"range_reversed /inputs/nps"}},
           Case{file(R"("inputs": {"clv": {"from": "2", "to": "1", "currency": "USD"}})"),
                {"range_reversed /inputs/clv"}},
           Case{file(R"("inputs": {"clv": {"from": 2, "to": 1, "currency": "USD"}})"),
                {"wrong_type /inputs/clv/from", "wrong_type /inputs/clv/to"}},
           Case{file(R"("inputs": {"clv": {"from": "1,5", "to": "0.001", "currency": "USD"}})"),
                {"not_a_number /inputs/clv/from", "too_many_decimals /inputs/clv/to"}},
           Case{file(R"("inputs": {"clv": {"to": "1", "currency": "XXX"}})"),
                {"unknown_currency /inputs/clv/currency"}},
           Case{file(R"("inputs": {}, "scenarios": {})"), {"wrong_type /scenarios"}},
           Case{file(R"("inputs": {}, "scenarios": [5, {}])"),
                {"wrong_type /scenarios/0", "missing_key /scenarios/1/name", "missing_key /scenarios/1/model",
                 "missing_key /scenarios/1/inputs"}},
           Case{file(R"("inputs": {}, "scenarios": [{"name": "", "model": "m", "inputs": {"nps": [1]},
                      "own_rates": [{"from": "EUR", "to": "USD", "rate": 0}]}])"),
                {"empty_name /scenarios/0/name", "wrong_type /scenarios/0/inputs/nps",
                 "rate_not_positive /scenarios/0/own_rates/0/rate"}},
           Case{file(R"("inputs": {}, "scenarios": [{"name": "A", "model": 5, "inputs": []}])"),
                {"wrong_type /scenarios/0/model", "wrong_type /scenarios/0/inputs"}},
           Case{file(R"("inputs": {}, "other_inputs": 5)"), {"wrong_type /other_inputs"}},
           Case{file(R"("inputs": {}, "other_inputs": {"csat": [4]})"), {"wrong_type /other_inputs/csat"}},
           Case{file(R"("inputs": {}, "own_rates": {})"), {"wrong_type /own_rates"}},
           Case{file(R"("inputs": {}, "own_rates": ["EUR"])"), {"wrong_type /own_rates/0"}},
           Case{file(R"("inputs": {}, "own_rates": [{"from": "EUR", "to": "USD", "rate": 1.1}, {}])"),
                {"missing_key /own_rates/1/from", "missing_key /own_rates/1/to",
                 "missing_key /own_rates/1/rate"}},
           Case{file(R"("inputs": {}, "own_rates": [{"from": "EUR", "to": "XXX", "rate": 0}])"),
                {"unknown_currency /own_rates/0/to", "rate_not_positive /own_rates/0/rate"}},
           Case{file(R"("inputs": {}, "own_rates": [{"from": "XXX", "to": "USD", "rate": 1}])"),
                {"unknown_currency /own_rates/0/from"}},
           Case{file(R"("inputs": {}, "own_rates": [{"from": "EUR", "to": "USD", "rate": -1}])"),
                {"rate_not_positive /own_rates/0/rate"}},
           Case{file(R"("inputs": {}, "own_rates": [{"from": "EUR", "to": "USD", "rate": "1"}])"),
                {"wrong_type /own_rates/0/rate"}},
           Case{file(R"("customer": 1, "as_of": "x", "inputs": {"a": true, "b": {"amount": "1"}})"),
                {"wrong_type /customer", "bad_date /as_of", "wrong_type /inputs/a",
                 "missing_key /inputs/b/currency"}},
       }) {
    const auto read = readCustomerFile(each.json);
    ASSERT_TRUE(read) << each.json;
    EXPECT_FALSE(read->isList);
    ASSERT_EQ(read->customers.size(), 1U);
    EXPECT_EQ(errorLines(read->customers[0]), each.lines) << each.json;
  }
}

TEST(ReadInputs, OneBadCustomerOfAListDoesNotHideTheOthers) {
  const auto read = readCustomerFile("[" + file(R"("customer": "A", "inputs": {"nps": 30})") + ", 5, " +
                                     file(R"("inputs": {"nps": ["x"]})") + ", " +
                                     file(R"("customer": "D", "inputs": {})") + "]");
  ASSERT_TRUE(read);
  EXPECT_TRUE(read->isList);
  ASSERT_EQ(read->customers.size(), 4U);
  EXPECT_EQ(read->customers[0]->customer, "A");
  EXPECT_EQ(errorLines(read->customers[1]), Lines{"wrong_type /1"});
  EXPECT_EQ(errorLines(read->customers[2]), Lines{"wrong_type /2/inputs/nps"});
  EXPECT_EQ(read->customers[3]->customer, "D");
}

TEST(ReadInputs, AnEmptyListHasNoCustomers) {
  const auto read = readCustomerFile("[]");
  ASSERT_TRUE(read);
  EXPECT_TRUE(read->isList);
  EXPECT_TRUE(read->customers.empty());
}

TEST(ReadInputs, WhatIsNotGivenIsUnknown) {
  const CustomerInputs inputs =
      readOne(file(R"("customer": null, "as_of": null, "model": null, "inputs": {"nps": null})"));
  EXPECT_EQ(inputs.customer, "");
  EXPECT_EQ(inputs.asOf, std::nullopt);
  EXPECT_EQ(inputs.model, "");
  EXPECT_FALSE(isKnown(inputs.value("nps")));
  EXPECT_FALSE(isKnown(inputs.value("clv")));
  EXPECT_EQ(readOne(file(R"("inputs": {})")), CustomerInputs{});
}

TEST(ReadInputs, TheExampleOfTheContractIsRead) {
  const CustomerInputs inputs = readOne(R"({ "format": "customer-health-inputs", "version": 1,
      "customer": "Acme Corp", "as_of": "2026-11-22", "model": "crm-six-factor",
      "inputs": { "clv": {"amount": "75000", "currency": "USD"}, "feature_adoption": 90, "support_tickets": 0,
                  "last_activity_days": 3, "nps": 80, "contract_months": null } })");
  EXPECT_EQ(inputs.customer, "Acme Corp");
  EXPECT_EQ(inputs.asOf, parseDate("2026-11-22"));
  EXPECT_EQ(inputs.model, "crm-six-factor");
  EXPECT_EQ(inputs.value("clv"), money("75000", "USD"));
  EXPECT_EQ(inputs.value("feature_adoption"), InputValue(90.0));
  EXPECT_FALSE(isKnown(inputs.value("contract_months")));
  EXPECT_EQ(inputs.inputs.size(), 6U);
}

TEST(ReadInputs, ATextIsACategoryWhateverItSays) {
  const CustomerInputs inputs = readOne(file(R"("inputs": {"expansion": "flat", "nps": "30", "csat": ""})"));
  EXPECT_EQ(inputs.value("expansion"), InputValue(ChosenCategory{"flat"}));
  EXPECT_EQ(inputs.value("nps"), InputValue(ChosenCategory{"30"}));
  EXPECT_TRUE(isKnown(inputs.value("csat")));
}

TEST(ReadInputs, AValueMayBeARange) {
  const CustomerInputs inputs = readOne(file(R"("inputs": {
      "nps": {"from": 25, "to": 35}, "tickets": {"to": 5}, "days": {"from": 10, "to": null},
      "clv": {"from": "60000", "to": "80000.50", "currency": "USD"}, "mrr": {"to": "1", "currency": "JPY"}})"));
  EXPECT_EQ(inputText(inputs.value("nps")), "25..35");
  EXPECT_EQ(inputText(inputs.value("tickets")), "..5");
  EXPECT_EQ(inputText(inputs.value("days")), "10..");
  EXPECT_EQ(inputText(inputs.value("clv")), "60000..80000.50 USD");
  EXPECT_EQ(inputText(inputs.value("mrr")), "..1 JPY");
  EXPECT_EQ(readOne(customerFileText(inputs)), inputs);
}

TEST(ReadInputs, ScenariosComeInTheirOrderAndFactorsOfAnyModel) {
  const CustomerInputs inputs = readOne(file(R"("inputs": {"nps": 30}, "scenarios": [
      {"name": "Better", "model": "gone", "inputs": {"nps": {"from": 40, "to": 50}, "nobody": null},
       "own_rates": [{"from": "EUR", "to": "USD", "rate": 1.1}]},
      {"name": "Best", "model": "crm-six-factor", "inputs": {}}])"));
  ASSERT_EQ(inputs.scenarios.size(), 2U);
  EXPECT_EQ(inputs.scenarios[0].name, "Better");
  EXPECT_EQ(inputs.scenarios[0].model, "gone");
  ASSERT_EQ(inputs.scenarios[0].inputs.size(), 2U);
  EXPECT_EQ(inputText(inputs.scenarios[0].inputs[0].value), "40..50");
  EXPECT_EQ(inputs.scenarios[0].ownRates.size(), 1U);
  EXPECT_EQ(inputs.scenarios[1].name, "Best");
  EXPECT_TRUE(inputs.unknownKeys.empty());
  EXPECT_EQ(readOne(customerFileText(inputs)), inputs);
}

TEST(WriteInputs, AFileIsWrittenForPeopleToo) {
  CustomerInputs inputs;
  inputs.customer = "Müller & Söhne";
  inputs.asOf = parseDate("2026-11-22");
  inputs.model = "crm-six-factor";
  inputs.set("clv", money("75000", "USD"));
  inputs.set("nps", 30.0);
  inputs.set("contract_months", {});
  inputs.otherInputs.push_back({"csat", 4.5});
  inputs.ownRates.push_back({*Currency::fromCode("EUR"), *Currency::fromCode("USD"), 1.1});
  EXPECT_EQ(customerFileText(inputs), R"({
  "format": "customer-health-inputs",
  "version": 1,
  "customer": "Müller & Söhne",
  "as_of": "2026-11-22",
  "model": "crm-six-factor",
  "inputs": {
    "clv": {
      "amount": "75000",
      "currency": "USD"
    },
    "nps": 30,
    "contract_months": null
  },
  "other_inputs": {
    "csat": 4.5
  },
  "own_rates": [
    {
      "from": "EUR",
      "to": "USD",
      "rate": 1.1
    }
  ]
}
)");
}

TEST(WriteInputs, TopLevelKeysOfOtherProgramsSurvive) {
  const std::string members =
      R"("crm_id": "0017", "inputs": {"nps": 30}, "tags": ["a", {"b": null}], "x/y": 1.5e300)";
  const CustomerInputs inputs = readOne(file(members));
  ASSERT_EQ(inputs.unknownKeys.size(), 3U);
  const Json saved = parseJson(customerFileText(inputs)).value();
  EXPECT_EQ(saved.at("crm_id"), "0017");
  EXPECT_EQ(saved.at("tags").dump(), R"(["a",{"b":null}])");
  EXPECT_EQ(saved.at("x/y"), 1.5e300);
  EXPECT_EQ(readOne(customerFileText(inputs)), inputs);
}

TEST(WriteInputs, TheExamplesReadBackToThemselves) {
  for (const char* name :
       {"acme-corp", "globex-inc", "four-dimension", "seven-category", "three-signal", "traffic-light"}) {
    EXPECT_EQ(readOne(customerFileText(example(name))), example(name));
  }
}

std::string anyText() {
  return *rc::gen::map(
      rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
          "a", "B", " ", "\"", "\\", "/", "~", "\n", "\t", std::string(1, '\x01'), "é", "🙂", "=", "")),
      [](const std::vector<std::string>& pieces) {
        std::string text;
        for (const std::string& piece : pieces) {
          text += piece;
        }
        return text;
      });
}

Money anyAmount(Currency currency, std::int64_t least) {
  return {*rc::gen::inRange<std::int64_t>(least, largestMinorUnits + 1), currency};
}

InputValue anyNumberRange() {
  const double from = *rc::gen::inRange(-1000, 1000) / 8.0;
  const double to = from + *rc::gen::inRange(0, 1000) / 8.0;
  switch (*rc::gen::inRange(0, 3)) {
  case 0:
    return NumberRange{.lowest = from, .highest = {}};
  case 1:
    return NumberRange{.lowest = {}, .highest = to};
  default:
    return NumberRange{.lowest = from, .highest = to};
  }
}

InputValue anyMoneyRange() {
  const Currency currency =
      *rc::gen::elementOf(std::vector<Currency>(Currency::all().begin(), Currency::all().end()));
  const Money from = anyAmount(currency, -largestMinorUnits);
  switch (*rc::gen::inRange(0, 3)) {
  case 0:
    return MoneyRange{.lowest = from, .highest = {}};
  case 1:
    return MoneyRange{.lowest = {}, .highest = from};
  default:
    return MoneyRange{.lowest = from, .highest = anyAmount(currency, from.minorUnits)};
  }
}

InputValue anyInput() {
  switch (*rc::gen::inRange(0, 7)) {
  case 5:
    return anyNumberRange();
  case 6:
    return anyMoneyRange();
  case 0:
    return {};
  case 1:
    return Money{*rc::gen::inRange<std::int64_t>(-largestMinorUnits, largestMinorUnits + 1),
                 *rc::gen::elementOf(std::vector<Currency>(Currency::all().begin(), Currency::all().end()))};
  case 2:
    return *rc::gen::inRange(-1000, 1000) / 8.0;
  case 3:
    return ChosenCategory{anyText()};
  default:
    return *rc::gen::suchThat(rc::gen::map(rc::gen::arbitrary<std::uint64_t>(),
                                           [](std::uint64_t bits) { return std::bit_cast<double>(bits); }),
                              [](double number) { return std::isfinite(number); });
  }
}

RC_GTEST_PROP(WriteInputs, WhatIsWrittenReadsBackToTheSame, ()) {
  CustomerInputs inputs;
  inputs.customer = anyText();
  inputs.model = anyText();
  if (*rc::gen::arbitrary<bool>()) {
    inputs.asOf = Date(std::chrono::sys_days{std::chrono::days{*rc::gen::inRange(-700'000, 2'900'000)}});
  }
  for (int i = *rc::gen::inRange(0, 8); i > 0; --i) {
    inputs.set(anyText(), anyInput());
  }
  for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
    inputs.otherInputs.push_back({"other" + std::to_string(i), anyInput()});
  }
  for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
    inputs.ownRates.push_back(
        {*Currency::fromCode("EUR"), *Currency::fromCode("JPY"), *rc::gen::inRange(1, 999) / 7.0});
  }
  for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
    Scenario scenario{.name = "s" + anyText(), .model = anyText(), .inputs = {}, .ownRates = inputs.ownRates};
    scenario.inputs.push_back({"factor" + anyText(), anyInput()});
    inputs.scenarios.push_back(std::move(scenario));
  }
  for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
    inputs.unknownKeys.emplace_back("key" + std::to_string(i) + anyText(), "[1,null,{\"a\":\"é\"}]");
  }
  RC_ASSERT(readOne(customerFileText(inputs)) == inputs);
}

} // namespace
} // namespace health
