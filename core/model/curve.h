// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <variant>

namespace health {

/// 0 at `worst`, 1 at `best`, straight between. worst > best inverts: fewer is better.
struct LinearCurve {
  double worst = 0.0;
  double best = 1.0;
  bool operator==(const LinearCurve&) const = default;
};

/// ln(1 + x / reference) / ln(1 + best / reference): 0 at 0, 1 at `best`. It fits money, where the tenth
/// thousand matters less than the first. reference and best are above 0.
struct LogCurve {
  double reference = 1.0;
  double best = 1.0;
  bool operator==(const LogCurve&) const = default;
};

/// How an input, in its factor's unit, becomes a normalized score.
using Curve = std::variant<LinearCurve, LogCurve>;

/// The normalized score of `input`, from 0 (worst) to 1 (best); beyond the curve's ends it stays at the end's
/// score.
double normalizedScore(const Curve& curve, double input);

/// The input that scores `normalized` (0 to 1) on the stretch where the curve moves: the inverse of
/// normalizedScore().
double inputForScore(const Curve& curve, double normalized);

/// The end of the curve that `input` lies strictly beyond, so that moving further changes nothing; undefined
/// within.
std::optional<double> passedEnd(const Curve& curve, double input);

} // namespace health
