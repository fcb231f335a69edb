// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reported_customer.h"

#include <algorithm>

namespace health {

Issues missingInputs(const ReportedCustomer& customer, const ScoreModel& model) {
  const std::vector<Input>& inputs = customer.inputs.inputs;
  Issues issues;
  for (const Factor& factor : model.factors) {
    if (std::ranges::find(inputs, factor.id, &Input::factor) == inputs.end()) {
      issues.push_back({.code = IssueCode::missingKey, .where = factor.id, .detail = factor.name});
    }
  }
  return issues;
}

} // namespace health
