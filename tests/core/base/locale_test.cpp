// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/json_parse.h"
#include "core/base/number_text.h"

#include <array>
#include <clocale>
#include <gtest/gtest.h>
#include <locale>
#include <sstream>

namespace health {
namespace {

/// As in Germany: "1.234,5".
class CommaPunctuation : public std::numpunct<char> {
protected:
  char do_decimal_point() const override { return ','; }
  char do_thousands_sep() const override { return '.'; }
  std::string do_grouping() const override { return "\3"; }
};

/// Both of the process's locales write numbers with a comma: that of C where one is installed, that of C++
/// anywhere.
class CommaLocale : public testing::Test {
protected:
  void SetUp() override {
    m_before = std::locale::global(std::locale(std::locale::classic(), new CommaPunctuation));
    for (const char* name :
         {"de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8", "es_ES.UTF-8", "it_IT.UTF-8", "nl_NL.UTF-8"}) {
      if (std::setlocale(LC_ALL, name) != nullptr) {
        break;
      }
    }
  }
  void TearDown() override {
    std::locale::global(m_before);
    std::setlocale(LC_ALL, "C");
  }

private:
  std::locale m_before;
};

TEST_F(CommaLocale, IsInForce) {
  std::ostringstream stream;
  stream << 1234.5;
  EXPECT_EQ(stream.str(), "1.234,5");
}

TEST_F(CommaLocale, ChangesNoTextOfANumber) {
  EXPECT_EQ(shortestDecimal(1234567.25), "1234567.25");
  EXPECT_EQ(fixedDecimal(1234.56, 1), "1234.6");
  EXPECT_EQ(unitsText(1234567, 2), "12345.67");
  EXPECT_EQ(roundHalfUp(2.675, 2), 2.68);
  EXPECT_EQ(roundedUnits(1234.56, 1), 12346);
  EXPECT_EQ(displayNumber("1234567.5", NumberStyle{}), "1234567.5");
  EXPECT_EQ(fieldText("1234567.5", NumberStyle{}, NumberRules{}), "1234567.5");
}

TEST_F(CommaLocale, ChangesNoReadingOfAText) {
  EXPECT_EQ(parseDecimal("1234.5"), 1234.5);
  EXPECT_EQ(parseDecimal("1,5"), std::nullopt);
  EXPECT_EQ(readNumber("1234.5", NumberStyle{}, NumberRules{}), NumberReading(ReadNumber{"1234.5", ""}));
}

TEST_F(CommaLocale, ChangesNoJson) {
  const auto parsed = parseJson("[1234.5, 1e3, 1234567]");
  ASSERT_TRUE(parsed);
  EXPECT_EQ((*parsed)[0], 1234.5);
  EXPECT_EQ(parsed->dump(), "[1234.5,1000.0,1234567]");
  EXPECT_EQ(parseJson("[\n,]").error().where, "line 2, column 1");
  EXPECT_EQ(childPointer("", std::size_t{1234}), "/1234");
}

TEST_F(CommaLocale, ChangesNoDate) {
  const auto date = parseDate("2026-11-22");
  ASSERT_TRUE(date);
  EXPECT_EQ(dateText(*date), "2026-11-22");
}

} // namespace
} // namespace health
