// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/common_scores.h"

#include "core/base/decimal.h"
#include "core/scoring/add_up.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace health {
namespace {

constexpr int customers = 400;
constexpr int often = customers / 20;

/// The raw numbers of the generator are the same on every machine, which those of distributions are not.
double drawn(std::mt19937& random, const Factor& factor) {
  const Stretch stretch = stretchOf(factor.curve);
  const double share = static_cast<double>(random()) / static_cast<double>(std::mt19937::max());
  if (factor.isCategory()) {
    const auto all = static_cast<double>(factor.categories().size());
    return std::min(std::floor(share * all), all - 1.0);
  }
  double input = stretch.from + share * (stretch.to - stretch.from);
  if (factor.isWhole()) {
    input = std::round(input);
  }
  return std::clamp(input, factor.lowest.value_or(-HUGE_VAL), factor.highest.value_or(HUGE_VAL));
}

/// Scores pile up only where all curves jump, where one factor says it all, or at a cap.
bool canPileUp(const ScoreModel& model) {
  const bool allJump = std::ranges::all_of(model.factors, [](const Factor& factor) {
    return !factor.isScored() || factor.share <= 0 || factor.isWhole() || factor.isCategory() ||
           std::holds_alternative<StepsCurve>(factor.curve);
  });
  const bool hasSpokesman = std::ranges::any_of(
      model.groups, [](const Group& group) { return group.aggregation != Aggregation::weightedMean; });
  return allJump || hasSpokesman || !model.caps.empty();
}

} // namespace

std::vector<double> commonEdges(const ScoreModel& model) {
  std::vector<double> edges;
  for (std::size_t b = 1; b < model.bands.size(); ++b) {
    edges.push_back(model.bands[b].lowest);
  }
  if (!canPileUp(model)) {
    return {};
  }
  std::mt19937 random(20261122); // NOLINT(cert-msc51-cpp): the same sample every time
  std::vector<int> hits(edges.size(), 0);
  Normalized normalized(model.factors.size());
  for (int customer = 0; customer < customers; ++customer) {
    for (std::size_t i = 0; i < model.factors.size(); ++i) {
      if (model.factors[i].isScored()) {
        normalized[i] = normalizedScore(model.factors[i].curve, drawn(random, model.factors[i]));
      }
    }
    const double shown = roundHalfUp(addUp(model, normalized).score().value_or(-1.0), 1);
    for (std::size_t e = 0; e < edges.size(); ++e) {
      hits[e] += shown == edges[e] ? 1 : 0;
    }
  }
  std::vector<double> common;
  for (std::size_t e = 0; e < edges.size(); ++e) {
    if (hits[e] >= often) {
      common.push_back(edges[e]);
    }
  }
  return common;
}

} // namespace health
