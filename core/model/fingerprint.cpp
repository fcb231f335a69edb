// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fingerprint.h"

#include <algorithm>
#include <cstdint>
#include <fmt/format.h>
#include <vector>

namespace health {
namespace {

/// Twelve digits: fewer than the noise of dividing weights, far more than any weight that is meant.
std::string digits(double value) {
  return fmt::format("{:.12g}", value);
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

/// Lengths before ids, which may hold any character.
std::string quoted(std::string_view id) {
  return fmt::format("{}:{}", id.size(), id);
}

/// In the order of their ids: the order of the list changes no score.
std::string curveText(const CategoryCurve& curve) {
  std::vector<std::string> texts;
  for (const Category& category : curve.categories) {
    texts.push_back(fmt::format(" {}={}", quoted(category.id), digits(category.score)));
  }
  std::ranges::sort(texts);
  return fmt::format("categories{}", fmt::join(texts, ""));
}

std::string curveText(const NoCurve& /*curve*/) {
  return {};
}

std::string_view aggregationText(Aggregation aggregation) {
  switch (aggregation) {
  case Aggregation::weightedMean:
    return "";
  case Aggregation::worst:
    return "worst";
  case Aggregation::best:
    return "best";
  }
  return "";
}

/// What tells a group from the others whatever it is called: the first of its factors by id.
std::string groupKey(const ScoreModel& model, std::size_t group) {
  std::string first;
  for (const Factor& factor : model.factors) {
    if (factor.group == group && (first.empty() || factor.id < first)) {
      first = factor.id;
    }
  }
  return first;
}

/// Where it matters which factors are together: a mean over all known factors does not care.
bool groupMatters(const ScoreModel& model, std::size_t group) {
  return model.missing == MissingRule::withinGroup ||
         model.groups[group].aggregation != Aggregation::weightedMean ||
         std::ranges::find(model.caps, std::optional(group), &Cap::group) != model.caps.end();
}

std::string factorText(const ScoreModel& model, const Factor& factor) {
  const std::string curve = std::visit([](const auto& shape) { return curveText(shape); }, factor.curve);
  const std::string group = groupMatters(model, *factor.group) ? groupKey(model, *factor.group) : "";
  return fmt::format("{}|{}|{}|{}|{}|{}..{}|{}{}\n", factor.id, digits(factor.share), curve,
                     factor.isMoney() ? model.currency.code() : std::string_view(), factor.isWhole(),
                     limitText(factor.lowest), limitText(factor.highest), group,
                     aggregationText(model.groups[*factor.group].aggregation));
}

std::string capText(const ScoreModel& model, const Cap& cap) {
  const std::string of =
      cap.group ? "group " + groupKey(model, *cap.group) : "factor " + model.factors[*cap.factor].id;
  return fmt::format("cap {} {} {}\n", of, digits(cap.below), digits(cap.atMost));
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
    lines.push_back(capText(model, cap));
  }
  std::ranges::sort(lines);
  lines.emplace_back(model.missing == MissingRule::acrossAll ? "across_all" : "within_group");
  return fmt::format("{:016x}", fnv1a(fmt::format("{}", fmt::join(lines, ""))));
}

} // namespace health
