// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/score_model.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace health {

std::optional<std::size_t> ScoreModel::find(std::string_view factorId) const {
  for (std::size_t i = 0; i < factors.size(); ++i) {
    if (factors[i].id == factorId) {
      return i;
    }
  }
  return std::nullopt;
}

const std::string& Factor::unitFor(double number) const {
  return std::abs(number) == 1.0 && !unitOne.empty() ? unitOne : unit;
}

std::size_t ScoreModel::scoredFactors() const {
  return static_cast<std::size_t>(std::ranges::count_if(factors, &Factor::isScored));
}

bool isSameModel(const ScoreModel& left, const ScoreModel& right) {
  return left.id == right.id && left.revision == right.revision && left.fingerprint == right.fingerprint;
}

std::string pointerOf(const Factor& factor) {
  return factor.group ? fmt::format("/groups/{}/factors/{}", *factor.group, factor.place)
                      : fmt::format("/inputs/{}", factor.place);
}

double shareOf(double group, double groups, double weight, double weights) {
  const long double ofGroups = static_cast<long double>(group) / static_cast<long double>(groups);
  const long double inGroup = static_cast<long double>(weight) / static_cast<long double>(weights);
  return static_cast<double>(ofGroups * inGroup);
}

std::string_view levelWord(const Group& group, double score) {
  std::string_view word;
  for (const GroupLevel& level : group.levels) {
    if (score >= level.from) {
      word = level.word;
    }
  }
  return word;
}

} // namespace health
