// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/step_input.h"

#include "core/scoring/check_inputs.h"
#include "tests/ui/support/sessions.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace health {
namespace {

InputValue moneyOf(const char* amount, const char* currency = "USD") {
  return moneyFromText(amount, currencyOf(currency)).value();
}

struct Step {
  const char* factor;
  InputValue from;
  int direction;
  std::string to; ///< as inputText()
};

TEST(SteppedInput, staysInsideTheValidRange) {
  const std::vector<Step> table{
      {"clv", moneyOf("0"), -1, "0 USD"},
      {"feature_adoption", 98.0, 1, "100"},
      {"feature_adoption", 100.0, 1, "100"},
      {"feature_adoption", 3.0, -1, "0"},
      {"support_tickets", 0.0, -1, "0"},
      {"last_activity_days", 3.0, -1, "0"},
      {"nps", 95.0, 1, "100"},
      {"nps", -100.0, -1, "-100"},
      {"contract_months", 0.0, -1, "0"},
  };
  for (const Step& row : table) {
    const InputValue next = steppedInput(factorNamed(row.factor), row.from, currencyOf("USD"), row.direction);
    EXPECT_EQ(inputText(next), row.to) << row.factor << ' ' << inputText(row.from);
  }
}

TEST(SteppedInput, goesToTheResetValueFromUnknown) {
  for (const Factor& factor : crmModel()->factors) {
    for (const int direction : {1, -1}) {
      const InputValue next = steppedInput(factor, {}, currencyOf("EUR"), direction);
      EXPECT_EQ(inputText(next), shortestDecimal(*factor.reset) + (factor.isMoney() ? " EUR" : ""))
          << factor.id;
    }
  }
}

TEST(SteppedInput, movesByOneSensibleStep) {
  const std::vector<Step> table{
      {"clv", moneyOf("75000"), 1, "83000 USD"},
      {"clv", moneyOf("75000"), -1, "68000 USD"},
      {"clv", moneyOf("10"), 1, "11 USD"},
      {"clv", moneyOf("0"), 1, "590 USD"},
      {"clv", moneyOf("75000", "JPY"), 1, "83000 JPY"},
      {"feature_adoption", 90.0, 1, "95"},
      {"feature_adoption", 0.3, 1, "5.3"},
      {"support_tickets", 2.0, 1, "3"},
      {"last_activity_days", 60.0, 1, "67"},
      {"nps", -10.0, 1, "0"},
      {"nps", 30.0, -1, "20"},
      {"contract_months", 12.0, 1, "13"},
  };
  for (const Step& row : table) {
    const InputValue next = steppedInput(factorNamed(row.factor), row.from, currencyOf("USD"), row.direction);
    EXPECT_EQ(inputText(next), row.to) << row.factor << ' ' << inputText(row.from);
  }
}

TEST(SteppedInput, movesTheSmallestAmountsToo) {
  for (const char* currency : {"USD", "JPY", "KRW"}) {
    for (std::int64_t units = 1; units < 120; ++units) {
      const Money money{units, currencyOf(currency)};
      const auto up = std::get<Money>(steppedInput(factorNamed("clv"), money, money.currency, 1));
      const auto down = std::get<Money>(steppedInput(factorNamed("clv"), money, money.currency, -1));
      EXPECT_GT(up.minorUnits, units) << currency;
      EXPECT_LT(down.minorUnits, units) << currency;
    }
  }
}

TEST(SteppedInput, staysWithinWhatMoneyCanCount) {
  const Money most{largestMinorUnits, currencyOf("USD")};
  for (const int direction : {1, -1}) {
    const auto next = std::get<Money>(steppedInput(factorNamed("clv"), most, most.currency, direction));
    EXPECT_LE(std::abs(next.minorUnits), largestMinorUnits);
  }
}

TEST(InputAt, isWhatOneWouldType) {
  const Currency usd = currencyOf("USD");
  EXPECT_EQ(inputText(inputAt(factorNamed("clv"), 0.0, usd, 1.0)), "0 USD");
  EXPECT_EQ(inputText(inputAt(factorNamed("clv"), 1.0, usd, 1.0)), "100000 USD");
  EXPECT_EQ(inputText(inputAt(factorNamed("clv"), 0.5, usd, 1.0)), "9000 USD");
  EXPECT_EQ(inputText(inputAt(factorNamed("clv"), 1.0, currencyOf("EUR"), 1.25)), "80000 EUR");
  EXPECT_EQ(inputText(inputAt(factorNamed("support_tickets"), 0.0, usd, 1.0)), "10");
  EXPECT_EQ(inputText(inputAt(factorNamed("support_tickets"), 0.31, usd, 1.0)), "7");
  EXPECT_EQ(inputText(inputAt(factorNamed("nps"), 0.0, usd, 1.0)), "-100");
  EXPECT_EQ(inputText(inputAt(factorNamed("nps"), 0.5, usd, 1.0)), "0");
}

TEST(InputAt, isAnAmountForTheMostAbsurdRates) {
  for (const double rate : {5e-324, 1e-310, 1e-200, 1e200, 1.7e308}) {
    for (const double normalized : {0.0, 0.001, 0.5, 1.0}) {
      const InputValue value = inputAt(factorNamed("clv"), normalized, currencyOf("EUR"), rate);
      EXPECT_FALSE(checkInput(factorNamed("clv"), value))
          << rate << ' ' << normalized << ' ' << inputText(value);
    }
  }
}

rc::Gen<Factor> anyFactor() {
  return rc::gen::elementOf(crmModel()->factors);
}

RC_GTEST_PROP(StepInputLaws, steppingNeverLeavesTheValidRange, ()) {
  const Factor factor = *anyFactor();
  const Currency currency =
      *rc::gen::elementOf(std::vector<Currency>(Currency::all().begin(), Currency::all().end()));
  InputValue value;
  for (const int direction : *rc::gen::container<std::vector<int>>(30, rc::gen::element(1, -1))) {
    value = steppedInput(factor, value, currency, direction);
    RC_ASSERT(isKnown(value));
    RC_ASSERT(!checkInput(factor, value));
  }
}

/// How far a rounded input may be from the exact one, as a normalized score: half a unit, or half of the
/// second digit.
double roundingOf(const Factor& factor) {
  if (const auto* linear = std::get_if<LinearCurve>(&factor.curve)) {
    return 0.5 / std::abs(linear->best - linear->worst);
  }
  const auto& log = std::get<LogCurve>(factor.curve);
  return std::log(1.05) / std::log(1 + log.best / log.reference);
}

RC_GTEST_PROP(StepInputLaws, aSliderStandsWhereItsInputPutsIt, ()) {
  const Factor factor = *anyFactor();
  const double position = *rc::gen::inRange(0, 1001) / 1000.0;
  const InputValue value = inputAt(factor, position, currencyOf("USD"), 1.0);
  RC_ASSERT(!checkInput(factor, value));
  const auto* money = std::get_if<Money>(&value);
  const double input = money == nullptr ? std::get<double>(value) : amountOf(*money);
  RC_ASSERT(std::abs(normalizedScore(factor.curve, input) - position) <= roundingOf(factor) + 1e-9);
}

} // namespace
} // namespace health
