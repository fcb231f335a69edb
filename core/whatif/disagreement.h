// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/score_result.h"

namespace health {

/// A signal that the total hides: it lies two bands or more away.
struct Disagreement {
  std::optional<std::size_t> group;     ///< the worst group, two bands or more below the total ...
  std::optional<std::size_t> sentiment; ///< ... or the factor with the CSM's own view (Factor::isSentiment)
  double score = 0.0;                   ///< of the group, or 100 × the normalized score, 0 to 100
  std::size_t band = 0;                 ///< in which that score would be
};

/// At most two: the worst group, the first of equal ones, then the sentiment, which may lie above, too. Empty
/// without a score.
std::vector<Disagreement> disagreements(const ScoreResult& result);

} // namespace health
