// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <bit>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <rapidcheck/gtest.h>

namespace health {
namespace {

double anyFinite() {
  const auto bits = *rc::gen::arbitrary<std::uint64_t>();
  const auto value = std::bit_cast<double>(bits);
  RC_PRE(std::isfinite(value));
  return value;
}

TEST(Decimal, TextThatIsNoPlainNumberIsRefused) {
  for (const std::string_view text :
       {"",      "-",   "+1",   ".5",    "-.5",     "5.",       "-5.",   "1.e5",   " 1",
        "1 ",    "0x1", "1,5",  "1_000", "--1",     "-+1",      "1e",    "1e+",    "e5",
        "1.5.2", "inf", "-inf", "nan",   "-nan(1)", "infinity", "1e400", "-1e400", "1e-400",
        "1.5f",  "½",   "１",   "1\n",   "1e5.5",   "1'000",    "1 000", "true",   "null"}) {
    EXPECT_EQ(parseDecimal(text), std::nullopt) << '"' << text << '"';
  }
  EXPECT_EQ(parseDecimal(std::string_view("1\0", 2)), std::nullopt);
  EXPECT_EQ(parseDecimal(std::string(400, '9')), std::nullopt);
}

TEST(Decimal, PlainNumbersAreRead) {
  struct Case {
    std::string_view text;
    double value;
  };
  for (const Case& each : {Case{"0", 0.0},
                           {"-0", 0.0},
                           {"007", 7.0},
                           {"0.5", 0.5},
                           {"-12.50", -12.5},
                           {"75000", 75000.0},
                           {"1e5", 1e5},
                           {"1E5", 1e5},
                           {"2.5e-3", 0.0025},
                           {"1e+2", 100.0},
                           {"5e-324", 5e-324},
                           {"1.7976931348623157e308", std::numeric_limits<double>::max()}}) {
    EXPECT_EQ(parseDecimal(each.text), each.value) << each.text;
  }
}

TEST(Decimal, ShortestTextHasNoExponentAndNoNegativeZero) {
  EXPECT_EQ(shortestDecimal(0.0), "0");
  EXPECT_EQ(shortestDecimal(-0.0), "0");
  EXPECT_EQ(shortestDecimal(0.1), "0.1");
  EXPECT_EQ(shortestDecimal(-3.0), "-3");
  EXPECT_EQ(shortestDecimal(75000.5), "75000.5");
  EXPECT_EQ(shortestDecimal(1e22), "1" + std::string(22, '0'));
  EXPECT_EQ(shortestDecimal(1e-7), "0.0000001");
  EXPECT_EQ(shortestDecimal(5e-324), "0." + std::string(323, '0') + "5");
  EXPECT_EQ(shortestDecimal(-std::numeric_limits<double>::max()).size(), 310U);
}

RC_GTEST_PROP(Decimal, ShortestTextReadsBackToTheSameNumber, ()) {
  const double value = anyFinite();
  const std::string text = shortestDecimal(value);
  RC_ASSERT(text.find_first_not_of("-.0123456789") == std::string::npos);
  RC_ASSERT(parseDecimal(text) == value);
}

TEST(Decimal, HalvesOfTheShortestFormGoAwayFromZero) {
  struct Case {
    double value;
    int places;
    std::string_view text;
  };
  for (const Case& each : {Case{2.675, 2, "2.68"},
                           {-2.675, 2, "-2.68"},
                           {0.15, 1, "0.2"},
                           {0.25, 1, "0.3"},
                           {0.35, 1, "0.4"},
                           {1.005, 2, "1.01"},
                           {0.5, 0, "1"},
                           {1.5, 0, "2"},
                           {2.5, 0, "3"},
                           {-0.5, 0, "-1"},
                           {0.49999999999999994, 0, "0"},
                           {79.95, 1, "80.0"},
                           {79.949999, 1, "79.9"},
                           {99.95, 1, "100.0"},
                           {999.9999, 3, "1000.000"},
                           {9.5, 0, "10"},
                           {93.93430, 1, "93.9"},
                           {12.0, 0, "12"},
                           {12.0, 3, "12.000"},
                           {0.0, 1, "0.0"},
                           {-0.0, 1, "0.0"},
                           {-0.04, 1, "0.0"},
                           {-0.05, 1, "-0.1"},
                           {5e-324, 9, "0.000000000"},
                           {-5e-324, 1, "0.0"},
                           {0.0000000005, 9, "0.000000001"},
                           {1e22, 1, "10000000000000000000000.0"}}) {
    EXPECT_EQ(fixedDecimal(each.value, each.places), each.text) << each.value << " to " << each.places;
    EXPECT_EQ(roundHalfUp(each.value, each.places), parseDecimal(each.text))
        << each.value << " to " << each.places;
  }
}

RC_GTEST_PROP(Decimal, RoundingMovesANumberByHalfAUnitAtMost, ()) {
  const double value =
      static_cast<double>(*rc::gen::inRange<std::int64_t>(-100'000'000'000, 100'000'000'000)) / 1e5;
  const int places = *rc::gen::inRange(0, 10);
  const double rounded = roundHalfUp(value, places);
  RC_ASSERT(std::abs(rounded - value) <= 0.5 * std::pow(10.0, -places) + 1e-9);
  RC_ASSERT(roundHalfUp(rounded, places) == rounded);
  RC_ASSERT(roundHalfUp(-value, places) == -rounded);
}

RC_GTEST_PROP(Decimal, UnitsAndTextAndRoundedNumberAgree, ()) {
  const double value =
      static_cast<double>(*rc::gen::inRange<std::int64_t>(-1'000'000'000, 1'000'000'000)) / 1e4;
  const int places = *rc::gen::inRange(0, 5);
  const std::int64_t units = roundedUnits(value, places);
  RC_ASSERT(unitsText(units, places) == fixedDecimal(value, places));
  RC_ASSERT(parseDecimal(unitsText(units, places)) == roundHalfUp(value, places));
}

TEST(Decimal, UnitsAreWrittenWithAllTheirPlaces) {
  EXPECT_EQ(roundedUnits(93.93, 1), 939);
  EXPECT_EQ(roundedUnits(-0.5, 1), -5);
  EXPECT_EQ(roundedUnits(-0.04, 1), 0);
  EXPECT_EQ(roundedUnits(8'999'999'999'999.9, 1), 89'999'999'999'999);
  EXPECT_EQ(unitsText(939, 1), "93.9");
  EXPECT_EQ(unitsText(0, 1), "0.0");
  EXPECT_EQ(unitsText(-5, 1), "-0.5");
  EXPECT_EQ(unitsText(5, 3), "0.005");
  EXPECT_EQ(unitsText(-1200, 2), "-12.00");
  EXPECT_EQ(unitsText(12, 0), "12");
}

} // namespace
} // namespace health
