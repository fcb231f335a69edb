// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/what_if_answers.h"

namespace health {

WhatIfAnswers answersFor(const ScoredCustomer& customer, const std::vector<Lever>& levers,
                         const Target& target) {
  WhatIfAnswers answers{.target = target,
                        .path = pathTo(customer, target),
                        .levers = levers,
                        .balanced = {},
                        .leastEffort = {}};
  if (customer.result.score) {
    answers.balanced = balancedPlan(customer, levers, target);
    answers.leastEffort = leastEffortPlan(customer, levers, target);
  }
  return answers;
}

} // namespace health
