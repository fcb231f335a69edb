// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/score_result.h"

#include <cstdint>
#include <vector>

namespace health {

/// The digits that table, chart and report show of one result, in tenths of a point, by factor of the model.
/// They add up: contributions and cap to the score, weights to 100, and no contribution stands above its
/// weight. Each lies within a tenth of the exact value; unknown factors have 0.
struct ShownDigits {
  std::int64_t score = 0; ///< 939 for 93.9; 0 where there is no score
  std::int64_t cap = 0;   ///< what a cap takes away, 0 or less
  std::vector<std::int64_t> contributions;
  std::vector<std::int64_t> weights; ///< effective weight × 100
};

ShownDigits shownDigits(const ScoreResult& result);

/// The digits of a what-if beside the `calculated` result: a factor whose contribution is the same keeps its
/// digits where the sum allows it.
ShownDigits shownDigitsAfter(const ScoreResult& calculated, const ScoreResult& result);

} // namespace health
