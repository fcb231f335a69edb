// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/score_result.h"

#include <cstdint>
#include <functional>

namespace health {

/// How often other weights would give the same band.
struct Robustness {
  double near = 0.0; ///< share of draws near the present effective weights w: Dirichlet(50 w)
  double any = 0.0;  ///< share of draws of any weights over the known factors: Dirichlet(1, …, 1)
  std::size_t draws = 0;
};

inline constexpr std::size_t robustnessDraws = 100'000;

/// Always the same for the same result and draws. `isCancelled` is asked now and then; then the answer is
/// undefined, as it is without a score. Caps and groups that take their worst or best factor act as they do
/// now. Meant for a thread of its own. Source: what-if formulas, 9.
std::optional<Robustness> robustnessOf(const ScoreResult& result, std::size_t draws,
                                       const std::function<bool()>& isCancelled);

} // namespace health
