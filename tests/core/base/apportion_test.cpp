// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/apportion.h"

#include "core/base/decimal.h"

#include <cmath>
#include <gtest/gtest.h>
#include <numeric>
#include <rapidcheck/gtest.h>

namespace health {
namespace {

using Digits = std::vector<std::int64_t>;
using Numbers = std::vector<double>;

Addends addends(const Numbers& values) {
  return {values, roundedUnits(std::accumulate(values.begin(), values.end(), 0.0), 1)};
}

std::int64_t sum(const Digits& digits) {
  return std::accumulate(digits.begin(), digits.end(), std::int64_t{0});
}

/// Whether `digits` are `number` rounded down or up; whole numbers have only one form.
bool isRounding(std::int64_t digits, double number) {
  return std::abs(static_cast<double>(digits) - 10.0 * number) < 1.0 - 1e-10;
}

Numbers anyWholes() {
  auto weights = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 40));
  weights.push_back(*rc::gen::inRange(1, 40));
  const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
  Numbers wholes;
  for (const int weight : weights) {
    wholes.push_back(100.0 * weight / total);
  }
  return wholes;
}

/// Portions of the wholes in twentieths, so that many share their digits with their whole.
Numbers anyParts(const Numbers& wholes) {
  const auto shares = *rc::gen::container<std::vector<int>>(wholes.size(), rc::gen::inRange(0, 21));
  Numbers parts;
  for (std::size_t i = 0; i < wholes.size(); ++i) {
    parts.push_back(wholes[i] * shares[i] / 20.0);
  }
  return parts;
}

void assertShown(const ShownAddends& shown, const Addends& parts, const Addends& wholes) {
  RC_ASSERT(sum(shown.parts) == parts.total);
  RC_ASSERT(sum(shown.wholes) == wholes.total);
  for (std::size_t i = 0; i < parts.values.size(); ++i) {
    RC_ASSERT(isRounding(shown.parts[i], parts.values[i]));
    RC_ASSERT(isRounding(shown.wholes[i], wholes.values[i]));
    RC_ASSERT(shown.parts[i] <= shown.wholes[i]);
  }
}

TEST(Apportion, NothingToShowIsNothing) {
  const ShownAddends shown = apportion({}, {}, {}, 1);
  EXPECT_TRUE(shown.parts.empty());
  EXPECT_TRUE(shown.wholes.empty());
}

TEST(Apportion, TheLargestRemaindersGoUp) {
  const Addends wholes = addends({33.34, 33.33, 33.33});
  EXPECT_EQ(apportion(wholes, wholes, {}, 1).parts, (Digits{334, 333, 333}));
  EXPECT_EQ(apportion(addends({1.06, 1.07, 1.02}), wholes, {}, 1).parts, (Digits{11, 11, 10}));
}

TEST(Apportion, OfEqualRemaindersTheEarlierGoesUp) {
  const Addends thirds = addends({100.0 / 3, 100.0 / 3, 100.0 / 3});
  EXPECT_EQ(apportion(thirds, thirds, {}, 1).parts, (Digits{334, 333, 333}));
}

TEST(Apportion, WhatIsWholeUpToNoiseCountsAsWhole) {
  const Addends parts{{0.1 * 3, 0.7 + 0.1 + 1e-16, 0.04}, 11};
  const Addends wholes{{0.3, 0.8, 98.9}, 1000};
  EXPECT_EQ(apportion(parts, wholes, {}, 1).parts, (Digits{3, 8, 0}));
}

TEST(Apportion, AWholeGoesUpWithItsPart) {
  // 20.05 is up as a part; by remainders, 30.07 and 49.88 would be the wholes to go up.
  const Addends wholes = addends({20.05, 30.07, 49.88});
  const ShownAddends shown = apportion({{20.05, 0.0, 0.0}, 201}, wholes, {}, 1);
  EXPECT_EQ(shown.parts, (Digits{201, 0, 0}));
  EXPECT_EQ(shown.wholes, (Digits{201, 300, 499}));
}

TEST(Apportion, NoMorePartsGoUpThanTheirWholesCanFollow) {
  // Both 20.05 have the largest remainders, but only one whole can go up.
  const Addends wholes = addends({20.05, 20.05, 30.0, 29.9});
  const Addends parts = addends({20.05, 20.05, 10.045, 10.045});
  const ShownAddends shown = apportion(parts, wholes, {}, 1);
  EXPECT_EQ(shown.parts, (Digits{201, 200, 101, 100}));
  EXPECT_EQ(shown.wholes, (Digits{201, 200, 300, 299}));
}

TEST(Apportion, UnchangedPartsKeepTheirDigits) {
  const Addends wholes = addends({25.0, 25.0, 25.0, 25.0});
  const ShownBefore before{{10.04, 10.04, 10.04, 10.04}, {101, 101, 100, 100}};
  // By remainders alone the changed part would take the digit of the first.
  const ShownAddends shown = apportion(addends({10.04, 10.04, 10.04, 12.07}), wholes, before, 1);
  EXPECT_EQ(shown.parts, (Digits{101, 101, 100, 120}));
}

TEST(Apportion, UnchangedPartsGiveWayWhereTheSumAsksIt) {
  const Addends wholes = addends({25.0, 25.0, 25.0, 25.0});
  const ShownBefore before{{10.04, 10.04, 10.04, 10.04}, {101, 101, 100, 100}};
  EXPECT_EQ(apportion(addends({10.04, 10.04, 10.04, 0.0}), wholes, before, 1).parts,
            (Digits{101, 100, 100, 0}));
  EXPECT_EQ(
      apportion(addends({10.04, 10.04, 10.04, 0.09}), wholes, {before.parts, {100, 100, 100, 100}}, 1).parts,
      (Digits{101, 100, 100, 1}));
  EXPECT_EQ(
      apportion({{10.04, 10.04, 10.04, 0.0}, 302}, wholes, {before.parts, {100, 100, 100, 100}}, 1).parts,
      (Digits{101, 101, 100, 0}));
}

TEST(Apportion, AnUnchangedPartGivesWayBeforeNoiseGoesUp) {
  const Addends wholes = addends({50.0, 50.0});
  const ShownBefore before{{10.09, 0.0}, {100, 0}};
  EXPECT_EQ(apportion({{10.09, 0.1 * 3}, 104}, wholes, before, 1).parts, (Digits{101, 3}));
}

TEST(Apportion, AnUnchangedPartGivesWayWhereItsWholeShrank) {
  const ShownBefore before{{20.05, 0.04}, {201, 0}};
  const Addends wholes{{20.05, 79.91}, 999};
  EXPECT_EQ(apportion({{20.05, 0.04}, 201}, wholes, before, 1).parts, (Digits{200, 1}));
}

RC_GTEST_PROP(Apportion, SumsHoldAndEachIsRoundedDownOrUpBelowItsWhole, ()) {
  const Addends wholes = addends(anyWholes());
  const Addends parts = addends(anyParts(wholes.values));
  assertShown(apportion(parts, wholes, {}, 1), parts, wholes);
}

RC_GTEST_PROP(Apportion, TheSameHoldsAfterAChange, ()) {
  const Addends wholes = addends(anyWholes());
  const Addends earlier = addends(anyParts(wholes.values));
  const ShownBefore before{earlier.values, apportion(earlier, wholes, {}, 1).parts};
  Addends parts = earlier;
  const auto changed = *rc::gen::inRange<std::size_t>(0, wholes.values.size());
  parts.values[changed] = wholes.values[changed] * *rc::gen::inRange(0, 21) / 20.0;
  parts = addends(parts.values);
  const ShownAddends shown = apportion(parts, wholes, before, 1);
  assertShown(shown, parts, wholes);

  // If the changed part alone can take up the difference, all others keep their digits.
  const std::int64_t others = sum(before.digits) - before.digits[changed];
  const std::int64_t needed = parts.total - others;
  const auto whole = static_cast<std::int64_t>(std::floor(10.0 * wholes.values[changed]));
  if (isRounding(needed, parts.values[changed]) && needed <= whole) {
    for (std::size_t i = 0; i < wholes.values.size(); ++i) {
      RC_ASSERT(i == changed || shown.parts[i] == before.digits[i]);
    }
  }
}

RC_GTEST_PROP(Apportion, NothingChangedShowsNothingChanged, ()) {
  const Addends wholes = addends(anyWholes());
  const Addends parts = addends(anyParts(wholes.values));
  const ShownAddends shown = apportion(parts, wholes, {}, 1);
  RC_ASSERT(apportion(parts, wholes, {parts.values, shown.parts}, 1).parts == shown.parts);
}

TEST(ApportionSigned, LargestRemaindersGoUpFirstWhateverTheSign) {
  EXPECT_EQ(apportionSigned({}, 0, 1), Digits{});
  EXPECT_EQ(apportionSigned({6.25, 6.0, 5.1111}, 174, 1), (Digits{63, 60, 51}));
  EXPECT_EQ(apportionSigned({1.04, -0.54, 0.02}, 5, 1), (Digits{10, -5, 0}));
  EXPECT_EQ(apportionSigned({1.04, -0.54, 0.02}, 6, 1), (Digits{11, -5, 0}));
  EXPECT_EQ(apportionSigned({-0.05, -0.05}, -1, 1), (Digits{0, -1})) << "of equal ones the first";
  EXPECT_EQ(apportionSigned({0.1 * 3, -0.3}, 0, 1), (Digits{3, -3}));
}

TEST(ApportionSigned, AHairBesideAWholeUnitMayMoveByOneWhereTheTotalAsksForIt) {
  const std::vector<double> values{0.3 + 1e-12, 0.2};
  EXPECT_EQ(apportionSigned(values, 6, 1), (std::vector<std::int64_t>{4, 2}));
  EXPECT_EQ(apportionSigned(values, 4, 1), (std::vector<std::int64_t>{3, 1}));
}

} // namespace
} // namespace health
