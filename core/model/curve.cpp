// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/curve.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace health {
namespace {

double between(const CurvePoint& left, const CurvePoint& right, double input) {
  if (input <= left.input) {
    return left.score;
  }
  if (input >= right.input) {
    return right.score;
  }
  const double share = (input - left.input) / (right.input - left.input);
  return left.score + share * (right.score - left.score);
}

double scoreOn(const std::vector<CurvePoint>& points, double input) {
  const auto right = std::ranges::upper_bound(points, input, {}, &CurvePoint::input);
  if (right == points.begin()) {
    return points.front().score;
  }
  return right == points.end() ? points.back().score : between(*(right - 1), *right, input);
}

std::vector<CurvePoint> pointsOf(const TargetCurve& curve) {
  return {{curve.worstLow, 0.0}, {curve.bestFrom, 1.0}, {curve.bestTo, 1.0}, {curve.worstHigh, 0.0}};
}

double rawScore(const NoCurve& /*curve*/, double /*input*/) {
  return 0.0;
}

double rawScore(const LinearCurve& curve, double input) {
  return (input - curve.worst) / (curve.best - curve.worst);
}

double rawScore(const LogCurve& curve, double input) {
  return std::log1p(std::max(input, 0.0) / curve.reference) / std::log1p(curve.best / curve.reference);
}

double rawScore(const StepsCurve& curve, double input) {
  const auto next = std::ranges::upper_bound(curve.steps, input, {}, &CurvePoint::input);
  return next == curve.steps.begin() ? curve.below : (next - 1)->score;
}

double rawScore(const PiecewiseCurve& curve, double input) {
  return scoreOn(curve.points, input);
}

double rawScore(const TargetCurve& curve, double input) {
  if (input < curve.bestFrom) {
    return between({curve.worstLow, 0.0}, {curve.bestFrom, 1.0}, input);
  }
  return input > curve.bestTo ? between({curve.bestTo, 1.0}, {curve.worstHigh, 0.0}, input) : 1.0;
}

double rawScore(const HalfLifeCurve& curve, double input) {
  return std::exp2(-std::max(input, 0.0) / curve.halfLife);
}

double rawScore(const CategoryCurve& curve, double input) {
  const double last = static_cast<double>(curve.categories.size()) - 1.0;
  return curve.categories[static_cast<std::size_t>(std::clamp(std::round(input), 0.0, last))].score;
}

/// Curves of which one score has many inputs, or none.
template <typename Shape>
std::optional<double> inverse(const Shape& /*curve*/, double /*normalized*/) {
  return std::nullopt;
}

template <>
std::optional<double> inverse(const LinearCurve& curve, double normalized) {
  return curve.worst + normalized * (curve.best - curve.worst);
}

template <>
std::optional<double> inverse(const LogCurve& curve, double normalized) {
  return curve.reference * std::expm1(normalized * std::log1p(curve.best / curve.reference));
}

template <>
std::optional<double> inverse(const HalfLifeCurve& curve, double normalized) {
  return normalized > 0.0 ? std::optional(-curve.halfLife * std::log2(normalized)) : std::nullopt;
}

template <>
std::optional<double> inverse(const PiecewiseCurve& curve, double normalized) {
  const bool rises = curve.points.front().score < curve.points.back().score;
  for (std::size_t i = 0; i + 1 < curve.points.size(); ++i) {
    const double step = curve.points[i + 1].score - curve.points[i].score;
    if (step == 0.0 || (step > 0.0) != rises) {
      return std::nullopt;
    }
  }
  for (std::size_t i = 0; i + 1 < curve.points.size(); ++i) {
    const CurvePoint& left = curve.points[i];
    const CurvePoint& right = curve.points[i + 1];
    if (normalized >= std::min(left.score, right.score) && normalized <= std::max(left.score, right.score)) {
      const double share = (normalized - left.score) / (right.score - left.score);
      return left.input + share * (right.input - left.input);
    }
  }
  return std::nullopt;
}

std::vector<double> inputsOf(const std::vector<CurvePoint>& points) {
  std::vector<double> inputs(points.size());
  std::ranges::transform(points, inputs.begin(), &CurvePoint::input);
  return inputs;
}

std::vector<double> knots(const NoCurve& /*curve*/) {
  return {};
}
std::vector<double> knots(const LinearCurve& curve) {
  return {std::min(curve.worst, curve.best), std::max(curve.worst, curve.best)};
}
std::vector<double> knots(const LogCurve& curve) {
  return {0.0, curve.best};
}
std::vector<double> knots(const StepsCurve& curve) {
  return inputsOf(curve.steps);
}
std::vector<double> knots(const PiecewiseCurve& curve) {
  return inputsOf(curve.points);
}
std::vector<double> knots(const TargetCurve& curve) {
  return inputsOf(pointsOf(curve));
}
std::vector<double> knots(const HalfLifeCurve& /*curve*/) {
  return {0.0};
}
std::vector<double> knots(const CategoryCurve& curve) {
  std::vector<double> positions;
  positions.reserve(curve.categories.size());
  for (std::size_t i = 0; i < curve.categories.size(); ++i) {
    positions.push_back(static_cast<double>(i));
  }
  return positions;
}

template <typename Shape>
std::optional<double> slope(const Shape& /*curve*/, double /*input*/) {
  return std::nullopt;
}

template <>
std::optional<double> slope(const LinearCurve& curve, double input) {
  const bool within =
      input >= std::min(curve.worst, curve.best) && input <= std::max(curve.worst, curve.best);
  return within ? 1.0 / (curve.best - curve.worst) : 0.0;
}

template <>
std::optional<double> slope(const LogCurve& curve, double input) {
  const bool within = input >= 0.0 && input <= curve.best;
  return within ? 1.0 / ((curve.reference + input) * std::log1p(curve.best / curve.reference)) : 0.0;
}

template <>
std::optional<double> slope(const HalfLifeCurve& curve, double input) {
  return input >= 0.0 ? -std::numbers::ln2 / curve.halfLife * rawScore(curve, input) : 0.0;
}

double steepest(const std::vector<CurvePoint>& points, double input) {
  double steepest = 0.0;
  for (std::size_t i = 0; i + 1 < points.size(); ++i) {
    const CurvePoint& left = points[i];
    const CurvePoint& right = points[i + 1];
    const double slope = (right.score - left.score) / (right.input - left.input);
    if (input >= left.input && input <= right.input && std::abs(slope) > std::abs(steepest)) {
      steepest = slope;
    }
  }
  return steepest;
}

template <>
std::optional<double> slope(const PiecewiseCurve& curve, double input) {
  return steepest(curve.points, input);
}

template <>
std::optional<double> slope(const TargetCurve& curve, double input) {
  std::vector<CurvePoint> points = pointsOf(curve);
  if (curve.bestFrom == curve.bestTo) {
    points.erase(points.begin() + 1);
  }
  return steepest(points, input);
}

bool hasEnds(const Curve& curve) {
  return std::holds_alternative<LinearCurve>(curve) || std::holds_alternative<LogCurve>(curve) ||
         std::holds_alternative<PiecewiseCurve>(curve) || std::holds_alternative<TargetCurve>(curve);
}

} // namespace

double normalizedScore(const Curve& curve, double input) {
  return std::visit([input](const auto& shape) { return std::clamp(rawScore(shape, input), 0.0, 1.0); },
                    curve);
}

std::optional<double> inputForScore(const Curve& curve, double normalized) {
  return std::visit([normalized](const auto& shape) { return inverse(shape, normalized); }, curve);
}

std::optional<double> passedEnd(const Curve& curve, double input) {
  if (!hasEnds(curve)) {
    return std::nullopt;
  }
  const std::vector<double> knots = knotsOf(curve);
  if (input < knots.front()) {
    return knots.front();
  }
  return input > knots.back() ? std::optional(knots.back()) : std::nullopt;
}

Trend trendOf(const Curve& curve) {
  if (std::holds_alternative<HalfLifeCurve>(curve)) {
    return Trend::falling;
  }
  bool rises = false;
  bool falls = false;
  // Before the first knot too: there steps may lie.
  const std::vector<double> knots = knotsOf(curve);
  double before = normalizedScore(curve, -HUGE_VAL);
  for (const double knot : knots) {
    const double score = normalizedScore(curve, knot);
    rises = rises || score > before;
    falls = falls || score < before;
    before = score;
  }
  if (rises == falls) {
    return Trend::mixed;
  }
  return rises ? Trend::rising : Trend::falling;
}

std::vector<double> knotsOf(const Curve& curve) {
  return std::visit([](const auto& shape) { return knots(shape); }, curve);
}

std::optional<double> slopeAt(const Curve& curve, double input) {
  return std::visit([input](const auto& shape) { return slope(shape, input); }, curve);
}

Stretch stretchOf(const Curve& curve) {
  if (const auto* life = std::get_if<HalfLifeCurve>(&curve)) {
    return {*inverse(*life, 0.01), 0.0};
  }
  const std::vector<double> knots = knotsOf(curve);
  if (knots.empty()) {
    return {};
  }
  double lowest = knots.front();
  double highest = knots.back();
  if (std::holds_alternative<StepsCurve>(curve)) { // with room to stand before the first and after the last
    const double room = lowest == highest ? std::max(std::abs(lowest) / 2.0, 1.0) : (highest - lowest) / 4.0;
    lowest -= room;
    highest += room;
  }
  return trendOf(curve) == Trend::falling ? Stretch{highest, lowest} : Stretch{lowest, highest};
}

} // namespace health
