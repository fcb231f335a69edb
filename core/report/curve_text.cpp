// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/model_text.h"
#include "core/report/phrase.h"
#include "core/report/report_values.h"

namespace health {
namespace {

std::string inWords(const LinearCurve& curve, const std::string& unit, const Wording& wording) {
  return phrase(wording, "linear, 0 at {worst}, 1 at {best}, held outside",
                fmt::arg("worst", withUnit(wording.number(curve.worst), unit, wording)),
                fmt::arg("best", withUnit(wording.number(curve.best), unit, wording)));
}

std::string inWords(const LogCurve& curve, const std::string& unit, const Wording& wording) {
  const std::string formula = phrase(
      wording, "logarithmic, ln(1 + x / {reference}) / ln(1 + {best} / {reference})",
      fmt::arg("reference", wording.number(curve.reference)), fmt::arg("best", wording.number(curve.best)));
  return unit.empty() ? phrase(wording, "{formula}, held outside", fmt::arg("formula", formula))
                      : phrase(wording, "{formula}, x in {unit}, held outside", fmt::arg("formula", formula),
                               fmt::arg("unit", unit));
}

std::string pointText(const CurvePoint& point, const std::string& unit, const Wording& wording) {
  return phrase(wording, "{score} at {input}", fmt::arg("score", wording.number(point.score)),
                fmt::arg("input", withUnit(wording.number(point.input), unit, wording)));
}

std::string inWords(const StepsCurve& curve, const std::string& unit, const Wording& wording) {
  std::vector<std::string> steps{
      phrase(wording, "{score} below", fmt::arg("score", wording.number(curve.below)))};
  for (const CurvePoint& step : curve.steps) {
    steps.push_back(phrase(wording, "{score} from {input}", fmt::arg("score", wording.number(step.score)),
                           fmt::arg("input", withUnit(wording.number(step.input), unit, wording))));
  }
  return phrase(wording, "steps, {steps}", fmt::arg("steps", listText(steps, wording)));
}

std::string inWords(const PiecewiseCurve& curve, const std::string& unit, const Wording& wording) {
  std::vector<std::string> points;
  points.reserve(curve.points.size());
  for (const CurvePoint& point : curve.points) {
    points.push_back(pointText(point, unit, wording));
  }
  return phrase(wording, "straight between {points}, held outside",
                fmt::arg("points", listText(points, wording)));
}

std::string inWords(const TargetCurve& curve, const std::string& unit, const Wording& wording) {
  const auto input = [&](double value) { return withUnit(wording.number(value), unit, wording); };
  return phrase(wording, "target range, 1 from {from} to {to}, falling to 0 at {low} and {high}",
                fmt::arg("from", input(curve.bestFrom)), fmt::arg("to", input(curve.bestTo)),
                fmt::arg("low", input(curve.worstLow)), fmt::arg("high", input(curve.worstHigh)));
}

std::string inWords(const HalfLifeCurve& curve, const std::string& unit, const Wording& wording) {
  const std::string input = wording.number(curve.halfLife);
  return unit.empty() ? phrase(wording, "half-life, 1 at 0, half as much after every {input}",
                               fmt::arg("input", input))
                      : phrase(wording, "half-life, 1 at 0, half as much after every {input} ({unit})",
                               fmt::arg("input", input), fmt::arg("unit", unit));
}

std::string inWords(const CategoryCurve& curve, const std::string& /*unit*/, const Wording& wording) {
  std::vector<std::string> categories;
  categories.reserve(curve.categories.size());
  for (const Category& category : curve.categories) {
    categories.push_back(phrase(wording, "{category} {score}", fmt::arg("category", category.name),
                                fmt::arg("score", wording.number(category.score))));
  }
  return listText(categories, wording);
}

std::string inWords(const NoCurve& /*curve*/, const std::string& /*unit*/, const Wording& wording) {
  return wording("without weight, for the priority");
}

} // namespace

std::string curveText(const Factor& factor, Currency modelCurrency, const Wording& wording) {
  const std::string unit = factor.isMoney() ? std::string(modelCurrency.code()) : factor.unit;
  return std::visit([&](const auto& curve) { return inWords(curve, unit, wording); }, factor.curve);
}

} // namespace health
