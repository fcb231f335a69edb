// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/scoring/score_result.h"

namespace health {

/// What happens to the score if nobody does anything, by what the calendar alone moves (Factor::perDay).
struct Forecast {
  struct Point {
    int days = 0;
    double score = 0.0;
    std::size_t band = 0;
  };
  std::vector<Point> points;            ///< in 0, 30, 60 and 90 days
  std::optional<Point> firstBandChange; ///< the first day with another band, within `horizonDays`
  std::vector<std::size_t> moved;       ///< the known factors that the calendar moves
  static constexpr int horizonDays = 1095;
};

/// The score as it will be in `days` (0 or more). Inputs move by Factor::perDay a day and stop at the ends of
/// their valid entry. Undefined without a score.
std::optional<double> scoreInDays(const ScoreResult& result, int days);

/// Undefined without a score, and where the calendar moves none of the known inputs.
/// Source: what-if formulas, 11.
std::optional<Forecast> forecastOf(const ScoreResult& result);

} // namespace health
