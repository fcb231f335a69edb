// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/check_inputs.h"

#include "tests/core/issue_lines.h"
#include "tests/core/scoring/customers.h"

#include <gtest/gtest.h>
#include <limits>

namespace health {
namespace {

constexpr double endless = std::numeric_limits<double>::infinity();
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

Factor factor(InputKind kind, std::optional<double> lowest, std::optional<double> highest) {
  return {.id = "f", .unit = "u", .kind = kind, .lowest = lowest, .highest = highest};
}

struct Case {
  Factor factor;
  InputValue value;
  std::optional<IssueCode> code;
};

void expectCodes(const std::vector<Case>& cases) {
  for (const Case& each : cases) {
    const auto issue = checkInput(each.factor, each.value);
    const std::string value = "'" + inputText(each.value) + "'";
    ASSERT_EQ(issue.has_value(), each.code.has_value()) << value;
    if (issue) {
      EXPECT_EQ(codeName(issue->code), codeName(*each.code)) << value;
      EXPECT_EQ(issue->where, "f");
      EXPECT_EQ(issue->value, inputText(each.value));
      EXPECT_EQ(issue->lowest, each.factor.lowest);
      EXPECT_EQ(issue->highest, each.factor.highest);
      EXPECT_EQ(issue->detail, "u");
      EXPECT_EQ(issue->severity, Severity::error);
    }
  }
}

TEST(CheckInput, NumbersOutsideTheValidEntryAreRefused) {
  const Factor both = factor(InputKind::percent, 0, 100);
  const Factor low = factor(InputKind::number, 0, {});
  const Factor high = factor(InputKind::number, {}, 100);
  const Factor free = factor(InputKind::number, {}, {});
  expectCodes({
      {both, -0.001, IssueCode::outsideRange},
      {both, 100.001, IssueCode::outsideRange},
      {both, 150.0, IssueCode::outsideRange},
      {both, endless, IssueCode::outsideRange},
      {both, notANumber, IssueCode::outsideRange},
      {low, -1.0, IssueCode::belowLowest},
      {high, 101.0, IssueCode::aboveHighest},
      {high, endless, IssueCode::aboveHighest},
      {free, -endless, IssueCode::aboveHighest},
      {both, 0.0, {}},
      {both, -0.0, {}},
      {both, 100.0, {}},
      {low, 1e300, {}},
      {high, -1e300, {}},
      {free, 12.5, {}},
  });
}

TEST(CheckInput, OnlyWholeNumbersAreCountsDaysAndMonths) {
  for (const InputKind kind : {InputKind::count, InputKind::days, InputKind::months}) {
    expectCodes({{factor(kind, 0, {}), 2.5, IssueCode::notWhole},
                 {factor(kind, 0, {}), -2.5, IssueCode::belowLowest},
                 {factor(kind, 0, {}), 3.0, {}},
                 {factor(kind, {}, {}), -3.0, {}}});
  }
  expectCodes({{factor(InputKind::number, 0, {}), 2.5, {}},
               {factor(InputKind::percent, 0, {}), 2.5, {}},
               {factor(InputKind::score, 0, {}), 2.5, {}}});
}

TEST(CheckInput, MoneyAndNumbersAreNotTheSame) {
  const Factor clv = factor(InputKind::money, 0, {});
  expectCodes({
      {clv, 75000.0, IssueCode::bareMoney},
      {clv, 0.0, IssueCode::bareMoney},
      {factor(InputKind::number, 0, {}), money("5", "USD"), IssueCode::notMoney},
      {factor(InputKind::score, 0, {}), money("5", "JPY"), IssueCode::notMoney},
  });
}

TEST(CheckInput, LimitsOfMoneyHoldWhereTheyAreZeroInWhateverCurrency) {
  expectCodes({
      {factor(InputKind::money, 0, {}), money("-0.01", "EUR"), IssueCode::belowLowest},
      {factor(InputKind::money, 0, 1000), money("-1", "JPY"), IssueCode::outsideRange},
      {factor(InputKind::money, {}, 0), money("0.01", "EUR"), IssueCode::aboveHighest},
      {factor(InputKind::money, 0, {}), money("0", "EUR"), {}},
      {factor(InputKind::money, {}, 0), money("-5", "EUR"), {}},
      {factor(InputKind::money, {}, {}), money("-5", "EUR"), {}},
      {factor(InputKind::money, 100, 1000), money("99999", "EUR"), {}},
  });
}

NumberRange between(std::optional<double> lowest, std::optional<double> highest) {
  return {.lowest = lowest, .highest = highest};
}

MoneyRange amounts(std::string_view lowest, std::string_view highest) {
  return {.lowest = std::get<Money>(money(lowest, "USD")), .highest = std::get<Money>(money(highest, "USD"))};
}

TEST(CheckInput, EachEndOfARoughValueIsChecked) {
  struct RoughCase {
    Factor factor;
    InputValue value;
    std::string issue; ///< code and value, "" for none
  };
  const Factor percent = factor(InputKind::percent, 0, 100);
  const Factor count = factor(InputKind::count, 0, {});
  const Factor clv = factor(InputKind::money, 0, {});
  for (const RoughCase& each : {
           RoughCase{percent, between(25, 35), ""},
           RoughCase{percent, between(0, 100), ""},
           RoughCase{percent, between(25, 25), ""},
           RoughCase{percent, between({}, 5), ""},
           RoughCase{percent, between(-1, 35), "outside_range -1"},
           RoughCase{percent, between(25, 101), "outside_range 101"},
           RoughCase{percent, between(35, 25), "range_reversed 35–25"},
           RoughCase{percent, between({}, {}), "missing_key "},
           RoughCase{percent, between(25, endless), "outside_range inf"},
           RoughCase{percent, between(notANumber, 25), "outside_range nan"},
           RoughCase{percent, amounts("1", "2"), "not_money 1..2 USD"},
           RoughCase{count, between(2, 3.5), "not_whole 3.5"},
           RoughCase{count, between(2.2, 2.8), "not_whole 2.2"},
           RoughCase{count, between(-1, {}), "below_lowest -1"},
           RoughCase{clv, amounts("60000", "80000"), ""},
           RoughCase{clv, amounts("-1", "80000"), "below_lowest -1 USD"},
           RoughCase{clv, amounts("2", "1"), "range_reversed 2–1 USD"},
           RoughCase{clv, between(25, 35), "bare_money 25..35"},
           RoughCase{clv,
                     MoneyRange{.lowest = std::get<Money>(money("1", "USD")),
                                .highest = std::get<Money>(money("2", "EUR"))},
                     "currency_mismatch EUR"},
       }) {
    const auto issue = checkInput(each.factor, each.value);
    EXPECT_EQ(issue ? std::string(codeName(issue->code)).append(" ").append(issue->value) : std::string(),
              each.issue)
        << inputText(each.value);
    EXPECT_TRUE(!issue || issue->where == "f");
  }
  EXPECT_EQ(checkInput(percent, between(35, 25))->detail, "25–35");
  EXPECT_EQ(checkInput(clv, amounts("2", "1"))->detail, "1–2 USD");
}

TEST(CheckInput, AWordIsNoNumberAndNoAmount) {
  for (const InputKind kind : {InputKind::number, InputKind::days, InputKind::money}) {
    const auto issue = checkInput(factor(kind, 0, {}), ChosenCategory{"flat"});
    ASSERT_TRUE(issue);
    EXPECT_EQ(codeName(issue->code), "not_a_number");
    EXPECT_EQ(issue->where, "f");
    EXPECT_EQ(issue->value, "flat");
  }
}

TEST(CheckInput, ACategoryIsOneOfThoseOfItsFactor) {
  Factor expansion = factor(InputKind::category, {}, {});
  expansion.curve = CategoryCurve{{{"contracting", "Contracting", 0}, {"flat", "Flat", 0.5}}};
  EXPECT_EQ(checkInput(expansion, ChosenCategory{"flat"}), std::nullopt);
  EXPECT_EQ(checkInput(expansion, {}), std::nullopt);
  const InputValue wrong[] = {ChosenCategory{"Flat"}, ChosenCategory{""}, 0.0, money("1", "USD")};
  for (const InputValue& value : wrong) {
    const auto issue = checkInput(expansion, value);
    ASSERT_TRUE(issue) << inputText(value);
    EXPECT_EQ(codeName(issue->code), "not_a_category");
    EXPECT_EQ(issue->value, inputText(value));
    EXPECT_EQ(issue->detail, "contracting, flat");
  }
}

TEST(CheckInput, WhatIsUnknownIsNeverWrong) {
  for (const InputKind kind : {InputKind::number, InputKind::count, InputKind::money}) {
    expectCodes({{factor(kind, 1, 2), {}, {}}});
  }
}

TEST(CheckInputs, EverythingWrongIsReportedAtOnce) {
  CustomerInputs inputs = example("acme-corp");
  inputs.set("feature_adoption", 150.0);
  inputs.set("support_tickets", 1.5);
  inputs.set("clv", 75000.0);
  inputs.set("nsp", 30.0);
  inputs.set("contract_months", -1.0);
  const auto checked = checkInputs(inputs, *sixFactors());
  EXPECT_EQ(errorLines(checked),
            (Lines{"bare_money clv", "outside_range feature_adoption", "not_whole support_tickets",
                   "below_lowest contract_months", "unknown_factor nsp"}));
  const Issue& range = checked.error()[1];
  EXPECT_EQ(range.value, "150");
  EXPECT_EQ(range.lowest, 0.0);
  EXPECT_EQ(range.highest, 100.0);
  EXPECT_EQ(range.detail, "%");
  const Issue& unknown = checked.error().back();
  EXPECT_EQ(unknown.value, "nsp");
  EXPECT_EQ(unknown.detail, "crm-six-factor");
}

TEST(CheckInputs, AnUnknownFactorIsAnErrorEvenWithoutAValue) {
  CustomerInputs inputs;
  inputs.set("nsp", {});
  EXPECT_EQ(errorLines(checkInputs(inputs, *sixFactors())), Lines{"unknown_factor nsp"});
}

TEST(CheckInputs, ValuesComeInTheOrderOfTheModelAndOtherInputsStayOut) {
  CustomerInputs inputs;
  inputs.set("nps", -10.0);
  inputs.set("clv", money("12000", "EUR"));
  inputs.set("feature_adoption", {});
  inputs.otherInputs.push_back({"csat", 4.5});
  const auto checked = checkInputs(inputs, *sixFactors());
  ASSERT_TRUE(checked);
  EXPECT_EQ(*checked, (std::vector<InputValue>{money("12000", "EUR"), {}, {}, {}, -10.0, {}}));
}

} // namespace
} // namespace health
