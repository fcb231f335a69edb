// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/add_up.h"

#include <utility>

namespace health {

/// The scores that are still possible when every unknown input may turn out as bad or as good as a
/// valid entry can be.
struct ScoreRange {
  double lowest = 0.0;
  double highest = 100.0;
};

/// The lowest and the highest normalized score of any valid entry.
std::pair<double, double> reachableScores(const Factor& factor);

struct PossibleRange {
  ScoreRange range;
  /// The unknown factor whose value would narrow the range most; undefined if none would.
  std::optional<std::size_t> mostWanted;
};

/// What unknown inputs leave open. With all known, lowest and highest are the score.
PossibleRange possibleRange(const ScoreModel& model, const Normalized& normalized);

} // namespace health
