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
};

namespace formula {

/// clang warns of silent promotions; all of them are meant.
inline long double exact(double value) {
  return static_cast<long double>(value);
}

inline long double normalized(const Curve& curve, long double input) {
  long double score = 0;
  if (const auto* linear = std::get_if<LinearCurve>(&curve)) {
    const long double worst = exact(linear->worst);
    score = (input - worst) / (exact(linear->best) - worst);
  } else {
    const LogCurve& log = std::get<LogCurve>(curve);
    const long double reference = exact(log.reference);
    score = input <= 0 ? 0 : std::log(1 + input / reference) / std::log(1 + exact(log.best) / reference);
  }
  return std::min(std::max(score, 0.0L), 1.0L);
}

/// Money must be in the model's currency, which must have cents.
inline std::optional<long double> known(const InputValue& value) {
  if (const auto* money = std::get_if<Money>(&value)) {
    return static_cast<long double>(money->minorUnits) / 100;
  }
  const auto* number = std::get_if<double>(&value);
  return number != nullptr ? std::optional(exact(*number)) : std::nullopt;
}

/// The sum of the weights in a group, of all factors or of the known ones.
inline long double weightIn(const ScoreModel& model, std::size_t group, const CustomerInputs* onlyKnownOf) {
  long double sum = 0;
  for (const Factor& factor : model.factors) {
    const bool counts = onlyKnownOf == nullptr || isKnown(onlyKnownOf->value(factor.id));
    sum += factor.group == group && counts ? exact(factor.weight) : 0;
  }
  return sum;
}

/// Weights before they are made to add up to 1: for the rule "within group" what is missing in a group stays
/// in it, for "across all" each keeps the proportion it has with everything known.
inline long double rawWeight(const ScoreModel& model, const Factor& factor, const CustomerInputs& inputs) {
  const bool within = model.missing == MissingRule::withinGroup;
  const long double inGroup = weightIn(model, factor.group, within ? &inputs : nullptr);
  if (!isKnown(inputs.value(factor.id)) || inGroup <= 0) {
    return 0;
  }
  return exact(model.groups[factor.group].weight) * (exact(factor.weight) / inGroup);
}

} // namespace formula

inline FormulaResult formulaScore(const ScoreModel& model, const CustomerInputs& inputs) {
  FormulaResult result;
  long double total = 0;
  for (const Factor& factor : model.factors) {
    total += formula::rawWeight(model, factor, inputs);
  }
  if (total <= 0) {
    return result;
  }
  std::map<std::string, long double> groupWeights;
  long double score = 0;
  for (const Factor& factor : model.factors) {
    const long double weight = formula::rawWeight(model, factor, inputs) / total;
    if (weight > 0) {
      const std::string& group = model.groups[factor.group].id;
      const long double points =
          100 * weight * formula::normalized(factor.curve, *formula::known(inputs.value(factor.id)));
      result.weights[factor.id] = weight;
      result.points[factor.id] = points;
      result.groups[group] += points;
      groupWeights[group] += weight;
      score += points;
    }
  }
  for (auto& [group, points] : result.groups) {
    points /= groupWeights.at(group);
  }
  result.score = score;
  return result;
}

} // namespace health
