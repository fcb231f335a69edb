// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/swing_weights.h"

#include "core/base/decimal.h"

#include <cmath>
#include <fmt/format.h>

namespace health {

std::optional<double> pointsPerUnit(const ScoreResult& result, std::size_t factor) {
  const Factor& described = result.model->factors[factor];
  const auto amount = result.amounts[factor];
  const bool speaks = result.factors[factor].weight > 0; // in a worst-of group only one does
  const auto slope = amount && speaks ? slopeAt(described.curve, *amount) : std::nullopt;
  const double points = slope ? 100.0 * result.factors[factor].weight * *slope : 0.0;
  return std::isnormal(points) && !result.cap ? std::optional(points) : std::nullopt;
}

std::optional<double> exchangeRate(const ScoreResult& result, std::size_t factor, std::size_t other) {
  const auto one = pointsPerUnit(result, factor);
  const auto another = pointsPerUnit(result, other);
  const double rate = one && another ? std::abs(*one / *another) : 0.0;
  return std::isnormal(rate) ? std::optional(rate) : std::nullopt;
}

std::optional<WeightEdit> weightForRate(const ScoreResult& result, std::size_t factor, std::size_t other,
                                        double rate) {
  const auto present = exchangeRate(result, factor, other);
  if (!present || factor == other) {
    return std::nullopt;
  }
  constexpr int places = 9;
  const Factor& described = result.model->factors[factor];
  const std::size_t group = *described.group;
  if (group == result.model->factors[other].group) {
    return WeightEdit{pointerOf(described) + "/weight",
                      roundHalfUp(described.weight * rate / *present, places)};
  }
  return WeightEdit{fmt::format("/groups/{}/weight", group),
                    roundHalfUp(result.model->groups[group].weight * rate / *present, places)};
}

} // namespace health
