// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace health {

/// For an input without weight, which has no normalized score.
struct NoCurve {
  bool operator==(const NoCurve&) const = default;
};

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

/// One knot of a curve: an input in the factor's unit and its score, 0 to 1.
struct CurvePoint {
  double input = 0.0;
  double score = 0.0;
  bool operator==(const CurvePoint&) const = default;
};

/// The score of the last step that begins at or before the input; `below` (0 to 1) before the first.
struct StepsCurve {
  double below = 0.0;
  std::vector<CurvePoint> steps; ///< one or more, inputs ascending
  bool operator==(const StepsCurve&) const = default;
};

/// Straight from point to point.
struct PiecewiseCurve {
  std::vector<CurvePoint> points; ///< two or more, inputs ascending
  bool operator==(const PiecewiseCurve&) const = default;
};

/// 1 from `bestFrom` to `bestTo`, falling straight to 0 on both sides. The four ascend; only the best two may
/// be equal.
struct TargetCurve {
  double worstLow = 0.0;
  double bestFrom = 0.0;
  double bestTo = 0.0;
  double worstHigh = 0.0;
  bool operator==(const TargetCurve&) const = default;
};

/// 0.5^(x / halfLife), 1 below 0: for recency. It comes near 0 and never reaches it. halfLife is above 0.
struct HalfLifeCurve {
  double halfLife = 1.0;
  bool operator==(const HalfLifeCurve&) const = default;
};

/// One of the words that an input may be.
struct Category {
  std::string id;
  std::string name;
  double score = 0.0; ///< 0 to 1
  bool operator==(const Category&) const = default;
};

/// A score for each category. As a number, an input is the category's position in the list.
struct CategoryCurve {
  std::vector<Category> categories; ///< two or more
  bool operator==(const CategoryCurve&) const = default;
};

/// How an input, in its factor's unit, becomes a normalized score.
using Curve = std::variant<NoCurve, LinearCurve, LogCurve, StepsCurve, PiecewiseCurve, TargetCurve,
                           HalfLifeCurve, CategoryCurve>;

/// The normalized score of `input`, from 0 (worst) to 1 (best); beyond the curve's ends it stays at the end's
/// score. Infinite inputs are understood. 0 for NoCurve.
double normalizedScore(const Curve& curve, double input);

/// The input that scores exactly `normalized` (0 to 1), where there is just one on the stretch where the
/// curve moves: on a linear, logarithmic or half-life curve and on a piecewise one that only rises or only
/// falls. Undefined for steps, targets and categories, and for a score that the curve does not reach.
std::optional<double> inputForScore(const Curve& curve, double normalized);

/// The end of the curve that `input` lies strictly beyond, so that moving further changes nothing; undefined
/// within, and for curves without ends in this sense (steps, half-life, categories).
std::optional<double> passedEnd(const Curve& curve, double input);

/// Whether more of the input is better, worse, or sometimes this and sometimes that.
enum class Trend { rising, falling, mixed };
Trend trendOf(const Curve& curve);

/// The inputs where the curve bends or jumps, ascending; for a half-life curve 0, for NoCurve none. Between
/// two neighbours it is monotone, so that its extremes over a range lie at these and at the range's ends.
std::vector<double> knotsOf(const Curve& curve);

/// How much the normalized score changes per unit of input at `input`; at a bend the steeper side. 0 where
/// the curve is flat; undefined for steps and categories, which jump, and for NoCurve.
std::optional<double> slopeAt(const Curve& curve, double input);

/// Where the curve moves, for sliders and drawings: from its worst to its best input, or from the lowest to
/// the highest where it is mixed. A half-life curve is cut off where its score is 0.01. `from` may be above
/// `to`.
struct Stretch {
  double from = 0.0;
  double to = 1.0;
};
Stretch stretchOf(const Curve& curve);

} // namespace health
