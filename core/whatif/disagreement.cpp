// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/disagreement.h"

#include "core/scoring/categorize.h"

namespace health {
namespace {

constexpr std::size_t bandsApart = 2;

std::optional<Disagreement> ofWorstGroup(const ScoreResult& result) {
  std::optional<std::size_t> worst;
  for (std::size_t g = 0; g < result.groups.size(); ++g) {
    if (result.groups[g] && (!worst || *result.groups[g] < *result.groups[*worst])) {
      worst = g;
    }
  }
  if (!worst) {
    return std::nullopt;
  }
  const double score = *result.groups[*worst];
  const std::size_t band = bandOf(*result.model, score);
  return band + bandsApart <= *result.band
             ? std::optional(Disagreement{.group = worst, .sentiment = {}, .score = score, .band = band})
             : std::nullopt;
}

/// Of the first sentiment that contradicts the score.
std::optional<Disagreement> ofSentiment(const ScoreResult& result) {
  for (std::size_t i = 0; i < result.factors.size(); ++i) {
    const auto normalized = result.factors[i].normalized;
    if (!normalized || !result.model->factors[i].isSentiment) {
      continue;
    }
    const double score = 100.0 * *normalized;
    const std::size_t band = bandOf(*result.model, score);
    if (band + bandsApart <= *result.band || *result.band + bandsApart <= band) {
      return Disagreement{.group = {}, .sentiment = i, .score = score, .band = band};
    }
  }
  return std::nullopt;
}

} // namespace

std::vector<Disagreement> disagreements(const ScoreResult& result) {
  std::vector<Disagreement> found;
  if (!result.score) {
    return found;
  }
  for (const auto& one : {ofWorstGroup(result), ofSentiment(result)}) {
    if (one) {
      found.push_back(*one);
    }
  }
  return found;
}

} // namespace health
