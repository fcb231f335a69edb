// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/whatif/lever.h"

namespace health {

/// How far the score is from the next bands, in points of the exact score to their bounds; undefined where
/// there is no band on that side.
struct BandMargins {
  std::optional<double> below; ///< how much it can fall, 0 or more
  std::optional<double> above; ///< how much it lacks, above 0
};
BandMargins bandMargins(const ScoreResult& result);

/// How far one input is from changing the band.
struct InputMargin {
  std::size_t factor = 0; ///< position in the model
  /// The last value on the worse side that keeps the band; undefined where none loses it.
  std::optional<InputValue> keepsDownTo;
  /// The first value on the better side that reaches the next band; undefined where none does.
  std::optional<InputValue> nextFrom;
};
/// By scored factor in order of display; empty without a score.
std::vector<InputMargin> inputMargins(const ScoredCustomer& customer);

/// The weights of one factor, 0 to 1, with which the label stays, all others in their proportions. By the
/// exact score against the bands' bounds; at the ends the score is the bound. Groups that take their worst or
/// best factor and caps stay as they act now.
struct WeightInterval {
  std::size_t factor = 0;
  double lowest = 0.0;
  double highest = 1.0;
  double present = 0.0; ///< the effective weight now

  bool isAny() const { return lowest <= 0.0 && highest >= 1.0; }
};
/// By known factor in order of display; empty without a score. Source: what-if formulas, 8.
std::vector<WeightInterval> weightIntervals(const ScoreResult& result);

} // namespace health
