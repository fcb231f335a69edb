// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/whatif/scored_customer.h"

namespace health {

/// How the score follows one input, all others as they are.
struct Sensitivity {
  std::size_t factor = 0; ///< position in the model
  /// One sensible step down and up in the input's unit, held at the valid entry's ends; the score there.
  /// Undefined for unknown and rough inputs. For categories the neighbours in order of their scores.
  struct Step {
    InputValue value;
    double score = 0.0;
  };
  std::optional<Step> stepDown;
  std::optional<Step> stepUp;
  double worst = 0.0; ///< the score with this input at its worst valid entry ...
  double best = 0.0;  ///< ... and at its best

  double swing() const { return best - worst; }
};

/// One for each scored factor, the largest swing first, then the larger step, then in order of display. Empty
/// for a customer without score.
/// Source: what-if formulas, 6.
std::vector<Sensitivity> sensitivities(const ScoredCustomer& customer);

} // namespace health
