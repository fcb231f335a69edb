// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/whatif/plan.h"

namespace health {

/// All that is answered about one target: each lever alone, and the plans over some of them.
struct WhatIfAnswers {
  Target target;
  std::vector<LeverAnswer> path;
  std::vector<Lever> levers;
  std::optional<Plan> balanced; ///< undefined for a customer without score, as is the next
  std::optional<Plan> leastEffort;
};

/// Levers as balancedPlan() asks for them.
WhatIfAnswers answersFor(const ScoredCustomer& customer, const std::vector<Lever>& levers,
                         const Target& target);

} // namespace health
