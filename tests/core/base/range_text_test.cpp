// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/range_text.h"

#include "core/base/decimal.h"
#include "tests/core/base/number_samples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace health {
namespace {

using namespace samples;

std::string readingText(const NumberReading& reading) {
  if (const auto* number = std::get_if<ReadNumber>(&reading)) {
    return number->currencyMark + number->decimal;
  }
  if (const auto* both = std::get_if<AmbiguousNumber>(&reading)) {
    return both->own + " or " + both->other;
  }
  return std::holds_alternative<EmptyText>(reading) ? "" : "not a number";
}

/// "25–35", "≤5", "1.234 or 1234–2"; "none" for a text that is no range.
std::string described(const std::string& text, const NumberStyle& style, const NumberRules& rules) {
  const auto range = readRangeText(text, style, rules);
  if (!range) {
    return "none";
  }
  return rangeNotation({range->form, readingText(range->first), readingText(range->second)}) +
         (range->firstInThousands ? " or " + *range->firstInThousands : "");
}

struct Case {
  std::string text;
  std::string range;
};

void expectRanges(const std::vector<Case>& cases, const NumberStyle& style, const NumberRules& rules) {
  for (const Case& each : cases) {
    EXPECT_EQ(described(each.text, style, rules), each.range) << each.text;
  }
}

TEST(RangeText, WhatIsNoRangeIsLeftToTheReaderOfNumbers) {
  for (const char* text :
       {"",      "25",       "-25",   "+25",         "\u221225", "- 25",  "1e-5",   "1,234", "1.234.567",
        "25-",   "-25-",     "25--",  "--25",        "25 to",    "to 25", "to",     "..",    "...",
        "-",     "–",        "1-2-3", "1 to 2 to 3", "25-x",     "x-25",  "1....2", "25/35", "abc",
        "25 35", "tomorrow", "5tons", "1.2.3",       "25..x",    "x..",   "–25"}) {
    EXPECT_EQ(described(text, enUs, anything), "none") << text;
  }
  EXPECT_EQ(described(std::string(10'000, '-'), enUs, anything), "none");
}

TEST(RangeText, TwoNumbersAreARangeHoweverTheyArePart) {
  expectRanges({{"25-35", "25–35"},
                {"25–35", "25–35"},
                {"25—35", "25–35"},
                {"25 – 35", "25–35"},
                {" 25  -  35 ", "25–35"},
                {"25\u221235", "25–35"},
                {"25 to 35", "25–35"},
                {"25 TO 35", "25–35"},
                {"25to35", "25–35"},
                {"25..35", "25–35"},
                {"25 .. 35", "25–35"},
                {"25...35", "25–35"},
                {"2.5-3.5", "2.5–3.5"},
                {"2.5..3.5", "2.5–3.5"},
                {".5...7", "0.5–7"},
                {"35-25", "35–25"},
                {"1e3-2e3", "1000–2000"},
                {"1e-1-2e-1", "0.1–0.2"},
                {"٢-٣", "2–3"}},
               enUs, anything);
}

TEST(RangeText, AMinusBelongsToTheNumberBehindIt) {
  expectRanges({{"-20--10", "-20–-10"},
                {"-20 – -10", "-20–-10"},
                {"-20 - -10", "-20–-10"},
                {"-20 to -10", "-20–-10"},
                {"-20..-10", "-20–-10"},
                {"-10-20", "-10–20"},
                {"\u221210\u221220", "-10–20"},
                {"10--20", "10–-20"},
                {"-10-+20", "-10–20"}},
               enUs, anything);
}

TEST(RangeText, ASignBeforeOneNumberIsARangeToo) {
  expectRanges({{"~30", "~30"},
                {"≈ 30", "~30"},
                {"~-30", "~-30"},
                {"<5", "<5"},
                {" < 5", "<5"},
                {"≤5", "≤5"},
                {"<=5", "≤5"},
                {"<= -5", "≤-5"},
                {">10", ">10"},
                {"≥10", "≥10"},
                {">=10", "≥10"},
                {"..5", "≤5"},
                {"10..", "≥10"},
                {"<", "<"},
                {"~x", "~not a number"},
                {"<5-6", "<not a number"}},
               enUs, anything);
}

TEST(RangeText, CurrenciesPercentSignsAndUnitsStandAtEitherEnd) {
  expectRanges({{"$25-35", "$25–35"},
                {"25-35 $", "25–$35"},
                {"$25k-$35k", "$25000–$35000"},
                {"25k-35k EUR", "25000–EUR35000"},
                {"€25 – €35", "€25–€35"},
                {"-$5 to $5", "$-5–$5"},
                {"<$5k", "<$5000"},
                {"~ 5k€", "~€5000"}},
               enUs, money);
  expectRanges({{"25-35%", "25–35"}, {"25 % – 35 %", "25–35"}, {"~30%", "~30"}}, enUs, percent);
  expectRanges({{"25-35 days", "25–35"}, {"25 days to 35 days ago", "25–35"}, {">3 days ago", ">3"}}, enUs,
               daysAgo);
}

TEST(RangeText, ANumberWithTwoReadingsKeepsBoth) {
  expectRanges({{"1.234-2", "1.234 or 1234–2"}, {"<1.234", "<1.234 or 1234"}}, enUs, money);
  expectRanges(
      {{"1,234-2,345", "1.234 or 1234–2.345 or 2345"}, {"1,5–2,5", "1.5–2.5"}, {"1.234,5-2", "1234.5–2"}},
      deDe, money);
}

TEST(RangeText, ThousandsBehindTheRightNumberMayBeMeantForBoth) {
  expectRanges({{"25-35k", "25–35000 or 25000"},
                {"2.5 to 3M", "2.5–3000000 or 2500000"},
                {"25k-35k", "25000–35000"},
                {"25k-35000", "25000–35000"},
                {"0-35k", "0–35000"},
                {"20000-35k", "20000–35000"}, // twenty million would be beyond its end
                {"-35-25k", "-35–25000 or -35000"}},
               enUs, money);
}

TEST(RangeNotation, IsReadBack) {
  for (const PlainRange& range :
       {PlainRange{RangeForm::between, "25", "35"}, PlainRange{RangeForm::between, "-20.5", "-10"},
        PlainRange{RangeForm::about, "30", ""}, PlainRange{RangeForm::below, "-5", ""},
        PlainRange{RangeForm::atMost, "5", ""}, PlainRange{RangeForm::above, "5", ""},
        PlainRange{RangeForm::atLeast, "5", ""}}) {
    EXPECT_EQ(fromRangeNotation(rangeNotation(range)), range) << rangeNotation(range);
  }
  for (const char* text : {"", "25", "-25", "abc", "25–", "–35", "25–35–45", "≤", "≤x", "25-35"}) {
    EXPECT_EQ(fromRangeNotation(text), std::nullopt) << text;
  }
}

TEST(RangeNotation, IsShownInTheReadersStyle) {
  EXPECT_EQ(displayRange({RangeForm::between, "1234.5", "-2000"}, deDe), "1.234,5–-2.000");
  EXPECT_EQ(displayRange({RangeForm::atMost, "1234", ""}, enUs), "≤1,234");
}

/// With up to three decimals.
std::string anyDecimal() {
  const int places = *rc::gen::element(0, 0, 1, 3);
  return unitsText(*rc::gen::resize(rc::kNominalSize, rc::gen::inRange(-9'999'999, 10'000'000)), places);
}

std::optional<double> valueOf(const NumberReading& reading) {
  const auto* number = std::get_if<ReadNumber>(&reading);
  return number == nullptr ? std::nullopt : parseDecimal(number->decimal);
}

bool isRead(const NumberReading& reading) {
  return std::holds_alternative<ReadNumber>(reading) || std::holds_alternative<AmbiguousNumber>(reading);
}

RC_GTEST_PROP(RangeLaws, AFieldTextReadsBackToTheSameNumbersInEveryStyle, ()) {
  const auto form = *rc::gen::element(RangeForm::between, RangeForm::about, RangeForm::below,
                                      RangeForm::atMost, RangeForm::above, RangeForm::atLeast);
  const PlainRange range{form, anyDecimal(), form == RangeForm::between ? anyDecimal() : ""};
  for (const NumberRules& rules : kindsOfRules) {
    for (const NamedStyle& named : styles) {
      const std::string text = rangeFieldText(range, named.style, rules);
      RC_LOG() << named.name << " writes " << text << '\n';
      const auto read = readRangeText(text, named.style, rules);
      RC_ASSERT(read.has_value());
      RC_ASSERT(read->form == form);
      RC_ASSERT(valueOf(read->first) == parseDecimal(range.first));
      RC_ASSERT(valueOf(read->second) == parseDecimal(range.second));
      RC_ASSERT(!read->firstInThousands);
    }
  }
}

RC_GTEST_PROP(RangeLaws, AnyMixtureOfTheCharactersOfRangesIsReadOrLeft, ()) {
  static const std::vector<std::string> parts{"0", "1", "25", "000", ".",      "..",  ",",  " ",
                                              "-", "–", "to", "~",   "<",      "≤",   ">=", "e",
                                              "k", "%", "$",  "€",   "\u200F", "days"};
  std::string text;
  for (const std::string& part : *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(parts))) {
    text += part;
  }
  for (const NamedStyle& named : styles) {
    const auto range = readRangeText(text, named.style, money);
    const NumberReading number = readNumber(text, named.style, money);
    RC_ASSERT(!range || std::holds_alternative<Issue>(number)); // what is one number stays one
    RC_ASSERT(!range || range->form != RangeForm::between || (isRead(range->first) && isRead(range->second)));
  }
}

} // namespace
} // namespace health
