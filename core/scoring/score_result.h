// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/model/score_model.h"
#include "core/money/exchange_rates.h"
#include "core/scoring/customer_inputs.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace health {

/// One factor's part in the score. Unknown inputs have no normalized score, contribution or points lost.
struct FactorScore {
  std::optional<double> normalized; ///< 0 to 1
  /// Effective weight, 0 to 1, after unknown inputs gave theirs away; 0 for an unknown one.
  double weight = 0.0;
  std::optional<double> contribution; ///< 100 × weight × normalized, in points
  std::optional<double> pointsLost;   ///< 100 × weight × (1 − normalized), in points
};

/// The scores that are still possible when every unknown input may turn out as bad or as good as a
/// valid entry can be.
struct ScoreRange {
  double lowest = 0.0;
  double highest = 100.0;
};

/// The outcome for one customer. Contributions sum to the score; the score is 0 to 100.
struct ScoreResult {
  std::shared_ptr<const ScoreModel> model;
  std::vector<InputValue> inputs;            ///< by factor of the model
  std::vector<FactorScore> factors;          ///< by factor of the model
  std::vector<std::optional<double>> groups; ///< 0 to 100 by group of the model; undefined with nothing known
  std::optional<double> score;               ///< undefined with nothing known
  ScoreRange range;
  std::optional<std::size_t> band; ///< index into the model's bands; undefined as the score is
  std::size_t known = 0;           ///< how many inputs are known
  /// The unknown factor whose value would narrow the range most; undefined if all are known.
  std::optional<std::size_t> mostWanted;
  std::vector<RateUse> rates; ///< conversions that happened, one per currency
  Issues warnings;            ///< beyondCurve

  const Band* bandOrNull() const { return band ? &model->bands[*band] : nullptr; }
};

/// The score as people see it: one decimal, halves up.
double shownScore(double score);

} // namespace health
