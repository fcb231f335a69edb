// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/robustness.h"

#include "core/scoring/categorize.h"
#include "core/whatif/cap_limit.h"

#include <cmath>
#include <limits>
#include <random>

namespace health {
namespace {

constexpr std::uint64_t seed = 2026;
constexpr double concentration = 50.0;

/// Whether a score is in the present band. Only near its edges the shown score is asked, which takes longer.
class PresentBand {
public:
  explicit PresentBand(const ScoreResult& result) : m_model(*result.model), m_band(*result.band) {
    constexpr double endless = std::numeric_limits<double>::infinity();
    const std::vector<Band>& bands = m_model.bands;
    m_lowest = m_band == 0 ? -endless : bands[m_band].lowest;
    m_highest = m_band + 1 == bands.size() ? endless : bands[m_band].highest;
  }

  bool has(double score) const {
    constexpr double rounding = 0.11; // more than a tenth: bounds may have more decimals than shown scores
    if (std::abs(score - m_lowest) < rounding || std::abs(score - m_highest) < rounding) {
      return bandOf(m_model, score) == m_band;
    }
    return score > m_lowest && score < m_highest;
  }

private:
  const ScoreModel& m_model;
  std::size_t m_band;
  double m_lowest;
  double m_highest;
};

/// One draw of something that, divided by its sum, is Dirichlet(1, …, 1): exponentials.
class AnyWeights {
public:
  double next(std::mt19937_64& random, std::size_t /*factor*/) const {
    constexpr int unused = 11; // a double holds 53 bits
    constexpr double scale = 0x1.0p-53;
    return -std::log((static_cast<double>(random() >> unused) + 1.0) * scale);
  }
};

/// Dirichlet(50 w): gammas.
class NearWeights {
public:
  explicit NearWeights(const std::vector<double>& weights) {
    for (const double weight : weights) {
      m_gammas.emplace_back(concentration * weight);
    }
  }
  double next(std::mt19937_64& random, std::size_t factor) { return m_gammas[factor](random); }

private:
  std::vector<std::gamma_distribution<double>> m_gammas;
};

/// The factors that have a say.
struct Scores {
  std::vector<double> weights;
  std::vector<double> points; ///< 100 × normalized
  double limit = 100.0;
};

Scores scoresOf(const ScoreResult& result) {
  Scores scores{.weights = {}, .points = {}, .limit = capLimit(result)};
  for (const FactorScore& factor : result.factors) {
    if (factor.normalized && factor.weight > 0) {
      scores.weights.push_back(factor.weight);
      scores.points.push_back(100.0 * *factor.normalized);
    }
  }
  return scores;
}

template <typename Weights>
double drawnScore(const Scores& scores, Weights& weights, std::mt19937_64& random) {
  double points = 0.0;
  double sum = 0.0;
  for (std::size_t i = 0; i < scores.points.size(); ++i) {
    const double weight = weights.next(random, i);
    points += weight * scores.points[i];
    sum += weight;
  }
  return std::min(points / sum, scores.limit);
}

} // namespace

std::optional<Robustness> robustnessOf(const ScoreResult& result, std::size_t draws,
                                       const std::function<bool()>& isCancelled) {
  constexpr std::size_t oftenEnough = 1024;
  if (!result.score || draws == 0) {
    return std::nullopt;
  }
  const Scores scores = scoresOf(result);
  const PresentBand band(result);
  NearWeights near(scores.weights);
  AnyWeights any;
  std::mt19937_64 random(seed);
  std::size_t keptNear = 0;
  std::size_t keptAny = 0;
  for (std::size_t i = 0; i < draws; ++i) {
    if (i % oftenEnough == 0 && isCancelled && isCancelled()) {
      return std::nullopt;
    }
    keptNear += band.has(drawnScore(scores, near, random)) ? 1U : 0U;
    keptAny += band.has(drawnScore(scores, any, random)) ? 1U : 0U;
  }
  const auto all = static_cast<double>(draws);
  return Robustness{
      .near = static_cast<double>(keptNear) / all, .any = static_cast<double>(keptAny) / all, .draws = draws};
}

} // namespace health
