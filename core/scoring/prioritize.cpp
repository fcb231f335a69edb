// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/prioritize.h"

#include <algorithm>

namespace health {

Priority priorityOf(const ScoreModel& model, std::size_t band,
                    const std::vector<std::optional<double>>& amounts) {
  const bool known = model.priorityInput && amounts[*model.priorityInput];
  const double* amount = known ? &*amounts[*model.priorityInput] : nullptr;
  for (std::size_t i = 0; i < model.priorities.size(); ++i) {
    const PriorityRule& rule = model.priorities[i];
    const bool fitsBand = rule.bands.empty() || std::ranges::find(rule.bands, band) != rule.bands.end();
    if (!fitsBand) {
      continue;
    }
    if (!rule.above || (amount != nullptr && *amount > *rule.above)) {
      return {.rule = i};
    }
    if (amount == nullptr) {
      return {.isUnknown = true};
    }
  }
  return {};
}

std::string_view recommendedAction(const ScoreResult& result) {
  const PriorityRule* priority = result.priorityOrNull();
  if (priority != nullptr && !priority->action.empty()) {
    return priority->action;
  }
  const Band* band = result.bandOrNull();
  return band == nullptr ? std::string_view() : band->action;
}

} // namespace health
