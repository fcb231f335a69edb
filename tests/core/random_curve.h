// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_parse.h"
#include "core/model/curve.h"

#include <algorithm>
#include <rapidcheck.h>
#include <string>
#include <vector>

// Random curves of every shape, and how a model file writes them.

namespace health {
namespace draw {

inline bool coin() {
  return *rc::gen::arbitrary<bool>();
}

/// Any of the range from the first test on, where RapidCheck by itself would begin with its lower end.
inline int number(int least, int most) {
  return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(least, most + 1));
}

/// From -most to most, in quarters: doubles hold them exactly.
inline double quarters(int most) {
  return number(-4 * most, 4 * most) / 4.0;
}

inline double step() {
  return number(1, 400) / 4.0;
}

inline double score() {
  return number(0, 20) / 20.0;
}

/// `least` to 5 points.
inline std::vector<CurvePoint> points(int least) {
  std::vector<CurvePoint> points(static_cast<std::size_t>(number(least, 5)));
  double input = quarters(100);
  for (CurvePoint& point : points) {
    point = {input, score()};
    input += step();
  }
  return points;
}

/// So that not all scores are `other`.
inline void makeUneven(double& score, double other) {
  score = other < 0.5 ? 1.0 : 0.0;
}

} // namespace draw

inline Curve anyLinear() {
  const double worst = draw::quarters(100);
  const double step = draw::step();
  return LinearCurve{worst, worst + (draw::coin() ? step : -step)};
}

inline Curve anyLog() {
  return LogCurve{draw::number(1, 4000) / 4.0, draw::number(1, 400'000) / 4.0};
}

inline Curve anySteps() {
  StepsCurve curve{draw::score(), draw::points(1)};
  if (std::ranges::all_of(curve.steps, [&](const CurvePoint& one) { return one.score == curve.below; })) {
    draw::makeUneven(curve.steps.back().score, curve.below);
  }
  return curve;
}

inline Curve anyPiecewise() {
  PiecewiseCurve curve{draw::points(2)};
  if (draw::coin()) { // only rising, or only falling
    std::ranges::sort(curve.points, {}, &CurvePoint::score);
    std::vector<double> inputs;
    for (const CurvePoint& point : curve.points) {
      inputs.push_back(point.input);
    }
    draw::coin() ? std::ranges::sort(inputs) : std::ranges::sort(inputs, std::ranges::greater());
    for (std::size_t i = 0; i < inputs.size(); ++i) {
      curve.points[i].input = inputs[i];
    }
    std::ranges::sort(curve.points, {}, &CurvePoint::input);
  }
  const double first = curve.points.front().score;
  if (std::ranges::all_of(curve.points, [first](const CurvePoint& one) { return one.score == first; })) {
    draw::makeUneven(curve.points.back().score, first);
  }
  return curve;
}

inline Curve anyTarget() {
  TargetCurve curve{.worstLow = draw::quarters(100)};
  curve.bestFrom = curve.worstLow + draw::step();
  curve.bestTo = curve.bestFrom + (draw::coin() ? draw::step() : 0.0);
  curve.worstHigh = curve.bestTo + draw::step();
  return curve;
}

inline Curve anyHalfLife() {
  return HalfLifeCurve{draw::step()};
}

/// For every kind of input that is a number or money.
inline Curve anyCurveOfNumbers() {
  using Shape = Curve (*)();
  static constexpr Shape shapes[] = {anyLinear, anyLog, anySteps, anyPiecewise, anyTarget, anyHalfLife};
  return shapes[draw::number(0, 5)]();
}

inline Curve anyCategories(std::vector<std::string> ids) {
  CategoryCurve curve;
  for (std::string& id : ids) {
    curve.categories.push_back({.id = id, .name = "The " + id, .score = draw::score()});
  }
  const double first = curve.categories.front().score;
  if (std::ranges::all_of(curve.categories, [first](const Category& one) { return one.score == first; })) {
    draw::makeUneven(curve.categories.back().score, first);
  }
  return curve;
}

inline Curve anyCategories() {
  std::vector<std::string> ids{"poor", "fair", "good", "superb"};
  ids.resize(static_cast<std::size_t>(draw::number(2, 4)));
  return anyCategories(std::move(ids));
}

inline Curve anyYesNo() {
  return draw::coin() ? anyCategories({"yes", "no"}) : anyCategories({"no", "yes"});
}

namespace curve_json {

inline Json pointsJson(const std::vector<CurvePoint>& points, const char* inputKey) {
  Json list = Json::array();
  for (const CurvePoint& point : points) {
    list.push_back({{inputKey, jsonNumber(point.input)}, {"score", jsonNumber(point.score)}});
  }
  return list;
}

inline Json shape(const NoCurve& /*curve*/) {
  return nullptr;
}

inline Json shape(const LinearCurve& curve) {
  return {{"type", "linear"}, {"worst", jsonNumber(curve.worst)}, {"best", jsonNumber(curve.best)}};
}

inline Json shape(const LogCurve& curve) {
  return {{"type", "log"}, {"reference", jsonNumber(curve.reference)}, {"best", jsonNumber(curve.best)}};
}

inline Json shape(const StepsCurve& curve) {
  return {{"type", "steps"}, {"below", jsonNumber(curve.below)}, {"steps", pointsJson(curve.steps, "from")}};
}

inline Json shape(const PiecewiseCurve& curve) {
  return {{"type", "piecewise"}, {"points", pointsJson(curve.points, "input")}};
}

inline Json shape(const TargetCurve& curve) {
  return {{"type", "target"},
          {"worst_low", jsonNumber(curve.worstLow)},
          {"best_from", jsonNumber(curve.bestFrom)},
          {"best_to", jsonNumber(curve.bestTo)},
          {"worst_high", jsonNumber(curve.worstHigh)}};
}

inline Json shape(const HalfLifeCurve& curve) {
  return {{"type", "half_life"}, {"half_life", jsonNumber(curve.halfLife)}};
}

inline Json shape(const CategoryCurve& curve) {
  Json list = Json::array();
  for (const Category& category : curve.categories) {
    list.push_back({{"id", category.id}, {"name", category.name}, {"score", jsonNumber(category.score)}});
  }
  return {{"type", "categories"}, {"categories", list}};
}

} // namespace curve_json

inline Json curveJson(const Curve& curve) {
  return std::visit([](const auto& shape) { return curve_json::shape(shape); }, curve);
}

} // namespace health
