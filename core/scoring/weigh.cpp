// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/weigh.h"

namespace health {
namespace {

std::vector<double> acrossAll(const ScoreModel& model, const std::vector<std::optional<double>>& normalized) {
  double known = 0.0;
  bool complete = true;
  for (std::size_t i = 0; i < normalized.size(); ++i) {
    known += normalized[i] ? model.factors[i].share : 0.0;
    complete = complete && normalized[i];
  }
  // With everything known the shares stay what they are, to the last digit.
  const double whole = complete ? 1.0 : known;
  std::vector<double> weights(normalized.size(), 0.0);
  for (std::size_t i = 0; known > 0 && i < normalized.size(); ++i) {
    weights[i] = normalized[i] ? model.factors[i].share / whole : 0.0;
  }
  return weights;
}

std::vector<double> withinGroup(const ScoreModel& model,
                                const std::vector<std::optional<double>>& normalized) {
  std::vector<double> knownInGroup(model.groups.size(), 0.0);
  for (std::size_t i = 0; i < normalized.size(); ++i) {
    knownInGroup[model.factors[i].group] += normalized[i] ? model.factors[i].weight : 0.0;
  }
  double knownGroups = 0.0;
  for (std::size_t g = 0; g < knownInGroup.size(); ++g) {
    knownGroups += knownInGroup[g] > 0 ? model.groups[g].weight : 0.0;
  }
  std::vector<double> weights(normalized.size(), 0.0);
  for (std::size_t i = 0; knownGroups > 0 && i < normalized.size(); ++i) {
    const Factor& factor = model.factors[i];
    const double inGroup = knownInGroup[factor.group];
    weights[i] = normalized[i] && inGroup > 0
                     ? model.groups[factor.group].weight / knownGroups * factor.weight / inGroup
                     : 0.0;
  }
  return weights;
}

} // namespace

std::vector<double> effectiveWeights(const ScoreModel& model,
                                     const std::vector<std::optional<double>>& normalized) {
  return model.missing == MissingRule::acrossAll ? acrossAll(model, normalized)
                                                 : withinGroup(model, normalized);
}

} // namespace health
