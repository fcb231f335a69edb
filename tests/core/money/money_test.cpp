// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/money.h"

#include <cmath>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace health {
namespace {

const Currency usd = *Currency::fromCode("USD");
const Currency jpy = *Currency::fromCode("JPY");

Money anyMoney() {
  const auto currency =
      *rc::gen::elementOf(std::vector<Currency>(Currency::all().begin(), Currency::all().end()));
  const auto units =
      *rc::gen::oneOf(rc::gen::inRange<std::int64_t>(-largestMinorUnits, largestMinorUnits + 1),
                      rc::gen::inRange<std::int64_t>(-100'000, 100'000));
  return {units, currency};
}

TEST(Money, TextThatIsNoAmountIsRefused) {
  for (const std::string_view text :
       {"",     "-",      ".",   "-.", ".5", "5.",    "+5",  "1,000", "1 000",  " 1",   "1 ",   "1e5",
        "0x10", "12.5.0", "--1", "1-", "$5", "5 USD", "inf", "nan",   "twelve", "１２", "1.5-", "1.-5"}) {
    const auto money = moneyFromText(text, usd);
    ASSERT_FALSE(money) << '"' << text << '"';
    EXPECT_EQ(money.error().code, IssueCode::notANumber) << text;
    EXPECT_EQ(money.error().value, text);
  }
}

TEST(Money, DigitsBelowTheMinorUnitAreRefusedUnlessTheyAreZero) {
  struct Case {
    std::string_view text;
    Currency currency;
    int allowed;
  };
  for (const Case& each : {Case{"0.001", usd, 2}, Case{"12.345", usd, 2}, Case{"-12.5001", usd, 2},
                           Case{"1.5", jpy, 0}, Case{"1.01", jpy, 0}, Case{"-0.1", jpy, 0}}) {
    const auto money = moneyFromText(each.text, each.currency);
    ASSERT_FALSE(money) << each.text;
    EXPECT_EQ(money.error().code, IssueCode::tooManyDecimals) << each.text;
    EXPECT_EQ(money.error().highest, each.allowed) << each.text;
    EXPECT_EQ(money.error().detail, each.currency.code());
  }
}

TEST(Money, AmountsOfAQuadrillionAreRefusedWithTheLimit) {
  for (const std::string& text : {std::string("10000000000000"), std::string("-10000000000000.00"),
                                  std::string("99999999999999999999999"), std::string(10'000, '9')}) {
    const auto money = moneyFromText(text, usd);
    ASSERT_FALSE(money) << text.substr(0, 30);
    EXPECT_EQ(money.error().code, IssueCode::amountTooLarge);
    EXPECT_EQ(money.error().highest, 9'999'999'999'999.99);
    EXPECT_LT(money.error().value.size(), 50U);
  }
  EXPECT_EQ(moneyFromText("1000000000000000", jpy).error().highest, 999'999'999'999'999.0);
}

TEST(Money, AmountsAreExactInMinorUnits) {
  struct Case {
    std::string_view text;
    Currency currency;
    std::int64_t units;
  };
  for (const Case& each :
       {Case{"0", usd, 0}, Case{"-0", usd, 0}, Case{"75000", usd, 7'500'000}, Case{"75000.5", usd, 7'500'050},
        Case{"75000.50", usd, 7'500'050}, Case{"0.1", usd, 10}, Case{"0.07", usd, 7},
        Case{"-12.50", usd, -1250}, Case{"1.2300000", usd, 123}, Case{"007", usd, 700},
        Case{"9999999999999.99", usd, largestMinorUnits}, Case{"-9999999999999.99", usd, -largestMinorUnits},
        Case{"5", jpy, 5}, Case{"5.000", jpy, 5}, Case{"999999999999999", jpy, largestMinorUnits}}) {
    const auto money = moneyFromText(each.text, each.currency);
    ASSERT_TRUE(money) << each.text;
    EXPECT_EQ(money->minorUnits, each.units) << each.text;
    EXPECT_EQ(money->currency, each.currency);
  }
  EXPECT_EQ(moneyFromText(std::string(10'000, '0') + "1." + std::string(10'000, '0'), usd)->minorUnits, 100);
}

TEST(Money, TextShowsMinorDigitsOnlyWhereTheyAreNotZero) {
  EXPECT_EQ(amountText({7'500'000, usd}), "75000");
  EXPECT_EQ(amountText({7'500'050, usd}), "75000.50");
  EXPECT_EQ(amountText({-1250, usd}), "-12.50");
  EXPECT_EQ(amountText({7, usd}), "0.07");
  EXPECT_EQ(amountText({0, usd}), "0");
  EXPECT_EQ(amountText({-5, jpy}), "-5");
  EXPECT_EQ(amountText({100, jpy}), "100");
}

TEST(Money, AmountsForCurvesAreInWholeUnits) {
  EXPECT_EQ(amountOf({7'500'050, usd}), 75000.5);
  EXPECT_EQ(amountOf({7, usd}), 0.07);
  EXPECT_EQ(amountOf({7, jpy}), 7.0);
  EXPECT_EQ(amountOf({largestMinorUnits, usd}), 9'999'999'999'999.99);
}

RC_GTEST_PROP(Money, TextReadsBackToTheSameMoney, ()) {
  const Money money = anyMoney();
  RC_ASSERT(moneyFromText(amountText(money), money.currency) == money);
}

RC_GTEST_PROP(Money, AmountsHoldEveryMinorUnit, ()) {
  const Money money = anyMoney();
  const double perOne = money.currency.minorDigits() == 0 ? 1.0 : 100.0;
  RC_ASSERT(std::llround(amountOf(money) * perOne) == money.minorUnits);
}

} // namespace
} // namespace health
