// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/rate_table.h"

#include "core/base/json_parse.h"
#include "core/base/read_file.h"
#include "tests/core/issue_lines.h"

#include <cmath>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace health {
namespace {

const Currency usd = *Currency::fromCode("USD");
const Currency eur = *Currency::fromCode("EUR");
const Currency gbp = *Currency::fromCode("GBP");
const Currency jpy = *Currency::fromCode("JPY");

std::string shippedText() {
  return readFile(HEALTH_SOURCE_DIR "/resources/exchange-rates.json").value();
}

TEST(RateTable, BrokenFilesAreRefusedWithPointers) {
  struct Case {
    std::string_view json;
    Lines lines;
  };
  for (
      const Case& each : {
          Case{"", {"json_syntax line 1, column 1"}},
          Case{"[]", {"wrong_type "}},
          Case{"{}", {"missing_key /base", "missing_key /date", "missing_key /source", "missing_key /rates"}},
          Case{R"({"base": "EUR", "date": "2026-09-29", "source": "s", "rates": []})", {"wrong_type /rates"}},
          Case{R"({"base": "eur", "date": "2026-09-29", "source": "s", "rates": {}})",
               {"unknown_currency /base"}},
          Case{R"({"base": "XXX", "date": "29.9.2026", "source": 5, "rates": {}})",
               {"wrong_type /source", "unknown_currency /base", "bad_date /date"}},
          Case{R"({"base": "EUR", "date": "2026-02-30", "source": "s", "rates": {}})", {"bad_date /date"}},
          Case{R"({"base": "EUR", "date": "2026-09-29", "source": "s", "rates": {"USD": 0}})",
               {"rate_not_positive /rates/USD"}},
          Case{
              R"({"base": "EUR", "date": "2026-09-29", "source": "s", "rates": {"USD": -1.1, "GBP": "0.8"}})",
              {"rate_not_positive /rates/USD", "wrong_type /rates/GBP"}},
          Case{R"({"base": "EUR", "date": 1, "source": "s", "rates": {"USD": 0}})",
               {"wrong_type /date", "rate_not_positive /rates/USD"}},
          Case{R"({"base": "EUR", "date": "2026-09-29", "source": "s", "rates": {"USD": 1e400}})",
               {"json_number_too_large /rates/USD"}},
          Case{R"({"base": "EUR", "date": "2026-09-29", "source": "s", "rates": {"USD": 1, "USD": 2}})",
               {"json_duplicate_key /rates/USD"}},
      }) {
    EXPECT_EQ(errorLines(readRateTable(each.json)), each.lines) << each.json;
  }
}

TEST(RateTable, UnknownCurrenciesAreSkippedAndMissingOnesStayMissing) {
  const auto table = readRateTable(R"({"base": "EUR", "date": "2026-09-29", "source": "a bank", "more": [1],
                                       "rates": {"USD": 1.25, "XAU": "gold", "RUB": -5, "EUR": 7, "GBP": null}})");
  ASSERT_TRUE(table);
  EXPECT_EQ(table->source, "a bank");
  EXPECT_EQ(table->date, parseDate("2026-09-29"));
  EXPECT_FALSE(table->own);
  EXPECT_EQ(table->rate(eur, usd), 1.25);
  EXPECT_EQ(table->rate(usd, eur), 0.8);
  EXPECT_EQ(table->rate(eur, eur), 1.0); // whatever the file says of its own base
  EXPECT_EQ(table->rate(eur, gbp), std::nullopt);
  EXPECT_EQ(table->rate(gbp, usd), std::nullopt);
  EXPECT_EQ(table->rate(gbp, gbp), std::nullopt);
}

TEST(RateTable, CrossRatesGoThroughTheBase) {
  const auto table = readRateTable(shippedText());
  ASSERT_TRUE(table);
  struct Case {
    Currency from;
    Currency to;
    double rate; // by hand from the file's figures
  };
  for (const Case& each : {Case{eur, usd, 1.13607}, Case{usd, eur, 0.880227450773}, // 1 / 1.13607
                           Case{gbp, usd, 1.323819356402},                          // 1.13607 / 0.858176
                           Case{usd, jpy, 157.477972308},                           // 178.906 / 1.13607
                           Case{jpy, gbp, 0.00479679831867},                        // 0.858176 / 178.906
                           Case{usd, usd, 1.0}}) {
    const auto rate = table->rate(each.from, each.to);
    ASSERT_TRUE(rate);
    EXPECT_NEAR(*rate, each.rate, 1e-9 * each.rate) << each.from.code() << " to " << each.to.code();
  }
}

TEST(RateTable, TheShippedOneHasAllRatesOfItsFile) {
  const auto table = readRateTable(shippedText());
  ASSERT_TRUE(table);
  const Json file = parseJson(shippedText()).value();
  EXPECT_EQ(table->base, eur);
  EXPECT_EQ(dateText(table->date.value()), file.at("date").get<std::string>());
  EXPECT_EQ(table->source, file.at("source").get<std::string>());
  for (const Currency currency : Currency::all()) {
    if (currency != eur) {
      EXPECT_EQ(table->rate(eur, currency), file.at("rates").at(std::string(currency.code())).get<double>());
    }
  }
}

TEST(RateTable, RatesThatNoDoubleHoldsAreUndefined) {
  RateTable table{.base = eur, .date = std::nullopt, .source = ""};
  table.perBase.at(usd.index()) = 1e-300;
  table.perBase.at(gbp.index()) = 1e300;
  EXPECT_EQ(table.rate(usd, gbp), std::nullopt);
  EXPECT_EQ(table.rate(gbp, usd), std::nullopt);
}

TEST(RateTable, AnOwnRateKnowsOnlyItsTwoCurrencies) {
  const RateTable table = ownRate(gbp, usd, 1.5, parseDate("2026-11-22"));
  EXPECT_TRUE(table.own);
  EXPECT_EQ(table.rate(gbp, usd), 1.5);
  EXPECT_EQ(table.rate(usd, gbp), 1.0 / 1.5);
  EXPECT_EQ(table.rate(eur, usd), std::nullopt);
  EXPECT_EQ(table.date, parseDate("2026-11-22"));
}

RC_GTEST_PROP(RateTable, ThereAndBackIsOne, ()) {
  const auto table = readRateTable(shippedText()).value();
  const auto currencies = std::vector<Currency>(Currency::all().begin(), Currency::all().end());
  const Currency from = *rc::gen::elementOf(currencies);
  const Currency to = *rc::gen::elementOf(currencies);
  RC_ASSERT(std::abs(*table.rate(from, to) * *table.rate(to, from) - 1.0) < 1e-12);
}

} // namespace
} // namespace health
