// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/weigh.h"

#include <algorithm>
#include <utility>

namespace health {
namespace {

std::vector<double> acrossAll(const ScoreModel& model, const Normalized& normalized) {
  double known = 0.0;
  bool complete = true;
  for (std::size_t i = 0; i < normalized.size(); ++i) {
    known += normalized[i] ? model.factors[i].share : 0.0;
    complete = complete && (normalized[i] || !model.factors[i].isScored());
  }
  // With everything known the shares stay what they are, to the last digit.
  const double whole = complete ? 1.0 : known;
  std::vector<double> weights(normalized.size(), 0.0);
  for (std::size_t i = 0; known > 0 && i < normalized.size(); ++i) {
    weights[i] = normalized[i] ? model.factors[i].share / whole : 0.0;
  }
  return weights;
}

std::vector<double> withinGroup(const ScoreModel& model, const Normalized& normalized) {
  std::vector<double> knownInGroup(model.groups.size(), 0.0);
  for (std::size_t i = 0; i < normalized.size(); ++i) {
    if (normalized[i]) {
      knownInGroup[*model.factors[i].group] += model.factors[i].weight;
    }
  }
  double knownGroups = 0.0;
  for (std::size_t g = 0; g < knownInGroup.size(); ++g) {
    knownGroups += knownInGroup[g] > 0 ? model.groups[g].weight : 0.0;
  }
  std::vector<double> weights(normalized.size(), 0.0);
  for (std::size_t i = 0; knownGroups > 0 && i < normalized.size(); ++i) {
    const Factor& factor = model.factors[i];
    const double inGroup = normalized[i] ? knownInGroup[*factor.group] : 0.0;
    weights[i] =
        inGroup > 0 ? shareOf(model.groups[*factor.group].weight, knownGroups, factor.weight, inGroup) : 0.0;
  }
  return weights;
}

/// Gives the whole weight of a group that does not take the mean to the factor that stands for it.
void aggregate(const ScoreModel& model, const Normalized& normalized, std::vector<double>& weights) {
  const auto spokesmen = spokesmenOf(model, normalized);
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const auto group = model.factors[i].group;
    if (group && model.groups[*group].aggregation != Aggregation::weightedMean && weights[i] > 0) {
      const std::size_t chosen = *spokesmen[*group];
      weights[chosen] += i == chosen ? 0.0 : std::exchange(weights[i], 0.0);
    }
  }
}

bool needsSpokesmen(const ScoreModel& model) {
  return std::ranges::any_of(
      model.groups, [](const Group& group) { return group.aggregation != Aggregation::weightedMean; });
}

} // namespace

std::vector<std::optional<std::size_t>> spokesmenOf(const ScoreModel& model, const Normalized& normalized) {
  std::vector<std::optional<std::size_t>> chosen(model.groups.size());
  for (std::size_t i = 0; i < normalized.size(); ++i) {
    const Factor& factor = model.factors[i];
    if (!normalized[i] || factor.weight <= 0) {
      continue;
    }
    const Aggregation aggregation = model.groups[*factor.group].aggregation;
    auto& present = chosen[*factor.group];
    const bool isBetter =
        aggregation == Aggregation::worst
            ? !present || *normalized[i] < *normalized[*present]
            : aggregation == Aggregation::best && (!present || *normalized[i] > *normalized[*present]);
    if (isBetter) {
      present = i;
    }
  }
  return chosen;
}

std::vector<double> effectiveWeights(const ScoreModel& model, const Normalized& normalized) {
  std::vector<double> weights =
      model.missing == MissingRule::acrossAll ? acrossAll(model, normalized) : withinGroup(model, normalized);
  if (needsSpokesmen(model)) {
    aggregate(model, normalized, weights);
  }
  return weights;
}

} // namespace health
