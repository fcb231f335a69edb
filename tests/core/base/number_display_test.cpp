// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_text.h"

#include "core/base/decimal.h"
#include "tests/core/base/number_samples.h"

#include <gtest/gtest.h>

namespace health {
namespace {

using namespace samples;

TEST(NumberDisplay, groupsAsTheStyleDoes) {
  EXPECT_EQ(displayNumber("1234567.890", enUs), "1,234,567.890");
  EXPECT_EQ(displayNumber("-1234.5", deDe), "-1.234,5");
  EXPECT_EQ(displayNumber("1234", esEs), "1234");
  EXPECT_EQ(displayNumber("12345", esEs), "12.345");
  EXPECT_EQ(displayNumber("1234567", esEs), "1.234.567");
  EXPECT_EQ(displayNumber("123456789", hiIn), "12,34,56,789");
  EXPECT_EQ(displayNumber("-123", svSe), "\u2212123");
  EXPECT_EQ(displayNumber("-1234.5", arEg), "-\u0661\u066C\u0662\u0663\u0664\u066B\u0665");
  EXPECT_EQ(displayNumber("-123456", NumberStyle{}), "-123456");
}

TEST(FieldText, avoidsEveryTextThatWouldBeAsked) {
  EXPECT_EQ(fieldText("75000", enUs, money), "75,000");
  EXPECT_EQ(fieldText("1234", enUs, anything), "1234");
  EXPECT_EQ(fieldText("1.234", enUs, anything), "1.2340");
  EXPECT_EQ(fieldText("1.234", deDe, anything), "1,2340");
  EXPECT_EQ(fieldText("1.234", enUs, money), "1.2340");
  EXPECT_EQ(fieldText("12.345", enUs, percent), "12.345");
  EXPECT_EQ(fieldText("1234", deDe, percent), "1234");
  EXPECT_EQ(fieldText("1.234", deDe, netPromoter), "1,234");
  EXPECT_EQ(fieldText("1234", frFr, anything), "1\u202F234");
}

TEST(FieldText, writesNumbersTooLongForAFieldWithAnExponent) {
  EXPECT_EQ(fieldText(shortestDecimal(1e300), enUs, anything), "1E300");
  EXPECT_EQ(fieldText(shortestDecimal(-1.5e-300), deDe, anything), "-15E-301");
  EXPECT_EQ(fieldText(shortestDecimal(5e-324), deDe, anything), "5E-324");
}

TEST(FieldText, fallsBackToTheNotationOfFilesWhereAStyleCannotBeRead) {
  NumberStyle unknown = style("|", "#");
  unknown.minus = "minus ";
  EXPECT_EQ(fieldText("-1234.5", unknown, anything), "-1234.5");
  EXPECT_EQ(fieldText("1.234", unknown, anything), "1.2340");
}

} // namespace
} // namespace health
