// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/currency.h"

#include "core/base/json_parse.h"
#include "core/base/read_file.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>
#include <string>

namespace health {
namespace {

std::optional<std::string> codeNamed(std::string_view mark) {
  const auto currency = Currency::named(mark);
  return currency ? std::optional(std::string(currency->code())) : std::nullopt;
}

TEST(Currency, CodesThatAreNotAmongTheThirtyAreUnknown) {
  for (const std::string_view code :
       {"", "usd", "Usd", " USD", "USD ", "US", "USDX", "XXX", "RUB", "$", "€", "840"}) {
    EXPECT_EQ(Currency::fromCode(code), std::nullopt) << '"' << code << '"';
  }
}

TEST(Currency, TheThirtyAreThoseOfTheRateFileAndItsBase) {
  const Json file = parseJson(readFile(HEALTH_SOURCE_DIR "/resources/exchange-rates.json").value()).value();
  std::set<std::string> expected{file.at("base").get<std::string>()};
  for (const auto& [code, rate] : file.at("rates").items()) {
    expected.insert(code);
  }
  std::set<std::string> known;
  for (const Currency currency : Currency::all()) {
    known.insert(std::string(currency.code()));
  }
  EXPECT_EQ(known, expected);
  EXPECT_EQ(known.size(), Currency::count);
}

TEST(Currency, TheThreeOfTheSelectorComeFirstTheOthersByCode) {
  const auto all = Currency::all();
  EXPECT_EQ(all[0].code(), "USD");
  EXPECT_EQ(all[1].code(), "EUR");
  EXPECT_EQ(all[2].code(), "GBP");
  EXPECT_TRUE(std::ranges::is_sorted(all.subspan(3), {}, [](Currency currency) { return currency.code(); }));
  for (std::size_t i = 0; i < all.size(); ++i) {
    EXPECT_EQ(all[i].index(), i);
    EXPECT_EQ(Currency::fromCode(all[i].code()), all[i]);
    EXPECT_FALSE(all[i].facts().name.empty()) << all[i].code();
  }
}

TEST(Currency, OnlyTheThreeWithoutCentsHaveNoMinorDigits) {
  const std::set<std::string_view> withoutMinor{"ISK", "JPY", "KRW"};
  for (const Currency currency : Currency::all()) {
    EXPECT_EQ(currency.minorDigits(), withoutMinor.contains(currency.code()) ? 0 : 2) << currency.code();
  }
}

TEST(Currency, MarksThatSeveralShareNameNone) {
  for (const std::string_view mark : {"$", "kr", "¥"}) {
    EXPECT_EQ(codeNamed(mark), std::nullopt) << mark;
    EXPECT_GT(std::ranges::count_if(Currency::all(), [&](Currency each) { return each.answersTo(mark); }), 1)
        << mark;
  }
}

TEST(Currency, MarksThatNoneHasNameNone) {
  for (const std::string_view mark : {"", "₽", "eur", "euro", "US", "€ ", "¢"}) {
    EXPECT_EQ(codeNamed(mark), std::nullopt) << '"' << mark << '"';
  }
}

TEST(Currency, MarksOfOneNameIt) {
  struct Case {
    std::string_view mark;
    std::string_view code;
  };
  for (const Case& each : {Case{"€", "EUR"},
                           {"£", "GBP"},
                           {"US$", "USD"},
                           {"A$", "AUD"},
                           {"C$", "CAD"},
                           {"R$", "BRL"},
                           {"R", "ZAR"},
                           {"₹", "INR"},
                           {"₩", "KRW"},
                           {"zł", "PLN"},
                           {"Kč", "CZK"},
                           {"lei", "RON"},
                           {"฿", "THB"},
                           {"CHF", "CHF"}}) {
    EXPECT_EQ(codeNamed(each.mark), each.code) << each.mark;
  }
  for (const Currency currency : Currency::all()) {
    EXPECT_EQ(Currency::named(currency.code()), currency);
  }
}

TEST(Currency, AnyDollarOrPesoMayBeWrittenWithADollarSign) {
  const std::set<std::string_view> dollars{"USD", "AUD", "CAD", "HKD", "MXN", "NZD", "SGD"};
  for (const Currency currency : Currency::all()) {
    EXPECT_EQ(currency.answersTo("$"), dollars.contains(currency.code())) << currency.code();
  }
}

} // namespace
} // namespace health
