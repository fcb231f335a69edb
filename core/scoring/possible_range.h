// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/add_up.h"
#include "core/scoring/customer_inputs.h"

#include <optional>
#include <utility>
#include <vector>

namespace health {

/// The scores that are still possible when every unknown input may turn out as bad or as good as a
/// valid entry can be, and every rough one as bad or as good as its range can be.
struct ScoreRange {
  double lowest = 0.0;
  double highest = 100.0;
};

/// The lowest and the highest normalized score of the valid entries in `within`, of which there must be one:
/// both ends included, in the model's currency, without an end on a side all there are.
std::pair<double, double> reachableScores(const Factor& factor, const NumberRange& within = {});

/// By factor the lowest and the highest normalized score of a rough input; undefined for all others.
using Spans = std::vector<std::optional<std::pair<double, double>>>;

struct PossibleRange {
  ScoreRange range;
  /// The unknown or rough factor whose exact value would narrow the range most; undefined if none would.
  std::optional<std::size_t> mostWanted;
};

/// What unknown and rough inputs leave open. With all known exactly, lowest and highest are the score.
PossibleRange possibleRange(const ScoreModel& model, const Normalized& normalized, const Spans& spans);

} // namespace health
