// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/curve.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <rapidcheck/gtest.h>

namespace health {
namespace {

constexpr double endless = std::numeric_limits<double>::infinity();

double anyQuarter(int limit) {
  return *rc::gen::inRange(-limit, limit + 1) / 4.0;
}

Curve anyCurve() {
  if (*rc::gen::arbitrary<bool>()) {
    const double worst = anyQuarter(1000);
    const double best = anyQuarter(1000);
    RC_PRE(worst != best);
    return LinearCurve{worst, best};
  }
  return LogCurve{*rc::gen::inRange(1, 100'000) / 4.0, *rc::gen::inRange(1, 10'000'000) / 4.0};
}

double worstEnd(const Curve& curve) {
  const auto* linear = std::get_if<LinearCurve>(&curve);
  return linear != nullptr ? linear->worst : 0.0;
}

double bestEnd(const Curve& curve) {
  return std::visit([](const auto& shape) { return shape.best; }, curve);
}

/// An input that lies `share` of the way from the worst end to the best.
double between(const Curve& curve, double share) {
  return worstEnd(curve) + share * (bestEnd(curve) - worstEnd(curve));
}

double sizeOf(const Curve& curve) {
  return std::max(std::abs(worstEnd(curve)), std::abs(bestEnd(curve)));
}

TEST(Curve, LinearIsStraightBetweenItsEndsAndHeldOutside) {
  const Curve up = LinearCurve{0, 36};
  EXPECT_EQ(normalizedScore(up, -5), 0.0);
  EXPECT_EQ(normalizedScore(up, 0), 0.0);
  EXPECT_EQ(normalizedScore(up, 9), 0.25);
  EXPECT_EQ(normalizedScore(up, 36), 1.0);
  EXPECT_EQ(normalizedScore(up, 1e300), 1.0);
}

TEST(Curve, LinearWithTheBestBelowTheWorstInverts) {
  const Curve down = LinearCurve{10, 0};
  EXPECT_EQ(normalizedScore(down, 11), 0.0);
  EXPECT_EQ(normalizedScore(down, 10), 0.0);
  EXPECT_EQ(normalizedScore(down, 7.5), 0.25);
  EXPECT_EQ(normalizedScore(down, 0), 1.0);
  EXPECT_EQ(normalizedScore(down, -1), 1.0);
}

TEST(Curve, LogIsTheReferencesFormula) {
  const Curve curve = LogCurve{1000, 100000};
  EXPECT_EQ(normalizedScore(curve, -1), 0.0);
  EXPECT_EQ(normalizedScore(curve, 0), 0.0);
  EXPECT_NEAR(normalizedScore(curve, 75000), std::log(76.0) / std::log(101.0), 1e-15);
  EXPECT_NEAR(normalizedScore(curve, 12000), std::log(13.0) / std::log(101.0), 1e-15);
  EXPECT_EQ(normalizedScore(curve, 100000), 1.0);
  EXPECT_EQ(normalizedScore(curve, 1e300), 1.0);
}

TEST(Curve, EndlessInputsStandAtTheEnds) {
  EXPECT_EQ(normalizedScore(LinearCurve{10, 0}, endless), 0.0);
  EXPECT_EQ(normalizedScore(LinearCurve{10, 0}, -endless), 1.0);
  EXPECT_EQ(normalizedScore(LogCurve{1000, 100000}, endless), 1.0);
  EXPECT_EQ(normalizedScore(LogCurve{1000, 100000}, -endless), 0.0);
}

TEST(Curve, OnlyWhatLiesBeyondAnEndHasPassedIt) {
  EXPECT_EQ(passedEnd(LinearCurve{0, 36}, 0), std::nullopt);
  EXPECT_EQ(passedEnd(LinearCurve{0, 36}, 36), std::nullopt);
  EXPECT_EQ(passedEnd(LinearCurve{0, 36}, 36.001), 36.0);
  EXPECT_EQ(passedEnd(LinearCurve{0, 36}, -0.001), 0.0);
  EXPECT_EQ(passedEnd(LinearCurve{90, 0}, 91), 90.0);
  EXPECT_EQ(passedEnd(LinearCurve{90, 0}, -1), 0.0);
  EXPECT_EQ(passedEnd(LogCurve{1000, 100000}, 0), std::nullopt);
  EXPECT_EQ(passedEnd(LogCurve{1000, 100000}, 100000), std::nullopt);
  EXPECT_EQ(passedEnd(LogCurve{1000, 100000}, -1), 0.0);
  const auto end = passedEnd(LogCurve{1000, 100000}, 100001);
  ASSERT_TRUE(end);
  EXPECT_NEAR(*end, 100000.0, 1e-6);
}

RC_GTEST_PROP(Curve, AScoreLiesBetweenZeroAndOne, ()) {
  const double score = normalizedScore(anyCurve(), anyQuarter(10'000'000));
  RC_ASSERT(score >= 0.0);
  RC_ASSERT(score <= 1.0);
}

RC_GTEST_PROP(Curve, ABetterInputNeverScoresLower, ()) {
  const Curve curve = anyCurve();
  double worse = anyQuarter(10'000'000);
  double better = anyQuarter(10'000'000);
  const bool isRising = worstEnd(curve) < bestEnd(curve);
  if ((worse < better) != isRising) {
    std::swap(worse, better);
  }
  RC_ASSERT(normalizedScore(curve, worse) <= normalizedScore(curve, better));
}

RC_GTEST_PROP(Curve, BeyondItsEndsTheScoreIsThatOfTheEnd, ()) {
  const Curve curve = anyCurve();
  const double beyond = *rc::gen::inRange(1, 1000);
  const double away = beyond * (bestEnd(curve) - worstEnd(curve));
  RC_ASSERT(normalizedScore(curve, worstEnd(curve) - away) == 0.0);
  RC_ASSERT(std::abs(normalizedScore(curve, bestEnd(curve)) - 1.0) < 1e-12);
  RC_ASSERT(normalizedScore(curve, bestEnd(curve) + away) == 1.0);
  RC_ASSERT(passedEnd(curve, bestEnd(curve) + away).has_value());
}

RC_GTEST_PROP(Curve, WithinItsEndsTheInverseGivesTheInputBack, ()) {
  const Curve curve = anyCurve();
  const double share = *rc::gen::oneOf(rc::gen::inRange(0, 1001), rc::gen::element(0, 1000)) / 1000.0;
  const double input = between(curve, share);
  RC_ASSERT(passedEnd(curve, input) == std::nullopt);
  RC_ASSERT(std::abs(inputForScore(curve, normalizedScore(curve, input)) - input) <= 1e-9 * sizeOf(curve));
}

RC_GTEST_PROP(Curve, TheInverseOfAScoreScoresIt, ()) {
  const Curve curve = anyCurve();
  const double score = *rc::gen::inRange(0, 1001) / 1000.0;
  RC_ASSERT(std::abs(normalizedScore(curve, inputForScore(curve, score)) - score) <= 1e-9);
}

} // namespace
} // namespace health
