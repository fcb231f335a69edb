// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/weigh.h"

#include <optional>
#include <vector>

namespace health {

/// A cap that takes points away.
struct CapEffect {
  std::size_t cap = 0; ///< index into the model's caps
  double points = 0.0; ///< what it adds to the score: below 0
  double score = 0.0;  ///< what it leaves of it, to the last digit that of the model
};

/// The way from normalized scores to the score.
struct Total {
  std::vector<double> weights; ///< effective weights by factor, 0 to 1, as effectiveWeights() has them
  std::vector<std::optional<double>> groups; ///< 0 to 100 by group; undefined with nothing known in it
  /// 100 × Σ weight × normalized score, 0 to 100, before any cap; undefined with nothing with weight known.
  std::optional<double> uncapped;
  std::optional<CapEffect> cap; ///< the lowest of the caps that act, if it takes anything

  std::optional<double> score() const { return cap ? std::optional(cap->score) : uncapped; }
};

/// Whether what the cap looks at is known and shown below its limit. `groups` are the scores of the groups.
bool isActing(const Cap& cap, const Normalized& normalized, const std::vector<std::optional<double>>& groups);

/// Adds up one customer. What is under a cap's limit is decided on scores as shown, to one decimal.
Total addUp(const ScoreModel& model, const Normalized& normalized);

} // namespace health
