// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/score_result.h"

#include <optional>
#include <string>

namespace health {

/// What one unit more of a factor's input (its unit; money in the model's currency) adds to the score near
/// the present value, in points; negative where more is worse. Undefined for an unknown input, for steps and
/// categories, where the curve is flat or the factor has no say in its group, and while a cap holds the
/// score.
std::optional<double> pointsPerUnit(const ScoreResult& result, std::size_t factor);

/// How many units of `other` are worth one unit of `factor` near the present values, for better or worse:
/// 1 ticket = 6 points of adoption. Undefined where one of the two is.
std::optional<double> exchangeRate(const ScoreResult& result, std::size_t factor, std::size_t other);

/// One weight of a model file.
struct WeightEdit {
  std::string pointer;
  double weight = 0.0;
};

/// The weight that makes one unit of `factor` worth `rate` (above 0) units of `other`: the factor's own where
/// both are in one group, else its group's. Undefined where exchangeRate() is.
std::optional<WeightEdit> weightForRate(const ScoreResult& result, std::size_t factor, std::size_t other,
                                        double rate);

} // namespace health
