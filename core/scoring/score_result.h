// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/model/score_model.h"
#include "core/money/exchange_rates.h"
#include "core/scoring/add_up.h"
#include "core/scoring/customer_inputs.h"
#include "core/scoring/possible_range.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace health {

/// One factor's part in the score. Unknown inputs have no normalized score, contribution or points lost.
struct FactorScore {
  /// 0 to 1; of a rough input the middle of its span.
  std::optional<double> normalized;
  /// The lowest and the highest normalized score of a rough input; undefined for exact and unknown ones.
  std::optional<std::pair<double, double>> span;
  /// Effective weight, 0 to 1, after unknown inputs gave theirs away; 0 for an unknown one.
  double weight = 0.0;
  std::optional<double> contribution; ///< 100 × weight × normalized, in points
  std::optional<double> pointsLost;   ///< 100 × weight × (1 − normalized), in points
};

/// Which customers come first.
struct Priority {
  std::optional<std::size_t> rule; ///< index into the model's priorities; undefined: none fits
  /// Whether it cannot be told while the model's priority input is unknown or too rough.
  bool isUnknown = false;
};

/// The outcome for one customer. Contributions and what a cap takes sum to the score; the score is 0 to 100.
struct ScoreResult {
  std::shared_ptr<const ScoreModel> model;
  std::vector<InputValue> inputs; ///< by factor of the model
  /// The same as the numbers that curves and thresholds understand: money in the model's currency, a category
  /// by its position; undefined where unknown or rough.
  std::vector<std::optional<double>> amounts;
  std::vector<FactorScore> factors;          ///< by factor of the model
  std::vector<std::optional<double>> groups; ///< 0 to 100 by group of the model; undefined with nothing known
  std::optional<double> score;               ///< undefined with nothing known
  std::optional<CapEffect> cap;              ///< what a cap takes away, if any does
  ScoreRange range;
  std::optional<std::size_t> band; ///< index into the model's bands; undefined as the score is
  Priority priority;
  std::size_t known = 0; ///< how many of the model's scored factors are known, exactly or roughly
  /// The unknown or rough factor whose exact value would narrow the range most; undefined if none would.
  std::optional<std::size_t> mostWanted;
  std::vector<RateUse> rates; ///< conversions that happened, one per currency
  Issues warnings;            ///< beyondCurve

  const Band* bandOrNull() const { return band ? &model->bands[*band] : nullptr; }
  const PriorityRule* priorityOrNull() const {
    return priority.rule ? &model->priorities[*priority.rule] : nullptr;
  }
  bool isComplete() const { return known == model->scoredFactors(); }
  /// Whether nothing is unknown or rough that counts towards the score: the range then is the score.
  bool isExact() const;
};

/// How many units of the model's currency one of `from` is, as the result was converted; 1 for that itself.
double rateOf(const ScoreResult& result, Currency from);

/// What to do: the priority's action where it has one, else the band's. Empty without a band.
std::string_view recommendedAction(const ScoreResult& result);

/// The score as people see it: one decimal, halves up.
double shownScore(double score);

} // namespace health
