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

/// Groups steer the score only through the rule for missing inputs, which needs to know who shares one.
std::string factorText(const ScoreModel& model, const Factor& factor) {
  const std::string curve = std::visit([](const auto& shape) { return curveText(shape); }, factor.curve);
  const std::string_view group =
      model.missing == MissingRule::withinGroup ? std::string_view(model.groups[factor.group].id) : "";
  return fmt::format("{}|{}|{}|{}|{}|{}..{}|{}\n", factor.id, digits(factor.share), curve,
                     factor.isMoney() ? model.currency.code() : std::string_view(), factor.isWhole(),
                     limitText(factor.lowest), limitText(factor.highest), group);
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
    lines.push_back(factorText(model, factor));
  }
  std::ranges::sort(lines);
  lines.emplace_back(model.missing == MissingRule::acrossAll ? "across_all" : "within_group");
  return fmt::format("{:016x}", fnv1a(fmt::format("{}", fmt::join(lines, ""))));
}

} // namespace health
