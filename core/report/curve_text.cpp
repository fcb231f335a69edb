// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/curve_text.h"

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

} // namespace

std::string curveText(const Factor& factor, Currency modelCurrency, const Wording& wording) {
  const std::string unit = factor.isMoney() ? std::string(modelCurrency.code()) : factor.unit;
  return std::visit([&](const auto& curve) { return inWords(curve, unit, wording); }, factor.curve);
}

} // namespace health
