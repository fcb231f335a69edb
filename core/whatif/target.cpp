// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/target.h"

#include "core/base/decimal.h"

#include <algorithm>
#include <cctype>

namespace health {
namespace {

char lowered(char letter) {
  return static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
}

bool isSame(std::string_view left, std::string_view right) {
  return std::ranges::equal(left, right, {}, lowered, lowered);
}

std::string bandNames(const ScoreModel& model) {
  std::string names;
  for (const Band& band : model.bands) {
    names += (names.empty() ? "" : ", ") + band.name;
  }
  return names;
}

} // namespace

Target targetOf(const ScoreModel& model, std::size_t band) {
  constexpr double tenth = 0.1;
  const double bound = model.bands[band].lowest;
  const bool isAbove = model.bandInclusion == BandInclusion::upper && band > 0;
  return {.score = isAbove ? roundHalfUp(bound + tenth, 1) : bound, .band = band};
}

tl::expected<Target, Issue> targetFromText(const ScoreModel& model, std::string_view text) {
  for (std::size_t band = 0; band < model.bands.size(); ++band) {
    if (isSame(text, model.bands[band].id) || isSame(text, model.bands[band].name)) {
      return targetOf(model, band);
    }
  }
  const auto score = parseDecimal(text);
  if (!score) {
    return tl::make_unexpected(
        Issue{.code = IssueCode::unknownTarget, .value = excerpt(text), .detail = bandNames(model)});
  }
  if (*score < 0.0 || *score > 100.0) {
    return tl::make_unexpected(
        Issue{.code = IssueCode::outsideRange, .value = excerpt(text), .lowest = 0.0, .highest = 100.0});
  }
  return Target{.score = *score, .band = {}};
}

bool reaches(const ScoreResult& result, const Target& target) {
  return result.score && shownScore(*result.score) >= target.score;
}

} // namespace health
