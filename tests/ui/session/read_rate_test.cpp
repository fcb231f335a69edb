// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/read_field.h"

#include "tests/ui/support/sessions.h"

#include <gtest/gtest.h>

namespace health {
namespace {

struct Refused {
  QString text;
  IssueCode code;
};

TEST(ReadRate, refusesWhatIsNoRate) {
  const std::vector<Refused> table{
      {"0", IssueCode::rateNotPositive},     {"-1.1", IssueCode::rateNotPositive},
      {"0.000", IssueCode::rateNotPositive}, {"abc", IssueCode::notANumber},
      {"nan", IssueCode::notANumber},        {"1.1 USD", IssueCode::notANumber},
      {"1e400", IssueCode::numberTooLarge},
  };
  for (const Refused& row : table) {
    const RateReading reading = readRate(row.text, 1.136, styleNamed("en_US"));
    ASSERT_TRUE(reading.issue) << row.text.toStdString();
    EXPECT_EQ(reading.issue->code, row.code) << row.text.toStdString();
    EXPECT_FALSE(reading.rate) << row.text.toStdString();
  }
}

TEST(ReadRate, asksWhereTheTextCouldBeAnotherRate) {
  const RateReading reading = readRate(QStringLiteral("1,136"), std::nullopt, styleNamed("en_US"));
  ASSERT_TRUE(reading.issue);
  EXPECT_EQ(reading.issue->code, IssueCode::ambiguousNumber);
  EXPECT_EQ(reading.issue->value, "1136");
  EXPECT_EQ(reading.issue->detail, "1.136");
}

TEST(ReadRate, takesTheReadersOwnReadingNearTheUsualRate) {
  EXPECT_EQ(readRate(QStringLiteral("1.136"), 1.13607, styleNamed("en_US")).rate, 1.136);
  EXPECT_EQ(readRate(QStringLiteral("1,136"), 1.13607, styleNamed("de_DE")).rate, 1.136);
  EXPECT_EQ(readRate(QStringLiteral("1,543"), 1500.0, styleNamed("en_US")).rate, 1543.0);
  // 1136 dollars for a euro, as an American would have written it, is not taken for granted.
  EXPECT_FALSE(readRate(QStringLiteral("1,136"), 1.13607, styleNamed("en_US")).rate);
}

TEST(ReadRate, takesAnyRateThatHasOneMeaning) {
  EXPECT_EQ(readRate(QStringLiteral("250"), 1.136, styleNamed("en_US")).rate, 250.0);
  EXPECT_EQ(readRate(QStringLiteral(" 0.0064 "), std::nullopt, styleNamed("en_US")).rate, 0.0064);
}

TEST(ReadRate, takesItsOwnTextsBackToTheSameRate) {
  for (const char* locale : {"en_US", "en_GB", "de_DE", "de_CH", "fr_FR", "es_ES", "it_IT", "pt_BR", "sv_SE",
                             "pl_PL", "hi_IN", "ja_JP", "ar_EG", "fa_IR"}) {
    const NumberStyle style = styleNamed(locale);
    for (const std::optional<double> usual : {std::optional<double>(), {0.0073}, {1.136}, {1500.0}}) {
      for (const double rate :
           {1.234, 0.007, 1234.5, 136.07, 1234.0, 12.345, 999.999, 1234567.0, 1e-9, 1e300}) {
        const QString text = rateTextOf(rate, usual, style);
        EXPECT_EQ(readRate(text, usual, style).rate, rate) << locale << ' ' << text.toStdString();
      }
    }
  }
}

TEST(ReadRate, writesTheUsualTextWhereItHasOneMeaning) {
  EXPECT_EQ(rateTextOf(1.234, 1.136, styleNamed("en_US")), "1.234");
  EXPECT_EQ(rateTextOf(1.234, 0.0073, styleNamed("en_US")), "1.2340");
  EXPECT_EQ(rateTextOf(1.234, std::nullopt, styleNamed("de_DE")), "1,2340");
  EXPECT_EQ(rateTextOf(1234.0, 0.0073, styleNamed("en_US")), "1234");
}

TEST(ReadRate, takesBlanksForTheTablesRate) {
  for (const QString text : {"", "  ", "\u00A0"}) {
    const RateReading reading = readRate(text, 1.136, styleNamed("en_US"));
    EXPECT_FALSE(reading.rate);
    EXPECT_FALSE(reading.issue);
  }
}

} // namespace
} // namespace health
