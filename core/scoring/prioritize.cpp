// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/prioritize.h"

#include <algorithm>
#include <cmath>

namespace health {

namespace {

/// Whether a valid entry in `watched` is above the threshold; undefined if some are and some are not.
std::optional<bool> isAbove(double threshold, const Factor& factor, const NumberRange& watched) {
  const double lowest = std::max(watched.lowest.value_or(-HUGE_VAL), factor.lowest.value_or(-HUGE_VAL));
  const double highest = std::min(watched.highest.value_or(HUGE_VAL), factor.highest.value_or(HUGE_VAL));
  const bool all = lowest > threshold;
  return all || highest <= threshold ? std::optional(all) : std::nullopt;
}

} // namespace

Priority priorityOf(const ScoreModel& model, std::size_t band, const std::optional<NumberRange>& watched) {
  for (std::size_t i = 0; i < model.priorities.size(); ++i) {
    const PriorityRule& rule = model.priorities[i];
    const bool fitsBand = rule.bands.empty() || std::ranges::find(rule.bands, band) != rule.bands.end();
    if (!fitsBand) {
      continue;
    }
    const auto above = rule.above && watched
                           ? isAbove(*rule.above, model.factors[model.priorityInput.value()], *watched)
                           : std::nullopt;
    if (!rule.above || above == true) {
      return {.rule = i};
    }
    if (!above) {
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
