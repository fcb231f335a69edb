// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/curve.h"

#include <algorithm>
#include <cmath>

namespace health {
namespace {

double rawScore(const LinearCurve& curve, double input) {
  return (input - curve.worst) / (curve.best - curve.worst);
}

double rawScore(const LogCurve& curve, double input) {
  return std::log1p(std::max(input, 0.0) / curve.reference) / std::log1p(curve.best / curve.reference);
}

double inverse(const LinearCurve& curve, double normalized) {
  return curve.worst + normalized * (curve.best - curve.worst);
}

double inverse(const LogCurve& curve, double normalized) {
  return curve.reference * std::expm1(normalized * std::log1p(curve.best / curve.reference));
}

} // namespace

double normalizedScore(const Curve& curve, double input) {
  return std::visit([input](const auto& shape) { return std::clamp(rawScore(shape, input), 0.0, 1.0); },
                    curve);
}

double inputForScore(const Curve& curve, double normalized) {
  return std::visit([normalized](const auto& shape) { return inverse(shape, normalized); }, curve);
}

std::optional<double> passedEnd(const Curve& curve, double input) {
  const double atWorst = inputForScore(curve, 0.0);
  const double atBest = inputForScore(curve, 1.0);
  // The inverse of a logarithm comes back a hair off its end; a hair is not "beyond".
  const double hair = 1e-9 * std::max(std::abs(atWorst), std::abs(atBest));
  if (input < std::min(atWorst, atBest) - hair) {
    return std::min(atWorst, atBest);
  }
  if (input > std::max(atWorst, atBest) + hair) {
    return std::max(atWorst, atBest);
  }
  return std::nullopt;
}

} // namespace health
