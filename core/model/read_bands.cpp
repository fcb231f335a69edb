// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/read_bands.h"

#include "core/model/model_fields.h"

#include <array>
#include <set>

namespace health {
namespace {

constexpr std::array tones{
    Choice<Tone>{"good", Tone::good},
    Choice<Tone>{"fair", Tone::fair},
    Choice<Tone>{"warning", Tone::warning},
    Choice<Tone>{"critical", Tone::critical},
};

/// A bound in [0, 100] that lies above the one before.
double readBound(JsonFields& fields, std::string_view key, std::optional<double> before) {
  const auto bound = fields.number(key);
  if (!bound) {
    return before.value_or(0.0);
  }
  if (*bound < 0 || *bound > 100) {
    fields.refuse(IssueCode::bandsIncomplete, key, jsonExcerpt(*fields.find(key)));
  } else if (before && *bound <= *before) {
    fields.refuse(IssueCode::bandsNotAscending, key, jsonExcerpt(*fields.find(key)));
  }
  return *bound;
}

/// The first band starts at 0 and the last ends at 100.
void checkEnds(const std::vector<double>& bounds, BandInclusion inclusion, Issues& issues) {
  const bool lower = inclusion == BandInclusion::lower;
  const bool complete = !bounds.empty() && (lower ? bounds.front() == 0.0 : bounds.back() == 100.0);
  if (!complete) {
    issues.push_back({.code = IssueCode::bandsIncomplete, .where = "/bands"});
  }
}

/// The bound that a band need not give must be its neighbour's where it does.
void checkNeighbours(const Json& list, const std::vector<Band>& bands, BandInclusion inclusion,
                     Issues& issues) {
  const bool lower = inclusion == BandInclusion::lower;
  const std::string_view key = lower ? "to" : "from";
  for (std::size_t i = 0; i < bands.size(); ++i) {
    JsonFields fields(list[i], childPointer("/bands", i), issues);
    const auto given = fields.optionalNumber(key);
    const double meant = lower ? bands[i].highest : bands[i].lowest;
    if (given && *given != meant) {
      const bool gap = lower ? *given < meant : *given > meant;
      const double end = lower ? *given : meant;
      const double begin = lower ? meant : *given;
      fields.refuse(gap ? IssueCode::bandGap : IssueCode::bandOverlap, key, jsonNumber(end).dump(),
                    jsonNumber(begin).dump());
    }
  }
}

} // namespace

std::vector<Band> readBands(const Json& list, BandInclusion inclusion, Issues& issues) {
  constexpr std::size_t most = 20;
  const bool lower = inclusion == BandInclusion::lower;
  const std::size_t issuesBefore = issues.size();
  std::vector<Band> bands;
  std::vector<double> bounds;
  std::set<std::string> ids;
  readEntries(&list, "/bands", most, issues, [&](JsonFields& fields) {
    Band band{.id = readName(fields, "id"), .name = readName(fields, "name")};
    if (!band.id.empty() && !ids.insert(band.id).second) {
      fields.refuse(IssueCode::duplicateId, "id", excerpt(band.id));
    }
    band.tone = readChoice(fields, "tone", tones);
    band.action = readText(fields, "action", longestSentence);
    bounds.push_back(readBound(fields, lower ? "from" : "to",
                               bounds.empty() ? std::nullopt : std::optional(bounds.back())));
    bands.push_back(std::move(band));
  });
  for (std::size_t i = 0; i < bands.size(); ++i) {
    const double next = i + 1 < bounds.size() ? bounds[i + 1] : 100.0;
    const double before = i > 0 ? bounds[i - 1] : 0.0;
    bands[i].lowest = lower ? bounds[i] : before;
    bands[i].highest = lower ? next : bounds[i];
  }
  if (issues.size() == issuesBefore) {
    checkEnds(bounds, inclusion, issues);
    checkNeighbours(list, bands, inclusion, issues);
  }
  return bands;
}

std::vector<GroupLevel> readLevels(JsonFields& group, Issues& issues) {
  constexpr std::size_t most = 20;
  std::vector<GroupLevel> levels;
  readEntries(group.optionalList("levels"), group.pointerTo("levels"), most, issues, [&](JsonFields& fields) {
    const double from =
        readBound(fields, "from", levels.empty() ? std::nullopt : std::optional(levels.back().from));
    levels.push_back({from, readName(fields, "word")});
  });
  return levels;
}

} // namespace health
