// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/add_up.h"

#include "core/base/decimal.h"
#include "core/scoring/weigh.h"

#include <algorithm>

namespace health {
namespace {

/// By the weights within each group, so that a group which weighs nothing in the whole has a score too.
std::vector<std::optional<double>> groupScores(const ScoreModel& model, const Normalized& normalized) {
  struct Sum {
    double weight = 0.0;
    double points = 0.0;
  };
  std::vector<Sum> sums(model.groups.size());
  for (std::size_t i = 0; i < normalized.size(); ++i) {
    if (normalized[i]) {
      const Factor& factor = model.factors[i];
      Sum& sum = sums[*factor.group];
      sum.weight += factor.weight;
      sum.points += 100.0 * factor.weight * *normalized[i];
    }
  }
  const auto spokesmen = spokesmenOf(model, normalized);
  std::vector<std::optional<double>> scores(sums.size());
  for (std::size_t g = 0; g < sums.size(); ++g) {
    if (spokesmen[g]) {
      scores[g] = 100.0 * *normalized[*spokesmen[g]];
    } else if (sums[g].weight > 0) {
      scores[g] = std::clamp(sums[g].points / sums[g].weight, 0.0, 100.0);
    }
  }
  return scores;
}

std::optional<CapEffect> capEffect(const ScoreModel& model, const Normalized& normalized,
                                   const Total& total) {
  std::optional<CapEffect> lowest;
  for (std::size_t i = 0; i < model.caps.size(); ++i) {
    const double points = model.caps[i].atMost - *total.uncapped;
    if (points < (lowest ? lowest->points : 0.0) && isActing(model.caps[i], normalized, total.groups)) {
      lowest = {.cap = i, .points = points, .score = model.caps[i].atMost};
    }
  }
  return lowest;
}

} // namespace

bool isActing(const Cap& cap, const Normalized& normalized,
              const std::vector<std::optional<double>>& groups) {
  std::optional<double> score;
  if (cap.group) {
    score = groups[*cap.group];
  } else if (normalized[*cap.factor]) {
    score = 100.0 * *normalized[*cap.factor];
  }
  return score && roundHalfUp(*score, 1) < cap.below;
}

Total addUp(const ScoreModel& model, const Normalized& normalized) {
  Total total{.weights = effectiveWeights(model, normalized), .groups = {}, .uncapped = {}, .cap = {}};
  double points = 0.0;
  double weight = 0.0;
  for (std::size_t i = 0; i < normalized.size(); ++i) {
    points += normalized[i] ? 100.0 * total.weights[i] * *normalized[i] : 0.0;
    weight += total.weights[i];
  }
  total.groups = groupScores(model, normalized);
  if (weight > 0) {
    total.uncapped = std::clamp(points, 0.0, 100.0); // adding up leaves a hair above 100
    total.cap = capEffect(model, normalized, total);
  }
  return total;
}

} // namespace health
