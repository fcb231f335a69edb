// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/possible_range.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace health {
namespace {

/// The score of a customer of whom all is known, or near enough: without weight there is none, and then 0.
double scoreOf(const ScoreModel& model, const Normalized& normalized) {
  return addUp(model, normalized).score().value_or(0.0);
}

/// The score only grows with each normalized score, so that the range ends where all unknown ones end.
class Possible {
public:
  Possible(const ScoreModel& model, const Normalized& normalized)
      : m_model(model), m_worst(normalized), m_best(normalized) {
    for (std::size_t i = 0; i < normalized.size(); ++i) {
      if (!normalized[i] && model.factors[i].isScored()) {
        const auto [worst, best] = reachableScores(model.factors[i]);
        m_worst[i] = worst;
        m_best[i] = best;
        m_unknown.push_back(i);
      }
    }
  }

  PossibleRange find() {
    PossibleRange found{.range = {scoreOf(m_model, m_worst), scoreOf(m_model, m_best)}, .mostWanted = {}};
    const double whole = found.range.highest - found.range.lowest;
    constexpr double hair = 1e-9; // of equal ones the first
    double narrowed = hair;
    for (const std::size_t factor : m_unknown) {
      const double narrowing = whole - widthWithout(factor);
      if (narrowing > narrowed) {
        narrowed = narrowing + hair;
        found.mostWanted = factor;
      }
    }
    return found;
  }

private:
  const ScoreModel& m_model;
  Normalized m_worst;
  Normalized m_best;
  std::vector<std::size_t> m_unknown;

  /// How wide the range stays at most once the factor is known to be at one of its ends.
  double widthWithout(std::size_t factor) {
    const auto worst = m_worst[factor];
    const auto best = m_best[factor];
    m_worst[factor] = best;
    const double atBest = scoreOf(m_model, m_best) - scoreOf(m_model, m_worst);
    m_worst[factor] = worst;
    m_best[factor] = worst;
    const double atWorst = scoreOf(m_model, m_best) - scoreOf(m_model, m_worst);
    m_best[factor] = best;
    return std::max(atBest, atWorst);
  }
};

} // namespace

std::pair<double, double> reachableScores(const Factor& factor) {
  constexpr double endless = std::numeric_limits<double>::infinity();
  double lowest = factor.lowest.value_or(-endless);
  double highest = factor.highest.value_or(endless);
  if (factor.isWhole()) {
    lowest = std::ceil(lowest);
    highest = std::floor(highest);
  }
  auto [worst, best] =
      std::minmax({normalizedScore(factor.curve, lowest), normalizedScore(factor.curve, highest)});
  for (const double knot : knotsOf(factor.curve)) {
    for (const double input :
         {factor.isWhole() ? std::floor(knot) : knot, factor.isWhole() ? std::ceil(knot) : knot}) {
      const double score = normalizedScore(factor.curve, std::clamp(input, lowest, highest));
      worst = std::min(worst, score);
      best = std::max(best, score);
    }
  }
  return {worst, best};
}

PossibleRange possibleRange(const ScoreModel& model, const Normalized& normalized) {
  return Possible(model, normalized).find();
}

} // namespace health
