// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/random_curve.h"

#include <algorithm>
#include <rapidcheck.h>

namespace health {
namespace draw {

bool coin() {
  return *rc::gen::arbitrary<bool>();
}

int number(int least, int most) {
  return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(least, most + 1));
}

double quarters(int most) {
  return number(-4 * most, 4 * most) / 4.0;
}

double step() {
  return number(1, 400) / 4.0;
}

double score() {
  return number(0, 20) / 20.0;
}

} // namespace draw

namespace {

/// `least` to 5 points.
std::vector<CurvePoint> points(int least) {
  std::vector<CurvePoint> points(static_cast<std::size_t>(draw::number(least, 5)));
  double input = draw::quarters(100);
  for (CurvePoint& point : points) {
    point = {input, draw::score()};
    input += draw::step();
  }
  return points;
}

/// So that not all scores are `other`.
void makeUneven(double& score, double other) {
  score = other < 0.5 ? 1.0 : 0.0;
}

} // namespace

Curve anyLinear() {
  const double worst = draw::quarters(100);
  const double step = draw::step();
  return LinearCurve{worst, worst + (draw::coin() ? step : -step)};
}

Curve anyLog() {
  return LogCurve{draw::number(1, 4000) / 4.0, draw::number(1, 400'000) / 4.0};
}

Curve anySteps() {
  StepsCurve curve{draw::score(), points(1)};
  if (std::ranges::all_of(curve.steps, [&](const CurvePoint& one) { return one.score == curve.below; })) {
    makeUneven(curve.steps.back().score, curve.below);
  }
  return curve;
}

Curve anyPiecewise() {
  PiecewiseCurve curve{points(2)};
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
    makeUneven(curve.points.back().score, first);
  }
  return curve;
}

Curve anyTarget() {
  TargetCurve curve{.worstLow = draw::quarters(100)};
  curve.bestFrom = curve.worstLow + draw::step();
  curve.bestTo = curve.bestFrom + (draw::coin() ? draw::step() : 0.0);
  curve.worstHigh = curve.bestTo + draw::step();
  return curve;
}

Curve anyHalfLife() {
  return HalfLifeCurve{draw::step()};
}

Curve anyCurveOfNumbers() {
  using Shape = Curve (*)();
  static constexpr Shape shapes[] = {anyLinear, anyLog, anySteps, anyPiecewise, anyTarget, anyHalfLife};
  return shapes[draw::number(0, 5)]();
}

Curve anyCategories(std::vector<std::string> ids) {
  CategoryCurve curve;
  for (std::string& id : ids) {
    curve.categories.push_back({.id = id, .name = "The " + id, .score = draw::score()});
  }
  const double first = curve.categories.front().score;
  if (std::ranges::all_of(curve.categories, [first](const Category& one) { return one.score == first; })) {
    makeUneven(curve.categories.back().score, first);
  }
  return curve;
}

Curve anyCategories() {
  std::vector<std::string> ids{"poor", "fair", "good", "superb"};
  ids.resize(static_cast<std::size_t>(draw::number(2, 4)));
  return anyCategories(std::move(ids));
}

Curve anyYesNo() {
  return draw::coin() ? anyCategories({"yes", "no"}) : anyCategories({"no", "yes"});
}

namespace {

Json pointsJson(const std::vector<CurvePoint>& points, const char* inputKey) {
  Json list = Json::array();
  for (const CurvePoint& point : points) {
    list.push_back({{inputKey, jsonNumber(point.input)}, {"score", jsonNumber(point.score)}});
  }
  return list;
}

Json shape(const NoCurve& /*curve*/) {
  return nullptr;
}

Json shape(const LinearCurve& curve) {
  return {{"type", "linear"}, {"worst", jsonNumber(curve.worst)}, {"best", jsonNumber(curve.best)}};
}

Json shape(const LogCurve& curve) {
  return {{"type", "log"}, {"reference", jsonNumber(curve.reference)}, {"best", jsonNumber(curve.best)}};
}

Json shape(const StepsCurve& curve) {
  return {{"type", "steps"}, {"below", jsonNumber(curve.below)}, {"steps", pointsJson(curve.steps, "from")}};
}

Json shape(const PiecewiseCurve& curve) {
  return {{"type", "piecewise"}, {"points", pointsJson(curve.points, "input")}};
}

Json shape(const TargetCurve& curve) {
  return {{"type", "target"},
          {"worst_low", jsonNumber(curve.worstLow)},
          {"best_from", jsonNumber(curve.bestFrom)},
          {"best_to", jsonNumber(curve.bestTo)},
          {"worst_high", jsonNumber(curve.worstHigh)}};
}

Json shape(const HalfLifeCurve& curve) {
  return {{"type", "half_life"}, {"half_life", jsonNumber(curve.halfLife)}};
}

Json shape(const CategoryCurve& curve) {
  Json list = Json::array();
  for (const Category& category : curve.categories) {
    list.push_back({{"id", category.id}, {"name", category.name}, {"score", jsonNumber(category.score)}});
  }
  return {{"type", "categories"}, {"categories", list}};
}

} // namespace

Json curveJson(const Curve& curve) {
  return std::visit([](const auto& shape) { return ::health::shape(shape); }, curve);
}

} // namespace health
