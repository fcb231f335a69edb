// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/whatif/scored_customer.h"
#include "core/whatif/target.h"

namespace health {

/// What one input alone would have to be, all others as they are.
struct LeverAnswer {
  enum class Kind {
    /// The score is below the target: the input must become `value`, the nearest that reaches it.
    needed,
    /// The score reaches the target: the input may become `value`, the worst that keeps it; one unit more
    /// loses it.
    slack,
    /// The score reaches the target whatever this input becomes; `value` is its worst.
    free,
    /// No value reaches the target; `value` is the best.
    unreachable,
  };
  std::size_t factor = 0; ///< position in the model
  Kind kind = Kind::unreachable;
  /// In the input's own unit and currency, on its grid (unitOfChange()), or the present value.
  InputValue value;
  double score = 0.0;              ///< with `value`, scored anew
  std::optional<std::size_t> band; ///< of that score
};

/// The unit that answers are rounded to: 1 for whole numbers, per cent and money; for scores and other
/// numbers the power of ten at or below their sensible step, at most 1. Categories and steps have none: 0.
double unitOfChange(const Factor& factor);

/// Whether an input can change a score at all: it has weight, or a cap looks at it.
bool canChangeScore(const ScoreModel& model, std::size_t factor);

/// The answer for one lever. Undefined for an input that cannot change the score and where the customer has
/// no score and the lever cannot give one. An unknown input is a lever too: the least that it would have to
/// turn out as. On a curve that rises and falls the nearest value counts. Source: what-if formulas, 3.
std::optional<LeverAnswer> leverAnswer(const ScoredCustomer& customer, std::size_t factor,
                                       const Target& target);

/// The answers of all levers: those that move, by how far they have or may move on their normalized score;
/// then those that are free; then those that do not reach the target, the best possible first.
std::vector<LeverAnswer> pathTo(const ScoredCustomer& customer, const Target& target);

} // namespace health
