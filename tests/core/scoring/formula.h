// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/score_model.h"
#include "core/scoring/customer_inputs.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string>
#include <vector>

// The score once more, written down from its definition alone, in long double: what the program is compared
// with.

namespace health {

struct FormulaResult {
  std::map<std::string, long double> points; ///< by factor, known ones with weight
  std::map<std::string, long double> weights;
  std::map<std::string, long double> groups; ///< those with anything known that has weight
  std::optional<long double> score;
  long double cap = 0; ///< what a cap adds: 0 or less
  /// Whether the last digit of a double decides: which of two factors is the worse, or whether a cap acts.
  bool isDoubtful = false;
};

namespace formula {

using Real = long double;

/// clang warns of silent promotions; all of them are meant.
inline Real exact(double value) {
  return static_cast<Real>(value);
}

/// Straight from (x0, y0) to (x1, y1), held outside.
inline Real straight(Real x, Real x0, Real y0, Real x1, Real y1) {
  const Real share = std::min(std::max((x - x0) / (x1 - x0), 0.0L), 1.0L);
  return y0 + share * (y1 - y0);
}

inline Real shape(const NoCurve& /*curve*/, Real /*x*/) {
  return 0;
}

inline Real shape(const LinearCurve& curve, Real x) {
  return straight(x, exact(curve.worst), 0, exact(curve.best), 1);
}

inline Real shape(const LogCurve& curve, Real x) {
  const Real reference = exact(curve.reference);
  return x <= 0 ? 0
                : std::min(std::log(1 + x / reference) / std::log(1 + exact(curve.best) / reference), 1.0L);
}

inline Real shape(const StepsCurve& curve, Real x) {
  double score = curve.below;
  for (const CurvePoint& step : curve.steps) {
    score = x >= exact(step.input) ? step.score : score;
  }
  return exact(score);
}

inline Real shape(const PiecewiseCurve& curve, Real x) {
  if (x <= exact(curve.points.front().input)) {
    return exact(curve.points.front().score);
  }
  for (std::size_t i = 1; i < curve.points.size(); ++i) {
    const CurvePoint& left = curve.points[i - 1];
    const CurvePoint& right = curve.points[i];
    if (x <= exact(right.input)) {
      return straight(x, exact(left.input), exact(left.score), exact(right.input), exact(right.score));
    }
  }
  return exact(curve.points.back().score);
}

inline Real shape(const TargetCurve& curve, Real x) {
  return std::min(straight(x, exact(curve.worstLow), 0, exact(curve.bestFrom), 1),
                  straight(x, exact(curve.bestTo), 1, exact(curve.worstHigh), 0));
}

inline Real shape(const HalfLifeCurve& curve, Real x) {
  return std::pow(0.5L, std::max(x, 0.0L) / exact(curve.halfLife));
}

inline Real shape(const CategoryCurve& curve, Real x) {
  return exact(curve.categories.at(static_cast<std::size_t>(x)).score);
}

/// The normalized score of a known value. Money must be in the model's currency, which must have cents.
inline std::optional<Real> normalized(const Factor& factor, const InputValue& value) {
  if (const auto* chosen = std::get_if<ChosenCategory>(&value)) {
    return exact(std::ranges::find(factor.categories(), chosen->id, &Category::id)->score);
  }
  const auto scored = [&factor](Real x) {
    return std::visit([x](const auto& curve) { return shape(curve, x); }, factor.curve);
  };
  if (const auto* money = std::get_if<Money>(&value)) {
    return scored(static_cast<Real>(money->minorUnits) / 100);
  }
  const auto* number = std::get_if<double>(&value);
  return number != nullptr ? std::optional(scored(exact(*number))) : std::nullopt;
}

/// The sum of the weights in a group, of all factors or of the known ones.
inline Real weightIn(const ScoreModel& model, std::size_t group, const CustomerInputs* onlyKnownOf) {
  Real sum = 0;
  for (const Factor& factor : model.factors) {
    const bool counts = onlyKnownOf == nullptr || isKnown(onlyKnownOf->value(factor.id));
    sum += factor.group == group && counts ? exact(factor.weight) : 0;
  }
  return sum;
}

/// Weights before they are made to add up to 1: for the rule "within group" what is missing in a group stays
/// in it, for "across all" each keeps the proportion it has with everything known.
inline Real rawWeight(const ScoreModel& model, const Factor& factor, const CustomerInputs& inputs) {
  if (!factor.group || !isKnown(inputs.value(factor.id))) {
    return 0;
  }
  const bool within = model.missing == MissingRule::withinGroup;
  const Real inGroup = weightIn(model, *factor.group, within ? &inputs : nullptr);
  return inGroup <= 0 ? 0 : exact(model.groups[*factor.group].weight) * (exact(factor.weight) / inGroup);
}

/// Nearly equal, but not the same end of the scale.
inline bool areTooClose(Real left, Real right) {
  const bool isEnd = left == right && (left == 0 || left == 1);
  return !isEnd && std::abs(left - right) < 1e-9L;
}

/// In a group that takes the worst or the best, all weight goes to the first that is so.
inline void aggregate(const ScoreModel& model, const std::vector<Real>& scores, std::vector<Real>& weights,
                      bool& isDoubtful) {
  for (std::size_t g = 0; g < model.groups.size(); ++g) {
    if (model.groups[g].aggregation == Aggregation::weightedMean) {
      continue;
    }
    const Real sign = model.groups[g].aggregation == Aggregation::best ? 1 : -1;
    Real sum = 0;
    std::optional<std::size_t> chosen;
    for (std::size_t i = 0; i < weights.size(); ++i) {
      if (model.factors[i].group == g && weights[i] > 0) {
        isDoubtful = isDoubtful || (chosen && areTooClose(scores[i], scores[*chosen]));
        chosen = !chosen || sign * scores[i] > sign * scores[*chosen] ? i : *chosen;
        sum += weights[i];
        weights[i] = 0;
      }
    }
    if (chosen) {
      weights[*chosen] = sum;
    }
  }
}

/// What a cap looks at, 0 to 100; undefined where that is unknown.
inline std::optional<Real> watched(const ScoreModel& model, const Cap& cap, const CustomerInputs& inputs,
                                   const FormulaResult& result) {
  if (cap.factor) {
    const Factor& factor = model.factors[*cap.factor];
    const auto score = normalized(factor, inputs.value(factor.id));
    return score ? std::optional(100 * *score) : std::nullopt;
  }
  const auto group = result.groups.find(model.groups[*cap.group].id);
  return group == result.groups.end() ? std::nullopt : std::optional(group->second);
}

/// Shown with one decimal, halves up: 19.9 for everything from 19.85 and below 19.95.
inline void applyCaps(const ScoreModel& model, const CustomerInputs& inputs, FormulaResult& result) {
  for (const Cap& cap : model.caps) {
    const auto score = watched(model, cap, inputs, result);
    if (score) {
      const Real edge = std::ceil(exact(cap.below) * 10 - 1e-9L) / 10 - 0.05L;
      result.isDoubtful = result.isDoubtful || std::abs(*score - edge) < 1e-9L;
      result.cap = *score < edge ? std::min(result.cap, exact(cap.atMost) - *result.score) : result.cap;
    }
  }
  *result.score += result.cap;
}

/// Effective weights by factor, adding up to 1; all 0 with nothing known.
inline std::vector<Real> weights(const ScoreModel& model, const CustomerInputs& inputs,
                                 const std::vector<Real>& scores, bool& isDoubtful) {
  std::vector<Real> weights;
  Real total = 0;
  for (const Factor& factor : model.factors) {
    weights.push_back(rawWeight(model, factor, inputs));
    total += weights.back();
  }
  for (Real& weight : weights) {
    weight = total > 0 ? weight / total : 0;
  }
  aggregate(model, scores, weights, isDoubtful);
  return weights;
}

/// 0 to 100, of what is known and has a weight within its group, whatever the group weighs in the whole.
inline std::map<std::string, Real> groupScores(const ScoreModel& model, const CustomerInputs& inputs,
                                               const std::vector<Real>& scores) {
  std::map<std::string, Real> groups;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    const Factor& factor = model.factors[i];
    if (!factor.group || !(factor.weight > 0) || !isKnown(inputs.value(factor.id))) {
      continue;
    }
    const Group& group = model.groups[*factor.group];
    const auto [place, isFirst] = groups.emplace(group.id, group.aggregation == Aggregation::worst ? 100 : 0);
    if (group.aggregation == Aggregation::weightedMean) {
      place->second += 100 * scores[i] * (exact(factor.weight) / weightIn(model, *factor.group, &inputs));
    } else if (group.aggregation == Aggregation::worst) {
      place->second = std::min(place->second, 100 * scores[i]);
    } else {
      place->second = std::max(place->second, 100 * scores[i]);
    }
  }
  return groups;
}

} // namespace formula

inline FormulaResult formulaScore(const ScoreModel& model, const CustomerInputs& inputs) {
  FormulaResult result;
  std::vector<formula::Real> scores;
  for (const Factor& factor : model.factors) {
    scores.push_back(formula::normalized(factor, inputs.value(factor.id)).value_or(0));
  }
  const std::vector<formula::Real> weights = formula::weights(model, inputs, scores, result.isDoubtful);
  result.groups = formula::groupScores(model, inputs, scores);
  for (std::size_t i = 0; i < weights.size(); ++i) {
    if (weights[i] > 0) {
      const Factor& factor = model.factors[i];
      result.weights[factor.id] = weights[i];
      result.points[factor.id] = 100 * weights[i] * scores[i];
      result.score = result.score.value_or(0) + result.points[factor.id];
    }
  }
  if (result.score) {
    formula::applyCaps(model, inputs, result);
  }
  return result;
}

} // namespace health
