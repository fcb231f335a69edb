// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/weigh.h"

#include <utility>

namespace health {
namespace {

using Normalized = std::vector<std::optional<double>>;

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
        inGroup > 0 ? model.groups[*factor.group].weight / knownGroups * factor.weight / inGroup : 0.0;
  }
  return weights;
}

/// The factor that stands for a group that does not take the mean.
std::optional<std::size_t> spokesman(const ScoreModel& model, std::size_t group,
                                     const Normalized& normalized) {
  const bool worst = model.groups[group].aggregation == Aggregation::worst;
  std::optional<std::size_t> chosen;
  for (std::size_t i = 0; i < normalized.size(); ++i) {
    const Factor& factor = model.factors[i];
    if (factor.group != group || !normalized[i] || factor.weight <= 0) {
      continue;
    }
    if (!chosen || (worst ? *normalized[i] < *normalized[*chosen] : *normalized[i] > *normalized[*chosen])) {
      chosen = i;
    }
  }
  return chosen;
}

/// Gives the whole weight of such a group to the one factor.
void aggregate(const ScoreModel& model, const Normalized& normalized, std::vector<double>& weights) {
  for (std::size_t g = 0; g < model.groups.size(); ++g) {
    if (model.groups[g].aggregation == Aggregation::weightedMean) {
      continue;
    }
    const auto chosen = spokesman(model, g, normalized);
    double sum = 0.0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
      if (model.factors[i].group == g) {
        sum += std::exchange(weights[i], 0.0);
      }
    }
    if (chosen) {
      weights[*chosen] = sum;
    }
  }
}

} // namespace

std::vector<double> effectiveWeights(const ScoreModel& model, const Normalized& normalized) {
  std::vector<double> weights =
      model.missing == MissingRule::acrossAll ? acrossAll(model, normalized) : withinGroup(model, normalized);
  aggregate(model, normalized, weights);
  return weights;
}

} // namespace health
