// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/sessions.h"
#include "ui/session/read_field.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

// Texts of number fields that say a range.

namespace health {
namespace {

struct Typed {
  const char* factor;
  QString text;
  const char* currency = "USD";
  const char* locale = "en_US";
};

FieldReading read(const Typed& typed) {
  return readField(factorNamed(typed.factor), typed.text, currencyOf(typed.currency),
                   styleNamed(typed.locale));
}

std::string described(const Typed& typed) {
  return std::string(typed.factor) + ' ' + typed.text.left(60).toStdString() + ' ' + typed.currency + ' ' +
         typed.locale;
}

struct Refused {
  Typed typed;
  IssueCode code;
  std::string value;
  std::string detail = {};
};

TEST(ReadRough, refusesWhatCannotBe) {
  const std::vector<Refused> table{
      // the wrong way round
      {{"nps", "35-25"}, IssueCode::rangeReversed, "35–25", "25–35"},
      {{"nps", "20--10"}, IssueCode::rangeReversed, "20–-10", "-10–20"},
      {{"clv", "80k-60k"}, IssueCode::rangeReversed, "80000–60000 USD", "60000–80000 USD"},
      {{"clv", "25k-35"}, IssueCode::rangeReversed, "25000–35 USD", "35–25000 USD"},
      // outside the valid entry
      {{"nps", "25-135"}, IssueCode::outsideRange, "135"},
      {{"nps", "-120 - -20"}, IssueCode::outsideRange, "-120"},
      {{"feature_adoption", "~101"}, IssueCode::outsideRange, "101", "%"},
      {{"feature_adoption", "<-1"}, IssueCode::outsideRange, "-1", "%"},
      {{"support_tickets", "<0"}, IssueCode::belowLowest, "-1", "tickets"},
      {{"clv", "-5-5"}, IssueCode::belowLowest, "-5 USD"},
      // not whole
      {{"support_tickets", "2.5-3"}, IssueCode::notWhole, "2.5", "tickets"},
      {{"support_tickets", "<4.5"}, IssueCode::notWhole, "4.5", "tickets"},
      {{"support_tickets", "~2.5"}, IssueCode::notWhole, "2.5", "tickets"},
      {{"contract_months", "1,5–2", "USD", "de_DE"}, IssueCode::notWhole, "1.5", "months"},
      // no numbers
      {{"nps", "<"}, IssueCode::notANumber, "<"},
      {{"nps", "~"}, IssueCode::notANumber, "~"},
      {{"nps", "≥ abc"}, IssueCode::notANumber, "abc"},
      {{"nps", "25-"}, IssueCode::notANumber, "-"},
      {{"nps", "1-2-3"}, IssueCode::notANumber, "-2-3"},
      {{"nps", "$25-35"}, IssueCode::notANumber, "$"},
      {{"nps", "<1e400"}, IssueCode::numberTooLarge, "1e400"},
      {{"clv", "1-1e15"}, IssueCode::amountTooLarge, "1000000000000000", "USD"},
      {{"clv", "1-2.5", "JPY"}, IssueCode::tooManyDecimals, "2.5", "JPY"},
      // another currency at either end
      {{"clv", "€5-6"}, IssueCode::currencyMismatch, "€", "USD"},
      {{"clv", "5-6 EUR"}, IssueCode::currencyMismatch, "EUR", "USD"},
      {{"clv", "$5-6€"}, IssueCode::currencyMismatch, "€", "USD"},
  };
  for (const Refused& row : table) {
    const FieldReading reading = read(row.typed);
    ASSERT_TRUE(reading.issue) << described(row.typed);
    EXPECT_EQ(codeName(reading.issue->code), codeName(row.code)) << described(row.typed);
    EXPECT_EQ(reading.issue->value, row.value) << described(row.typed);
    EXPECT_EQ(reading.issue->detail, row.detail) << described(row.typed);
    EXPECT_FALSE(isKnown(reading.value)) << described(row.typed);
    EXPECT_EQ(reading.readAs, "") << described(row.typed);
  }
}

TEST(ReadRough, asksWhichOfTwoRangesIsMeant) {
  const std::vector<Refused> table{
      {{"clv", "1.234-2"}, IssueCode::ambiguousNumber, "1.234–2", "1234–2"},
      {{"clv", "1,234–2,345", "USD", "de_DE"}, IssueCode::ambiguousNumber, "1.234–2.345", "1234–2345"},
      {{"clv", "<1.234"}, IssueCode::ambiguousNumber, "<1.234", "<1234"},
      {{"clv", "25-35k"}, IssueCode::ambiguousNumber, "25–35000", "25000–35000"},
  };
  for (const Refused& row : table) {
    const FieldReading reading = read(row.typed);
    ASSERT_TRUE(reading.issue) << described(row.typed);
    EXPECT_EQ(codeName(reading.issue->code), codeName(row.code)) << described(row.typed);
    EXPECT_EQ(reading.issue->value, row.value) << described(row.typed);
    EXPECT_EQ(reading.issue->detail, row.detail) << described(row.typed);
  }
}

struct Understood {
  Typed typed;
  std::string value; ///< as inputText()
  QString readAs = {};
};

TEST(ReadRough, saysWhatItReadWhereTheTextIsWrittenOtherwise) {
  const std::vector<Understood> table{
      // as they are shown
      {{"nps", "25–35"}, "25..35"},
      {{"nps", " 25–35 "}, "25..35"},
      {{"nps", "≤5"}, "..5"},
      {{"nps", "≥10"}, "10.."},
      {{"nps", "-20–-10"}, "-20..-10"},
      {{"clv", "60,000–80,000"}, "60000..80000 USD"},
      {{"clv", "60000–80000"}, "60000..80000 USD"},
      {{"clv", "60.000–80.000,50", "USD", "de_DE"}, "60000..80000.50 USD"},
      // written otherwise
      {{"nps", "25-35"}, "25..35", "25–35"},
      {{"nps", "25 – 35"}, "25..35", "25–35"},
      {{"nps", "25 to 35"}, "25..35", "25–35"},
      {{"nps", "25..35"}, "25..35", "25–35"},
      {{"nps", "-20--10"}, "-20..-10", "-20–-10"},
      {{"nps", "-10-20"}, "-10..20", "-10–20"},
      {{"nps", "30-30"}, "30..30", "30–30"},
      {{"nps", "..5"}, "..5", "≤5"},
      {{"nps", "10.."}, "10..", "≥10"},
      {{"nps", "<5"}, "..5", "≤5"},
      {{"nps", ">=10"}, "10..", "≥10"},
      {{"nps", ">10"}, "10..", "≥10"},
      {{"support_tickets", "<5"}, "..4", "≤4"},
      {{"support_tickets", "≤5"}, "..5"},
      {{"support_tickets", ">10"}, "11..", "≥11"},
      {{"support_tickets", "<1"}, "..0", "≤0"},
      {{"support_tickets", "2-3 tickets"}, "2..3", "2–3"},
      {{"feature_adoption", "25-35 %"}, "25..35", "25–35"},
      {{"feature_adoption", "25 % - 35 %"}, "25..35", "25–35"},
      {{"last_activity_days", "3 to 5 days ago"}, "3..5", "3–5"},
      {{"clv", "$60k-$80k"}, "60000..80000 USD", "60,000–80,000"},
      {{"clv", "25k–35k", "EUR", "de_DE"}, "25000..35000 EUR", "25.000–35.000"},
      {{"clv", "60000-80000 €", "EUR", "de_DE"}, "60000..80000 EUR", "60.000–80.000"},
      {{"clv", "<5k"}, "..5000 USD", "≤5,000"},
      {{"feature_adoption", "12,5-17,5", "USD", "de_DE"}, "12.5..17.5", "12,5–17,5"},
  };
  for (const Understood& row : table) {
    const FieldReading reading = read(row.typed);
    EXPECT_FALSE(reading.issue) << described(row.typed);
    EXPECT_EQ(inputText(reading.value), row.value) << described(row.typed);
    EXPECT_EQ(reading.readAs, row.readAs) << described(row.typed);
  }
}

/// A factor of the default model with another step.
FieldReading readAbout(const char* factor, const QString& text, double step) {
  Factor changed = factorNamed(factor);
  changed.step = step;
  return readField(changed, text, currencyOf("USD"), styleNamed("en_US"));
}

TEST(ReadRough, takesAboutForOneStepToBothSidesWithinTheValidEntry) {
  EXPECT_EQ(inputText(readAbout("nps", "~30", 5).value), "25..35");
  EXPECT_EQ(readAbout("nps", "~30", 5).readAs, "25–35");
  EXPECT_EQ(inputText(readAbout("nps", "≈ -30", 0.1).value), "-30.1..-29.9");
  EXPECT_EQ(inputText(readAbout("nps", "~98", 5).value), "93..100");
  EXPECT_EQ(inputText(readAbout("nps", "~-100", 5).value), "-100..-95");
  EXPECT_EQ(inputText(readAbout("support_tickets", "~1", 3).value), "0..4");
  EXPECT_EQ(inputText(readAbout("support_tickets", "~7", 2.5).value), "5..9");
  EXPECT_EQ(inputText(readAbout("support_tickets", "~7", 0.5).value), "6..8");
  EXPECT_EQ(inputText(readAbout("clv", "~75k", 10).value), "67500..82500 USD");
  EXPECT_EQ(inputText(readAbout("clv", "~0.15", 10).value), "0.13..0.17 USD"); // 1.5 cents are 2
  EXPECT_EQ(inputText(readAbout("clv", "~5", 150).value), "0..12.50 USD");
  EXPECT_EQ(inputText(readAbout("clv", "~9999999999999", 10).value),
            "8999999999999.10..9999999999999.99 USD");
}

TEST(FieldTextOf, aRangeIsReadBackToTheSameValue) {
  for (const char* locale : {"en_US", "en_GB", "de_DE", "de_CH", "fr_FR", "es_ES", "it_IT", "pt_BR", "sv_SE",
                             "pl_PL", "hi_IN", "ja_JP", "ar_EG", "fa_IR"}) {
    const NumberStyle style = styleNamed(locale);
    const Currency chf = currencyOf("CHF");
    const auto amount = [chf](std::int64_t minorUnits) { return Money{minorUnits, chf}; };
    const std::vector<std::pair<const char*, InputValue>> values{
        {"nps", NumberRange{25.0, 35.0}},
        {"nps", NumberRange{-20.0, -10.5}},
        {"nps", NumberRange{{}, -5.0}},
        {"nps", NumberRange{1.234, {}}},
        {"nps", NumberRange{1e-7, 0.1234567}},
        {"support_tickets", NumberRange{1234.0, 1234567.0}},
        {"support_tickets", NumberRange{1e300, 1e301}},
        {"last_activity_days", NumberRange{1234.0, 1234.0}},
        {"clv", MoneyRange{amount(123'456'789), amount(223'456'700)}},
        {"clv", MoneyRange{{}, amount(123'456)}},
        {"clv", MoneyRange{amount(1'234'000), {}}},
    };
    for (const auto& [id, value] : values) {
      const QString text = fieldTextOf(factorNamed(id), value, style);
      const FieldReading reading = readField(factorNamed(id), text, chf, style);
      EXPECT_EQ(reading.value, value) << locale << ' ' << id << ' ' << text.toStdString();
    }
  }
}

RC_GTEST_PROP(FieldTextOf, anyRangeIsReadBackToTheSameValue, ()) {
  static const std::vector<NumberStyle> styles{styleNamed("en_US"), styleNamed("de_DE"), styleNamed("de_CH"),
                                               styleNamed("fr_FR"), styleNamed("hi_IN"), styleNamed("ar_EG")};
  const Currency chf = currencyOf("CHF");
  const int from = *rc::gen::inRange(-10'000, 10'000);
  const int to = from + *rc::gen::inRange(0, 10'000);
  const InputValue number = NumberRange{from / 100.0, std::min(to / 100.0, 100.0)};
  const InputValue money =
      MoneyRange{Money{std::abs(from), chf}, Money{std::abs(from) + 7 * (to - from), chf}};
  for (const NumberStyle& style : styles) {
    for (const auto& [id, value] : {std::pair("nps", number), std::pair("clv", money)}) {
      const QString text = fieldTextOf(factorNamed(id), value, style);
      RC_LOG() << text.toStdString() << '\n';
      RC_ASSERT(readField(factorNamed(id), text, chf, style).value == value);
    }
  }
}

} // namespace
} // namespace health
