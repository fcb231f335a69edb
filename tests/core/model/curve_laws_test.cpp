// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/random_curve.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <rapidcheck/gtest.h>

// What holds for curves of every shape.

namespace health {
namespace {

constexpr double endless = std::numeric_limits<double>::infinity();

Curve anyCurve() {
  const Curve curve = draw::number(1, 7) == 1 ? anyCategories() : anyCurveOfNumbers();
  RC_LOG() << curveJson(curve).dump() << '\n';
  return curve;
}

/// One that moves without a jump.
Curve anyContinuousCurve() {
  Curve curve = anyCurve();
  RC_PRE(!std::holds_alternative<StepsCurve>(curve) && !std::holds_alternative<CategoryCurve>(curve));
  return curve;
}

/// An input about where the curve moves, now and then far out or on a knot.
double anyInput(const Curve& curve) {
  const std::vector<double> knots = knotsOf(curve);
  switch (draw::number(1, 6)) {
  case 1:
    return draw::quarters(1'000'000);
  case 2:
    return *rc::gen::elementOf(knots);
  default:
    const Stretch stretch = stretchOf(curve);
    return stretch.from + draw::number(-100, 1100) / 1000.0 * (stretch.to - stretch.from);
  }
}

bool isMonotoneTrend(const Curve& curve) {
  return trendOf(curve) != Trend::mixed;
}

RC_GTEST_PROP(CurveLaws, AScoreLiesBetweenZeroAndOne, ()) {
  const Curve curve = anyCurve();
  for (const double input : {anyInput(curve), -endless, endless, 1e308, -1e308}) {
    const double score = normalizedScore(curve, input);
    RC_ASSERT(score >= 0.0);
    RC_ASSERT(score <= 1.0);
  }
}

RC_GTEST_PROP(CurveLaws, ABetterInputNeverScoresLower, ()) {
  const Curve curve = anyCurve();
  RC_PRE(isMonotoneTrend(curve));
  double worse = anyInput(curve);
  double better = anyInput(curve);
  if ((worse < better) != (trendOf(curve) == Trend::rising)) {
    std::swap(worse, better);
  }
  RC_ASSERT(normalizedScore(curve, worse) <= normalizedScore(curve, better));
}

RC_GTEST_PROP(CurveLaws, AMixedTrendRisesSomewhereAndFallsSomewhere, ()) {
  const Curve curve = anyCurve();
  RC_PRE(!isMonotoneTrend(curve));
  std::vector<double> scores{normalizedScore(curve, -endless)};
  for (const double knot : knotsOf(curve)) {
    scores.push_back(normalizedScore(curve, knot));
  }
  RC_ASSERT(!std::ranges::is_sorted(scores));
  RC_ASSERT(!std::ranges::is_sorted(scores, std::ranges::greater()));
}

RC_GTEST_PROP(CurveLaws, BeyondAnEndThatItPassedNothingChanges, ()) {
  const Curve curve = anyCurve();
  const double input = anyInput(curve);
  const auto end = passedEnd(curve, input);
  if (end) {
    RC_ASSERT(*end != input);
    RC_ASSERT(normalizedScore(curve, *end) == normalizedScore(curve, input));
    RC_ASSERT(normalizedScore(curve, *end) == normalizedScore(curve, *end < input ? endless : -endless));
    RC_ASSERT(passedEnd(curve, *end) == std::nullopt);
  }
}

RC_GTEST_PROP(CurveLaws, KnotsAscendAndBetweenTwoOfThemACurveOnlyRisesOrOnlyFalls, ()) {
  const Curve curve = anyCurve();
  RC_PRE(!std::holds_alternative<CategoryCurve>(curve));
  std::vector<double> knots = knotsOf(curve);
  RC_ASSERT(std::ranges::is_sorted(knots));
  knots.insert(knots.begin(), knots.front() - 100.0);
  knots.push_back(knots.back() + 100.0);
  const auto left = *rc::gen::inRange<std::size_t>(0, knots.size() - 1);
  std::vector<double> scores;
  for (int i = 0; i < 20; ++i) {
    scores.push_back(normalizedScore(curve, knots[left] + i / 20.0 * (knots[left + 1] - knots[left])));
  }
  RC_ASSERT(std::ranges::is_sorted(scores) || std::ranges::is_sorted(scores, std::ranges::greater()));
}

RC_GTEST_PROP(CurveLaws, TheInverseOfAScoreScoresIt, ()) {
  const Curve curve = anyCurve();
  const double score = draw::number(0, 1000) / 1000.0;
  const auto input = inputForScore(curve, score);
  if (input) {
    RC_ASSERT(std::isfinite(*input));
    RC_ASSERT(std::abs(normalizedScore(curve, *input) - score) <= 1e-9);
    RC_ASSERT(passedEnd(curve, *input) == std::nullopt);
  }
}

RC_GTEST_PROP(CurveLaws, WithinItsEndsTheInverseGivesTheInputBack, ()) {
  const Curve curve = anyContinuousCurve();
  const Stretch stretch = stretchOf(curve);
  const double input = stretch.from + draw::number(0, 1000) / 1000.0 * (stretch.to - stretch.from);
  const double size = std::max(std::abs(stretch.from), std::abs(stretch.to));
  const auto back = inputForScore(curve, normalizedScore(curve, input));
  if (back) {
    RC_ASSERT(std::abs(*back - input) <= 1e-9 * size);
  }
}

RC_GTEST_PROP(CurveLaws, OnlyRisingOrOnlyFallingCurvesWithoutJumpsHaveAnInverse, ()) {
  const Curve curve = anyCurve();
  const double reached = normalizedScore(curve, anyInput(curve));
  const bool has = inputForScore(curve, reached).has_value();
  if (std::holds_alternative<LinearCurve>(curve) || std::holds_alternative<LogCurve>(curve)) {
    RC_ASSERT(has);
  } else if (const auto* piecewise = std::get_if<PiecewiseCurve>(&curve)) {
    std::vector<double> scores;
    for (const CurvePoint& point : piecewise->points) {
      scores.push_back(point.score);
    }
    const bool isStrict = std::ranges::adjacent_find(scores, std::ranges::equal_to()) == scores.end();
    RC_ASSERT(has == (isStrict && isMonotoneTrend(curve)));
  } else if (std::holds_alternative<HalfLifeCurve>(curve)) {
    RC_ASSERT(has == (reached > 0.0));
  } else {
    RC_ASSERT(!has);
  }
}

RC_GTEST_PROP(CurveLaws, TheSlopeIsWhatASmallStepChanges, ()) {
  const Curve curve = anyContinuousCurve();
  const double input = anyInput(curve);
  const double step = 1e-6 * std::max(1.0, std::abs(input));
  const std::vector<double> knots = knotsOf(curve);
  RC_PRE(std::ranges::none_of(knots, [&](double knot) { return std::abs(knot - input) <= step; }));
  const double rise = normalizedScore(curve, input + step) - normalizedScore(curve, input - step);
  const auto slope = slopeAt(curve, input);
  RC_ASSERT(slope.has_value());
  RC_ASSERT(std::abs(*slope - rise / (2.0 * step)) <= 1e-5 * std::max(1.0, std::abs(*slope)));
}

RC_GTEST_PROP(CurveLaws, AtABendTheSlopeIsTheSteeperOfBothSides, ()) {
  const Curve curve = anyContinuousCurve();
  const double knot = *rc::gen::elementOf(knotsOf(curve));
  const double step = 1e-7 * std::max(1.0, std::abs(knot));
  const double before = slopeAt(curve, knot - step).value();
  const double after = slopeAt(curve, knot + step).value();
  const double steeper = std::max(std::abs(before), std::abs(after));
  RC_ASSERT(std::abs(std::abs(slopeAt(curve, knot).value()) - steeper) <= 1e-3 * steeper);
}

RC_GTEST_PROP(CurveLaws, TheStretchGoesFromWorstToBestWhereThereIsOneAndHoldsTheKnots, ()) {
  const Curve curve = anyCurve();
  const Stretch stretch = stretchOf(curve);
  RC_ASSERT(stretch.from != stretch.to);
  const Trend trend = trendOf(curve);
  RC_ASSERT((stretch.from < stretch.to) == (trend != Trend::falling));
  if (trend != Trend::mixed) {
    RC_ASSERT(normalizedScore(curve, stretch.from) < normalizedScore(curve, stretch.to));
  }
  for (const double knot : knotsOf(curve)) {
    RC_ASSERT(knot >= std::min(stretch.from, stretch.to));
    RC_ASSERT(knot <= std::max(stretch.from, stretch.to));
  }
}

} // namespace
} // namespace health
