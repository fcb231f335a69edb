// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_editor/curve_knots.h"

#include "ui/model_editor/form_parts.h"

namespace health {
namespace {

using Knots = std::vector<CurveKnot>;

Knots knots(const NoCurve& /*curve*/, const std::string& /*place*/) {
  return {};
}

Knots knots(const LinearCurve& curve, const std::string& place) {
  return {{curve.worst, 0.0, place + "/worst", {}}, {curve.best, 1.0, place + "/best", {}}};
}

Knots knots(const LogCurve& curve, const std::string& place) {
  return {{curve.reference, normalizedScore(curve, curve.reference), place + "/reference", {}},
          {curve.best, 1.0, place + "/best", {}}};
}

Knots pointKnots(const std::vector<CurvePoint>& points, const std::string& list, const std::string& key) {
  Knots knots;
  for (std::size_t i = 0; i < points.size(); ++i) {
    knots.push_back({points[i].input, points[i].score, at(list, i) + key, at(list, i) + "/score"});
  }
  return knots;
}

Knots knots(const StepsCurve& curve, const std::string& place) {
  Knots knots = pointKnots(curve.steps, place + "/steps", "/from");
  knots.push_back({stretchOf(curve).from < stretchOf(curve).to ? stretchOf(curve).from : stretchOf(curve).to,
                   curve.below,
                   {},
                   place + "/below"});
  return knots;
}

Knots knots(const PiecewiseCurve& curve, const std::string& place) {
  return pointKnots(curve.points, place + "/points", "/input");
}

Knots knots(const TargetCurve& curve, const std::string& place) {
  return {{curve.worstLow, 0.0, place + "/worst_low", {}},
          {curve.bestFrom, 1.0, place + "/best_from", {}},
          {curve.bestTo, 1.0, place + "/best_to", {}},
          {curve.worstHigh, 0.0, place + "/worst_high", {}}};
}

Knots knots(const HalfLifeCurve& curve, const std::string& place) {
  return {{curve.halfLife, 0.5, place + "/half_life", {}}};
}

Knots knots(const CategoryCurve& curve, const std::string& place) {
  Knots knots;
  for (std::size_t i = 0; i < curve.categories.size(); ++i) {
    knots.push_back(
        {static_cast<double>(i), curve.categories[i].score, {}, at(place + "/categories", i) + "/score"});
  }
  return knots;
}

} // namespace

std::vector<CurveKnot> knotsAt(const ModelDocument& document, const std::string& factor) {
  const auto curve = document.curveAt(factor);
  return curve ? std::visit([&](const auto& shape) { return knots(shape, factor + "/curve"); }, *curve)
               : Knots();
}

} // namespace health
