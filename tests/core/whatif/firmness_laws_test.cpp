// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/firmness.h"
#include "core/whatif/robustness.h"
#include "tests/core/random_inputs.h"
#include "tests/core/random_model.h"
#include "tests/core/scoring/customers.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <limits>
#include <rapidcheck/gtest.h>

// How firm the label of any customer is.

namespace health {
namespace {

constexpr double endless = std::numeric_limits<double>::infinity();

/// The bounds of the present band; the score itself where only rounding makes it one of the band.
std::pair<double, double> boundsOf(const ScoreResult& result) {
  const Band& band = *result.bandOrNull();
  const bool isFirst = *result.band == 0;
  const bool isLast = *result.band + 1 == result.model->bands.size();
  return {isFirst ? -endless : std::min(band.lowest, *result.score),
          isLast ? endless : std::max(band.highest, *result.score)};
}

/// The lowest cap among those whose condition holds.
double heldAt(const ScoreResult& result) {
  double limit = 100.0;
  for (const Cap& cap : result.model->caps) {
    std::optional<double> score = cap.group ? result.groups[*cap.group] : std::nullopt;
    if (cap.factor && result.factors[*cap.factor].normalized) {
      score = 100.0 * *result.factors[*cap.factor].normalized;
    }
    limit = score && shownScore(*score) < cap.below ? std::min(limit, cap.atMost) : limit;
  }
  return limit;
}

/// With the weight of one factor, all others in their proportions.
double scoreWith(const ScoreResult& result, std::size_t factor, double weight) {
  const double rest = 1.0 - result.factors[factor].weight;
  double score = 0.0;
  for (std::size_t i = 0; i < result.factors.size(); ++i) {
    const FactorScore& one = result.factors[i];
    const double scaled = i == factor ? weight : one.weight * (1.0 - weight) / rest;
    score += 100.0 * scaled * one.normalized.value_or(0.0);
  }
  return std::min(score, heldAt(result));
}

/// Any from one end to the other.
double between(double from, double to) {
  return from + (to - from) * draw::number(0, 1000) / 1000.0;
}

/// How far outside of the bounds, in points; 0 or less inside.
double beyond(double score, std::pair<double, double> bounds) {
  return std::max(bounds.first - score, score - bounds.second);
}

void checkEnd(const ScoreResult& result, const WeightInterval& interval, double end) {
  if (end > 0.0 && end < 1.0) {
    const auto bounds = boundsOf(result);
    const double score = scoreWith(result, interval.factor, end);
    RC_ASSERT(std::min(std::abs(score - bounds.first), std::abs(score - bounds.second)) < 1e-6);
  }
}

void checkInterval(const ScoreResult& result, const WeightInterval& interval) {
  constexpr double hair = 1e-9;
  const auto bounds = boundsOf(result);
  const auto scoreAt = [&](double weight) { return scoreWith(result, interval.factor, weight); };
  RC_ASSERT(interval.lowest <= interval.present && interval.present <= interval.highest);
  RC_ASSERT(beyond(scoreAt(between(interval.lowest, interval.highest)), bounds) < hair);
  if (interval.lowest > 0.0) {
    RC_ASSERT(beyond(scoreAt(between(0.0, interval.lowest)), bounds) > -hair);
  }
  if (interval.highest < 1.0) {
    RC_ASSERT(beyond(scoreAt(between(interval.highest, 1.0)), bounds) > -hair);
  }
  checkEnd(result, interval, interval.lowest);
  checkEnd(result, interval, interval.highest);
}

RC_GTEST_PROP(FirmnessLaws, WeightsInsideKeepTheBandAndWeightsOutsideLoseIt, ()) {
  const auto model = anyModel().read();
  const ScoreResult result = scored(anyInputs(*model, 2), model);
  const auto intervals = weightIntervals(result);
  RC_ASSERT(intervals.size() == (result.score ? result.known : 0U));
  for (const WeightInterval& interval : intervals) {
    RC_ASSERT(result.factors[interval.factor].normalized.has_value());
    if (result.factors[interval.factor].weight < 1.0 - 1e-9) {
      checkInterval(result, interval);
    } else {
      RC_ASSERT(interval.isAny());
    }
  }
}

RC_GTEST_PROP(FirmnessLaws, MarginsReachTheBoundsAndNoFurther, ()) {
  const auto model = anyModel().read();
  const ScoreResult result = scored(anyInputs(*model, 2), model);
  const BandMargins margins = bandMargins(result);
  if (margins.below) {
    RC_ASSERT(*margins.below >= 0.0);
    const double bound = result.bandOrNull()->lowest;
    RC_ASSERT(std::abs(std::max(bound, *result.score) - *margins.below - bound) < 1e-9);
  }
  if (margins.above) {
    RC_ASSERT(*margins.above > 0.0);
    const double reached = *result.score + *margins.above;
    RC_ASSERT(reached > result.bandOrNull()->highest - 1e-9);
    RC_ASSERT(reached < result.bandOrNull()->highest + 0.1);
  }
}

RC_GTEST_PROP(FirmnessLaws, SharesAreTheSameEveryTimeAndWholeWhereNoWeightsLoseTheBand, ()) {
  constexpr std::size_t draws = 200;
  const auto model = anyModel().read();
  const ScoreResult result = scored(anyInputs(*model, 2), model);
  const auto shares = robustnessOf(result, draws, {});
  RC_ASSERT(shares.has_value() == result.score.has_value());
  RC_PRE(shares.has_value());
  const auto again = robustnessOf(result, draws, {});
  RC_ASSERT(shares->near == again->near && shares->any == again->any);
  RC_ASSERT(shares->near >= 0.0 && shares->near <= 1.0 && shares->any >= 0.0 && shares->any <= 1.0);
  const auto bounds = boundsOf(result);
  bool isSafe = true;
  for (const FactorScore& factor : result.factors) {
    const double score = std::min(100.0 * factor.normalized.value_or(0.0), heldAt(result));
    isSafe = isSafe && (factor.weight <= 0.0 || beyond(score, bounds) < -0.1);
  }
  RC_ASSERT(!isSafe || (shares->near == 1.0 && shares->any == 1.0));
}

} // namespace
} // namespace health
