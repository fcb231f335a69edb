// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/firmness.h"

#include "core/whatif/cap_limit.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace health {
namespace {

/// The least exact score that is shown as one of the band.
double shownFrom(const ScoreModel& model, const Band& band) {
  constexpr double perPoint = 10.0;
  constexpr double half = 0.05;
  const double edge = shownScore(band.lowest);
  const bool isIn = model.bandInclusion == BandInclusion::lower ? edge >= band.lowest : edge > band.lowest;
  return (isIn ? edge : (std::round(edge * perPoint) + 1.0) / perPoint) - half;
}

/// The bounds of the present band, moved to the score where only rounding makes it one of the band; infinite
/// at the ends of the scale.
std::pair<double, double> boundsOf(const ScoreResult& result) {
  constexpr double endless = std::numeric_limits<double>::infinity();
  const std::vector<Band>& bands = result.model->bands;
  const std::size_t band = *result.band;
  return {band == 0 ? -endless : std::min(bands[band].lowest, *result.score),
          band + 1 == bands.size() ? endless : std::max(bands[band].highest, *result.score)};
}

/// 100 × the mean normalized score of all but one, by their weights; undefined if they have none.
std::optional<double> restOf(const ScoreResult& result, std::size_t factor) {
  double points = 0.0;
  double weight = 0.0;
  for (std::size_t i = 0; i < result.factors.size(); ++i) {
    if (i != factor) {
      points += result.factors[i].contribution.value_or(0.0);
      weight += result.factors[i].weight;
    }
  }
  return weight > 0 ? std::optional(points / weight) : std::nullopt;
}

/// The weights at which the score goes from `rest` (at 0) to `own` (at 1) between the bounds.
std::pair<double, double> weightsBetween(std::pair<double, double> bounds, double rest, double own) {
  if (own == rest) {
    return {0.0, 1.0};
  }
  const auto [from, to] =
      std::minmax({(bounds.first - rest) / (own - rest), (bounds.second - rest) / (own - rest)});
  return {std::clamp(from, 0.0, 1.0), std::clamp(to, 0.0, 1.0)};
}

} // namespace

BandMargins bandMargins(const ScoreResult& result) {
  BandMargins margins;
  if (!result.score) {
    return margins;
  }
  const std::vector<Band>& bands = result.model->bands;
  const std::size_t band = *result.band;
  if (band > 0) {
    margins.below = std::max(0.0, *result.score - bands[band].lowest);
  }
  if (band + 1 < bands.size()) {
    const double bound = bands[band + 1].lowest;
    // A score that is shown as the bound, or a little below, may exceed it.
    margins.above =
        (bound > *result.score ? bound : shownFrom(*result.model, bands[band + 1])) - *result.score;
  }
  return margins;
}

std::vector<WeightInterval> weightIntervals(const ScoreResult& result) {
  std::vector<WeightInterval> intervals;
  if (!result.score) {
    return intervals;
  }
  auto bounds = boundsOf(result);
  const double limit = capLimit(result);
  const bool isIncluded = result.model->bandInclusion == BandInclusion::upper;
  if (isIncluded ? limit <= bounds.second : limit < bounds.second) { // no weights lift the score out
    bounds.second = std::numeric_limits<double>::infinity();
  }
  for (std::size_t i = 0; i < result.factors.size(); ++i) {
    const FactorScore& factor = result.factors[i];
    if (!factor.normalized) {
      continue;
    }
    WeightInterval interval{.factor = i, .present = factor.weight};
    if (const auto rest = restOf(result, i)) {
      const auto [lowest, highest] = weightsBetween(bounds, *rest, 100.0 * *factor.normalized);
      interval.lowest = std::min(lowest, factor.weight);
      interval.highest = std::max(highest, factor.weight);
    }
    intervals.push_back(interval);
  }
  return intervals;
}

} // namespace health
