// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/exchange_rates.h"

#include <gtest/gtest.h>

namespace health {
namespace {

const Currency usd = *Currency::fromCode("USD");
const Currency eur = *Currency::fromCode("EUR");
const Currency gbp = *Currency::fromCode("GBP");
const Currency jpy = *Currency::fromCode("JPY");

RateTable table(std::string_view rates) {
  const std::string head = R"({"base": "EUR", "date": "2026-10-01", "source": "later", "rates": )";
  return readRateTable(head + std::string(rates) + "}").value();
}

TEST(ExchangeRates, WithoutATableNoRateIsKnown) {
  EXPECT_FALSE(ExchangeRates().find(usd, eur));
  EXPECT_FALSE(ExchangeRates().find(usd, usd));
}

TEST(ExchangeRates, TheBuiltinTableKnowsEveryPairAndItsOwnDate) {
  const ExchangeRates rates = ExchangeRates::builtin();
  for (const Currency from : Currency::all()) {
    for (const Currency to : Currency::all()) {
      const auto use = rates.find(from, to);
      ASSERT_TRUE(use) << from.code() << to.code();
      EXPECT_GT(use->rate, 0.0);
      EXPECT_EQ(use->rate == 1.0, from == to) << from.code() << to.code();
      EXPECT_EQ(use->table->date, parseDate("2026-09-29"));
      EXPECT_EQ(use->from, from);
      EXPECT_EQ(use->to, to);
    }
  }
}

TEST(ExchangeRates, ARateKnowsWhetherItWasReckonedAcrossTheBase) {
  const ExchangeRates rates = ExchangeRates::builtin();
  EXPECT_TRUE(rates.find(gbp, usd)->crossed());
  EXPECT_FALSE(rates.find(eur, usd)->crossed());
  EXPECT_FALSE(rates.find(usd, eur)->crossed());
  EXPECT_FALSE(rates.preceded(ownRate(gbp, usd, 1.3, std::nullopt)).find(gbp, usd)->crossed());
}

TEST(ExchangeRates, TheUsersOwnRateWinsInBothDirections) {
  const ExchangeRates rates =
      ExchangeRates::builtin().preceded(ownRate(gbp, usd, 1.25, parseDate("2026-11-22")));
  EXPECT_EQ(rates.find(gbp, usd)->rate, 1.25);
  EXPECT_EQ(rates.find(usd, gbp)->rate, 0.8);
  EXPECT_TRUE(rates.find(gbp, usd)->table->own);
  EXPECT_EQ(rates.find(gbp, usd)->table->date, parseDate("2026-11-22"));
  EXPECT_FALSE(rates.find(eur, usd)->table->own);
}

TEST(ExchangeRates, TheTablePutFirstLastWins) {
  const ExchangeRates rates = ExchangeRates::builtin()
                                  .preceded(ownRate(gbp, usd, 1.25, std::nullopt))
                                  .preceded(ownRate(gbp, usd, 1.5, std::nullopt));
  EXPECT_EQ(rates.find(gbp, usd)->rate, 1.5);
}

TEST(ExchangeRates, APairThatATableLacksComesWhollyFromTheNext) {
  const ExchangeRates rates = ExchangeRates::builtin().preceded(table(R"({"USD": 2.0, "JPY": 200.0})"));
  EXPECT_EQ(rates.find(jpy, usd)->rate, 0.01);
  EXPECT_EQ(rates.find(jpy, usd)->table->source, "later");
  // The first table has the dollar, but no pound: both must come from the second, never one from each.
  const auto mixed = rates.find(gbp, usd);
  EXPECT_EQ(mixed->rate, ExchangeRates::builtin().find(gbp, usd)->rate);
  EXPECT_EQ(mixed->table->date, parseDate("2026-09-29"));
}

TEST(ExchangeRates, ATablePutFirstLeavesTheOriginalAlone) {
  const ExchangeRates rates = ExchangeRates::builtin();
  const ExchangeRates changed = rates.preceded(ownRate(eur, usd, 9.0, std::nullopt));
  EXPECT_EQ(rates.find(eur, usd)->rate, 1.13607);
  EXPECT_EQ(changed.find(eur, usd)->rate, 9.0);
}

} // namespace
} // namespace health
