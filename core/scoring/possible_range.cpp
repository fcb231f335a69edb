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

/// The score only grows with each normalized score, so that the range ends where all open ones end.
class Possible {
public:
  Possible(const ScoreModel& model, const Normalized& normalized, const Spans& spans)
      : m_model(model), m_worst(normalized), m_best(normalized) {
    for (std::size_t i = 0; i < normalized.size(); ++i) {
      if (spans[i]) {
        open(i, *spans[i]);
      } else if (!normalized[i] && model.factors[i].isScored()) {
        open(i, reachableScores(model.factors[i]));
      }
    }
  }

  PossibleRange find() {
    PossibleRange found{.range = {scoreOf(m_model, m_worst), scoreOf(m_model, m_best)}, .mostWanted = {}};
    const double whole = found.range.highest - found.range.lowest;
    constexpr double hair = 1e-9; // of equal ones the first
    double narrowed = hair;
    for (const std::size_t factor : m_open) {
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
  std::vector<std::size_t> m_open; ///< unknown or rough

  void open(std::size_t factor, const std::pair<double, double>& span) {
    m_worst[factor] = span.first;
    m_best[factor] = span.second;
    m_open.push_back(factor);
  }

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

std::pair<double, double> reachableScores(const Factor& factor, const NumberRange& within) {
  constexpr double endless = std::numeric_limits<double>::infinity();
  double lowest = std::max(factor.lowest.value_or(-endless), within.lowest.value_or(-endless));
  double highest = std::min(factor.highest.value_or(endless), within.highest.value_or(endless));
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

PossibleRange possibleRange(const ScoreModel& model, const Normalized& normalized, const Spans& spans) {
  return Possible(model, normalized, spans).find();
}

} // namespace health
