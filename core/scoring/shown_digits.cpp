// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/shown_digits.h"

#include "core/base/apportion.h"
#include "core/base/decimal.h"

#include <utility>

namespace health {
namespace {

constexpr int places = 1;
constexpr std::int64_t hundred = 1000; // in tenths

/// The score before a cap takes its part.
std::int64_t uncapped(const ScoreResult& result) {
  const double points = result.cap ? result.cap->points : 0.0;
  return result.score ? roundedUnits(*result.score - points, places) : 0;
}

Addends contributions(const ScoreResult& result) {
  Addends points{.values = {}, .total = uncapped(result)};
  points.values.reserve(result.factors.size());
  for (const FactorScore& factor : result.factors) {
    points.values.push_back(factor.contribution.value_or(0.0));
  }
  return points;
}

Addends weights(const ScoreResult& result) {
  Addends points{.values = {}, .total = result.score ? hundred : 0};
  points.values.reserve(result.factors.size());
  for (const FactorScore& factor : result.factors) {
    points.values.push_back(100.0 * factor.weight);
  }
  return points;
}

ShownDigits digitsAfter(const ShownBefore& before, const ScoreResult& result) {
  const Addends points = contributions(result);
  auto [parts, wholes] = apportion(points, weights(result), before, places);
  const std::int64_t score = result.score ? roundedUnits(*result.score, places) : 0;
  return {.score = score,
          .cap = score - points.total,
          .contributions = std::move(parts),
          .weights = std::move(wholes)};
}

} // namespace

ShownDigits shownDigits(const ScoreResult& result) {
  return digitsAfter({}, result);
}

ShownDigits shownDigitsAfter(const ScoreResult& calculated, const ScoreResult& result) {
  if (calculated.model != result.model) {
    return shownDigits(result);
  }
  return digitsAfter(
      {.parts = contributions(calculated).values, .digits = shownDigits(calculated).contributions}, result);
}

} // namespace health
