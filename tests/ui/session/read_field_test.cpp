// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/read_field.h"

#include "tests/ui/support/sessions.h"

#include <gtest/gtest.h>

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

TEST(ReadField, refusesWhatTheFactorCannotBe) {
  const std::vector<Refused> table{
      {{"clv", "-1"}, IssueCode::belowLowest, "-1 USD"},
      {{"clv", "−0.01"}, IssueCode::belowLowest, "-0.01 USD"},
      {{"feature_adoption", "-0.1"}, IssueCode::outsideRange, "-0.1", "%"},
      {{"feature_adoption", "100.1"}, IssueCode::outsideRange, "100.1", "%"},
      {{"feature_adoption", "150"}, IssueCode::outsideRange, "150", "%"},
      {{"feature_adoption", "150 %"}, IssueCode::outsideRange, "150", "%"},
      {{"support_tickets", "-1"}, IssueCode::belowLowest, "-1", "tickets"},
      {{"support_tickets", "2.5"}, IssueCode::notWhole, "2.5", "tickets"},
      {{"last_activity_days", "-3"}, IssueCode::belowLowest, "-3", "days ago"},
      {{"last_activity_days", "3.5 days ago"}, IssueCode::notWhole, "3.5", "days ago"},
      {{"nps", "-100.5"}, IssueCode::outsideRange, "-100.5"},
      {{"nps", "101"}, IssueCode::outsideRange, "101"},
      {{"contract_months", "-1"}, IssueCode::belowLowest, "-1", "months"},
      {{"contract_months", "0,5", "USD", "de_DE"}, IssueCode::notWhole, "0.5", "months"},
  };
  for (const Refused& row : table) {
    const FieldReading reading = read(row.typed);
    ASSERT_TRUE(reading.issue) << described(row.typed);
    EXPECT_EQ(reading.issue->code, row.code) << described(row.typed);
    EXPECT_EQ(reading.issue->value, row.value) << described(row.typed);
    EXPECT_EQ(reading.issue->detail, row.detail) << described(row.typed);
    EXPECT_FALSE(isKnown(reading.value)) << described(row.typed);
    EXPECT_EQ(reading.readAs, "") << described(row.typed);
  }
}

TEST(ReadField, refusesWhatIsNoNumber) {
  for (const char* factor : {"clv", "feature_adoption", "support_tickets", "nps"}) {
    for (const QString text : {"nan", "inf", "-inf", "infinity", "abc", "-", "+", "e5", "1....2", "1,2,3",
                               "12 34", "0x10", "1e", "--1", "five", "1 2", "=1", "🙂", "½"}) {
      const FieldReading reading = read({factor, text});
      ASSERT_TRUE(reading.issue) << factor << ' ' << text.toStdString();
      EXPECT_EQ(reading.issue->code, IssueCode::notANumber) << factor << ' ' << text.toStdString();
      EXPECT_FALSE(isKnown(reading.value));
    }
  }
}

TEST(ReadField, refusesNumbersThatNoDoubleHolds) {
  for (const QString text : {"1e400", "1E+999", "9e308", "1e99999999999999999999"}) {
    const FieldReading reading = read({"nps", text});
    ASSERT_TRUE(reading.issue) << text.toStdString();
    EXPECT_EQ(reading.issue->code, IssueCode::numberTooLarge) << text.toStdString();
  }
}

TEST(ReadField, refusesTenThousandDigitsWithoutRepeatingThem) {
  for (const char* factor : {"clv", "feature_adoption", "support_tickets"}) {
    const FieldReading reading = read({factor, QString(10'000, QLatin1Char('9'))});
    ASSERT_TRUE(reading.issue);
    EXPECT_EQ(reading.issue->code, IssueCode::tooManyCharacters);
    EXPECT_LT(reading.issue->value.size(), 100U);
  }
}

TEST(ReadField, refusesMoreDecimalsThanACurrencyHas) {
  const std::vector<Refused> table{
      {{"clv", "75000.5", "JPY"}, IssueCode::tooManyDecimals, "75000.5", "JPY"},
      {{"clv", "1234,5", "KRW", "de_DE"}, IssueCode::tooManyDecimals, "1234.5", "KRW"},
      {{"clv", "0.001"}, IssueCode::tooManyDecimals, "0.001", "USD"},
  };
  for (const Refused& row : table) {
    const FieldReading reading = read(row.typed);
    ASSERT_TRUE(reading.issue) << described(row.typed);
    EXPECT_EQ(reading.issue->code, row.code) << described(row.typed);
    EXPECT_EQ(reading.issue->value, row.value) << described(row.typed);
    EXPECT_EQ(reading.issue->detail, row.detail) << described(row.typed);
  }
  EXPECT_EQ(std::get<Money>(read({"clv", "75000.00", "JPY"}).value).minorUnits, 75'000);
}

TEST(ReadField, refusesAmountsThatMoneyCannotCount) {
  const FieldReading reading = read({"clv", "1e15"});
  ASSERT_TRUE(reading.issue);
  EXPECT_EQ(reading.issue->code, IssueCode::amountTooLarge);
}

TEST(ReadField, asksWhichCurrencyIsMeant) {
  const std::vector<Refused> table{
      {{"clv", "€75,000"}, IssueCode::currencyMismatch, "€", "USD"},
      {{"clv", "75,000 EUR"}, IssueCode::currencyMismatch, "EUR", "USD"},
      {{"clv", "eur 75000"}, IssueCode::currencyMismatch, "EUR", "USD"},
      {{"clv", "$75,000", "EUR"}, IssueCode::currencyMismatch, "$", "EUR"},
      {{"clv", "75000 XYZ"}, IssueCode::currencyMismatch, "XYZ", "USD"},
      {{"clv", "75 kr"}, IssueCode::currencyMismatch, "kr", "USD"},
      // The currency is asked before the number.
      {{"clv", "€1,234", "USD", "fr_FR"}, IssueCode::currencyMismatch, "€", "USD"},
  };
  for (const Refused& row : table) {
    const FieldReading reading = read(row.typed);
    ASSERT_TRUE(reading.issue) << described(row.typed);
    EXPECT_EQ(reading.issue->code, row.code) << described(row.typed);
    EXPECT_EQ(reading.issue->value, row.value) << described(row.typed);
    EXPECT_EQ(reading.issue->detail, row.detail) << described(row.typed);
  }
}

TEST(ReadField, asksWhichOfTwoNumbersIsMeant) {
  const std::vector<Refused> table{
      {{"clv", "1.234"}, IssueCode::ambiguousNumber, "1.234", "1234"},
      {{"clv", "1,234", "USD", "de_DE"}, IssueCode::ambiguousNumber, "1.234", "1234"},
      {{"clv", "1.234", "USD", "fr_FR"}, IssueCode::ambiguousNumber, "1234", "1.234"},
      {{"last_activity_days", "1.234"}, IssueCode::ambiguousNumber, "1.234", "1234"},
      {{"clv", "75.000", "USD"}, IssueCode::ambiguousNumber, "75.000", "75000"},
  };
  for (const Refused& row : table) {
    const FieldReading reading = read(row.typed);
    ASSERT_TRUE(reading.issue) << described(row.typed);
    EXPECT_EQ(reading.issue->code, row.code) << described(row.typed);
    EXPECT_EQ(reading.issue->value, row.value) << described(row.typed);
    EXPECT_EQ(reading.issue->detail, row.detail) << described(row.typed);
  }
}

TEST(ReadField, takesBlanksForUnknown) {
  for (const Factor& factor : crmModel()->factors) {
    for (const QString text : {"", " ", "\t", "\u00A0", "\u202F", "  \u200E "}) {
      const FieldReading reading = read({factor.id.c_str(), text});
      EXPECT_FALSE(isKnown(reading.value));
      EXPECT_FALSE(reading.issue);
      EXPECT_EQ(reading.readAs, "");
    }
  }
}

struct Understood {
  Typed typed;
  std::string value; ///< as inputText()
  QString readAs = {};
};

TEST(ReadField, saysWhatItReadExactlyWhereTheTextIsWrittenOtherwise) {
  const std::vector<Understood> table{
      // plain numbers, grouped or not, with their decimals and with blanks around them
      {{"clv", "75000"}, "75000 USD"},
      {{"clv", "75,000"}, "75000 USD"},
      {{"clv", " 75,000 "}, "75000 USD"},
      {{"clv", "75,000.50"}, "75000.50 USD"},
      {{"clv", "75.000", "USD", "de_DE"}, "75000 USD"},
      {{"clv", "1,234"}, "1234 USD"},
      {{"feature_adoption", "90"}, "90"},
      {{"feature_adoption", "0,5", "USD", "de_DE"}, "0.5"},
      {{"feature_adoption", "1.5"}, "1.5"},
      {{"nps", "-10"}, "-10"},
      {{"support_tickets", "0"}, "0"},
      // written otherwise
      {{"clv", "75k"}, "75000 USD", "75,000"},
      {{"clv", "1.2M"}, "1200000 USD", "1,200,000"},
      {{"clv", "$75,000"}, "75000 USD", "75,000"},
      {{"clv", "75 000 USD"}, "75000 USD", "75,000"},
      {{"clv", "75\u00A0000"}, "75000 USD", "75,000"},
      {{"clv", "€75k", "EUR"}, "75000 EUR", "75,000"},
      {{"clv", "€75.000,50", "EUR"}, "75000.50 EUR", "75,000.50"},
      {{"clv", "75k", "USD", "de_DE"}, "75000 USD", "75.000"},
      {{"feature_adoption", "90 %"}, "90", "90"},
      {{"feature_adoption", "90%"}, "90", "90"},
      {{"feature_adoption", "0,5"}, "0.5", "0.5"},
      {{"feature_adoption", "1.5", "USD", "de_DE"}, "1.5", "1,5"},
      {{"nps", "\u221210"}, "-10", "-10"},
      {{"nps", "+30"}, "30", "30"},
      {{"nps", "1e2"}, "100", "100"},
      {{"last_activity_days", "3 days ago"}, "3", "3"},
      {{"contract_months", "12 months"}, "12", "12"},
      {{"support_tickets", "٢"}, "2", "2"},
  };
  for (const Understood& row : table) {
    const FieldReading reading = read(row.typed);
    EXPECT_FALSE(reading.issue) << described(row.typed);
    EXPECT_EQ(inputText(reading.value), row.value) << described(row.typed);
    EXPECT_EQ(reading.readAs, row.readAs) << described(row.typed);
  }
}

TEST(ReadField, saysWhatItReadWhereADoubleHoldsLess) {
  const FieldReading reading = read({"nps", "0.12345678901234567890123"});
  EXPECT_NE(reading.readAs, "");
  EXPECT_EQ(reading.readAs.toStdString(), shortestDecimal(std::get<double>(reading.value)));
}

TEST(FieldTextOf, isReadBackToTheSameValue) {
  for (const char* locale : {"en_US", "de_CH", "fr_FR", "ar_EG", "hi_IN"}) {
    for (const Factor& factor : crmModel()->factors) {
      for (const double number : {0.0, 1.0, 12.0, 99.0, 100.0}) {
        const InputValue value =
            factor.isMoney()
                ? InputValue(Money{static_cast<std::int64_t>(number * 123'456), currencyOf("CHF")})
                : InputValue(number);
        const QString text = fieldTextOf(factor, value, styleNamed(locale));
        const FieldReading reading = readField(factor, text, currencyOf("CHF"), styleNamed(locale));
        EXPECT_EQ(reading.value, value) << locale << ' ' << factor.id << ' ' << text.toStdString();
        EXPECT_EQ(reading.readAs, "") << locale << ' ' << factor.id << ' ' << text.toStdString();
      }
      EXPECT_EQ(fieldTextOf(factor, {}, styleNamed(locale)), "");
    }
  }
}

} // namespace
} // namespace health
