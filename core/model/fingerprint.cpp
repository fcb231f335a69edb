// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fingerprint.h"

#include "core/base/decimal.h"

#include <algorithm>
#include <cstdint>
#include <fmt/format.h>
#include <vector>

namespace health {
namespace {

/// Twelve digits: fewer than the noise of dividing weights, far more than any weight that is meant.
std::string shareDigits(double share) {
  return fmt::format("{:.12g}", share);
}

/// All digits of what the file says as it is.
std::string digits(double value) {
  return shortestDecimal(value);
}

/// Ids may hold any character, also those that stand between the parts of a line here.
std::string escaped(std::string_view id) {
  std::string text;
  for (const char character : id) {
    text += character == '|' || character == '\n' || character == '\\' ? std::string{'\\', character}
                                                                       : std::string(1, character);
  }
  return text;
}

std::string limitText(const std::optional<double>& limit) {
  return limit ? digits(*limit) : "none";
}

std::string curveText(const LinearCurve& curve) {
  return fmt::format("linear {} {}", digits(curve.worst), digits(curve.best));
}

std::string curveText(const LogCurve& curve) {
  return fmt::format("log {} {}", digits(curve.reference), digits(curve.best));
}

std::string pointsText(const std::vector<CurvePoint>& points) {
  std::string text;
  for (const CurvePoint& point : points) {
    text += fmt::format(" {}:{}", digits(point.input), digits(point.score));
  }
  return text;
}

std::string curveText(const StepsCurve& curve) {
  return fmt::format("steps {}{}", digits(curve.below), pointsText(curve.steps));
}

std::string curveText(const PiecewiseCurve& curve) {
  return fmt::format("piecewise{}", pointsText(curve.points));
}

std::string curveText(const TargetCurve& curve) {
  return fmt::format("target {} {} {} {}", digits(curve.worstLow), digits(curve.bestFrom),
                     digits(curve.bestTo), digits(curve.worstHigh));
}

std::string curveText(const HalfLifeCurve& curve) {
  return fmt::format("half_life {}", digits(curve.halfLife));
}

/// In the order of their ids: the order of the list changes no score.
std::string curveText(const CategoryCurve& curve) {
  std::vector<std::string> texts;
  texts.reserve(curve.categories.size());
  for (const Category& category : curve.categories) {
    texts.push_back(fmt::format(" {}:{}={}", category.id.size(), category.id, digits(category.score)));
  }
  std::ranges::sort(texts);
  return fmt::format("categories{}", fmt::join(texts, ""));
}

std::string curveText(const NoCurve& /*curve*/) {
  return {};
}

/// What tells a group from the others whatever it is called: the first of its factors by id.
std::string groupKey(const ScoreModel& model, std::size_t group) {
  std::string first;
  for (const Factor& factor : model.factors) {
    if (factor.group == group && (first.empty() || factor.id < first)) {
      first = factor.id;
    }
  }
  return escaped(first);
}

/// A cap at 100 takes nothing.
bool isReal(const Cap& cap) {
  return cap.atMost < 100.0;
}

double weightOf(const ScoreModel& model, std::size_t group) {
  double sum = 0.0;
  for (const Factor& factor : model.factors) {
    sum += factor.group == group ? factor.weight : 0.0;
  }
  return sum > 0 ? sum : 1.0;
}

bool isCapped(const ScoreModel& model, std::size_t group) {
  return std::ranges::any_of(model.caps,
                             [group](const Cap& cap) { return cap.group == group && isReal(cap); });
}

/// What the factor counts for. Within a group that takes its worst or best and shares its weight with no
/// other group, that is the whole of the group.
double countedShare(const ScoreModel& model, const Factor& factor) {
  if (model.missing == MissingRule::acrossAll ||
      model.groups[*factor.group].aggregation == Aggregation::weightedMean || !(factor.weight > 0)) {
    return factor.share;
  }
  double whole = 0.0;
  for (const Factor& other : model.factors) {
    whole += other.group == factor.group ? other.share : 0.0;
  }
  return whole;
}

/// What else of its group matters for a factor. A mean over all known factors does not care who is together.
std::string groupText(const ScoreModel& model, const Factor& factor) {
  const Group& group = model.groups[*factor.group];
  std::string text;
  if (group.aggregation != Aggregation::weightedMean) {
    // The one that stands for the group has its whole weight; the others only whether they count.
    text =
        fmt::format("{} {}", group.aggregation == Aggregation::worst ? "worst" : "best", factor.weight > 0);
  }
  if (isCapped(model, *factor.group)) { // whose score may differ from what it adds to the whole
    text += text.empty()
                ? fmt::format(" capped {}", shareDigits(factor.weight / weightOf(model, *factor.group)))
                : " capped";
  }
  const bool matters = !text.empty() || model.missing == MissingRule::withinGroup;
  return matters ? groupKey(model, *factor.group) + text : std::string();
}

std::string factorText(const ScoreModel& model, const Factor& factor) {
  const std::string curve = std::visit([](const auto& shape) { return curveText(shape); }, factor.curve);
  return fmt::format("{}|{}|{}|{}|{}|{}..{}|{}\n", escaped(factor.id),
                     shareDigits(countedShare(model, factor)), curve,
                     factor.isMoney() ? model.currency.code() : std::string_view(), factor.isWhole(),
                     limitText(factor.lowest), limitText(factor.highest), groupText(model, factor));
}

std::string capText(const ScoreModel& model, const Cap& cap) {
  const std::string of =
      cap.group ? "group " + groupKey(model, *cap.group) : "factor " + escaped(model.factors[*cap.factor].id);
  return fmt::format("cap|{}|{}|{}\n", of, digits(cap.below), digits(cap.atMost));
}

std::uint64_t fnv1a(std::string_view text) {
  std::uint64_t hash = 14695981039346656037U;
  for (const char character : text) {
    hash ^= static_cast<unsigned char>(character);
    hash *= 1099511628211U;
  }
  return hash;
}

} // namespace

std::string modelFingerprint(const ScoreModel& model) {
  std::vector<std::string> lines;
  lines.reserve(model.factors.size() + 1);
  for (const Factor& factor : model.factors) {
    if (factor.isScored()) {
      lines.push_back(factorText(model, factor));
    }
  }
  for (const Cap& cap : model.caps) {
    if (isReal(cap)) {
      lines.push_back(capText(model, cap));
    }
  }
  std::ranges::sort(lines);
  lines.emplace_back(model.missing == MissingRule::acrossAll ? "across_all" : "within_group");
  return fmt::format("{:016x}", fnv1a(fmt::format("{}", fmt::join(lines, ""))));
}

} // namespace health
