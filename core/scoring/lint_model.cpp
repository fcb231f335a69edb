// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/lint_model.h"

#include "core/base/decimal.h"
#include "core/scoring/common_scores.h"
#include "core/scoring/possible_range.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <fmt/format.h>
#include <tuple>
#include <utility>

namespace health {
namespace {

/// More than these, and each counts too little to act on.
constexpr std::size_t mostFactors = 12;

/// Words of what a health score is meant to foretell.
constexpr std::array<std::string_view, 7> outcomes{
    "churn",        "attrition",          "cancellation", "renewal_probability", "renewal_likelihood",
    "health_score", "likelihood_to_renew"};

std::string lowerCaseId(std::string_view text) {
  std::string lower(text);
  for (char& character : lower) {
    const bool upper = character >= 'A' && character <= 'Z';
    character = upper ? static_cast<char>(character - 'A' + 'a') : (character == ' ' ? '_' : character);
  }
  return lower;
}

bool namesOutcome(std::string_view text) {
  const std::string lower = lowerCaseId(text);
  return std::ranges::any_of(
      outcomes, [&lower](std::string_view word) { return lower.find(word) != std::string::npos; });
}

class Lint {
public:
  explicit Lint(const ScoreModel& model)
      : m_model(model), m_worst(model.factors.size()), m_best(model.factors.size()) {
    for (std::size_t i = 0; i < model.factors.size(); ++i) {
      if (model.factors[i].isScored()) {
        std::tie(m_worst[i], m_best[i]) = reachableScores(model.factors[i]);
      }
    }
    m_reach = {scoreOf(m_worst), scoreOf(m_best)};
  }

  Issues all() {
    checkWeights();
    checkFactors();
    checkReach();
    checkEdges();
    std::erase_if(m_warnings, [this](const Issue& issue) {
      const auto& accepted = m_model.acceptedWarnings;
      return std::ranges::any_of(accepted,
                                 [&](const auto& entry) { return entry.first == codeName(issue.code); });
    });
    return std::move(m_warnings);
  }

private:
  const ScoreModel& m_model;
  Normalized m_worst; ///< what each factor scores at least ...
  Normalized m_best;  ///< ... and at most
  ScoreRange m_reach; ///< of all customers
  Issues m_warnings;

  void warn(Issue issue) {
    issue.severity = Severity::warning;
    m_warnings.push_back(std::move(issue));
  }

  /// Groups of which no factor weighs anything do not count.
  bool counts(std::size_t group) const {
    return std::ranges::any_of(m_model.factors, [group](const Factor& factor) {
      return factor.group == group && factor.weight > 0;
    });
  }

  void checkWeights() {
    double total = 0.0;
    for (std::size_t g = 0; g < m_model.groups.size(); ++g) {
      total += counts(g) ? m_model.groups[g].weight : 0.0;
    }
    constexpr double hair = 1e-9;
    if (std::abs(total - 100.0) <= hair) {
      return;
    }
    std::string normalized;
    for (std::size_t g = 0; g < m_model.groups.size(); ++g) {
      const double share = counts(g) ? 100.0 * (m_model.groups[g].weight / total) : 0.0;
      // One a line, the number last: whoever writes the sentence writes the number in the reader's style.
      normalized += fmt::format("{}{}\t{}", normalized.empty() ? "" : "\n", m_model.groups[g].name,
                                shortestDecimal(roundHalfUp(share, 1)));
    }
    warn({.code = IssueCode::weightsNotHundred,
          .where = "/groups",
          .value = shortestDecimal(total),
          .detail = normalized});
  }

  void checkFactors() {
    for (const Factor& factor : m_model.factors) {
      const auto end = factor.reset ? passedEnd(factor.curve, *factor.reset) : std::nullopt;
      if (end) {
        warn({.code = IssueCode::saturatedAtReset,
              .where = pointerOf(factor) + "/reset",
              .value = shortestDecimal(*factor.reset),
              .highest = end});
      }
      if (factor.isScored() && factor.weight > 0 && (namesOutcome(factor.id) || namesOutcome(factor.name))) {
        warn({.code = IssueCode::outcomeAsInput, .where = pointerOf(factor), .value = factor.name});
      }
    }
    if (m_model.scoredFactors() > mostFactors) {
      warn({.code = IssueCode::tooManyFactors,
            .where = "/groups",
            .value = std::to_string(m_model.scoredFactors()),
            .highest = static_cast<double>(mostFactors)});
    }
  }

  double scoreOf(const Normalized& normalized) const {
    return addUp(m_model, normalized).score().value_or(0.0);
  }

  /// The first and the last score of a band in tenths, as scores are shown; none if the first is the greater.
  std::pair<std::int64_t, std::int64_t> shownScores(std::size_t b) const {
    const Band& band = m_model.bands[b];
    const auto up = [](double edge) {
      return static_cast<std::int64_t>(std::ceil(roundHalfUp(edge * 10.0, 6)));
    };
    const auto down = [](double edge) {
      return static_cast<std::int64_t>(std::floor(roundHalfUp(edge * 10.0, 6)));
    };
    if (m_model.bandInclusion == BandInclusion::lower) {
      return {up(band.lowest), b + 1 < m_model.bands.size() ? up(band.highest) - 1 : 1000};
    }
    return {b > 0 ? down(band.lowest) + 1 : 0, down(band.highest)};
  }

  void checkReach() {
    const double lowest = roundHalfUp(m_reach.lowest, 1);
    const double highest = roundHalfUp(m_reach.highest, 1);
    for (std::size_t b = 0; b < m_model.bands.size(); ++b) {
      const Band& band = m_model.bands[b];
      const auto [first, last] = shownScores(b);
      if (first > last || first > roundedUnits(highest, 1) || last < roundedUnits(lowest, 1)) {
        warn({.code = IssueCode::bandUnreachable,
              .where = fmt::format("/bands/{}", b),
              .value = band.name,
              .lowest = lowest,
              .highest = highest});
      }
    }
    for (std::size_t i = 0; i < m_model.factors.size(); ++i) {
      if (m_model.factors[i].isScored() && !canChangeBand(i)) {
        warn({.code = IssueCode::factorWithoutEffect,
              .where = pointerOf(m_model.factors[i]),
              .value = m_model.factors[i].name});
      }
    }
  }

  /// Some customer stands so near an edge that the factor moves them over it, if it moves the score at all,
  /// by its weight or through a cap, and an edge lies within reach.
  bool canChangeBand(std::size_t factor) const {
    const Factor& described = m_model.factors[factor];
    const bool isWatched = std::ranges::any_of(m_model.caps, [&](const Cap& cap) {
      return cap.factor == factor || (cap.group && cap.group == described.group && described.weight > 0);
    });
    if (m_worst[factor] == m_best[factor] || (described.share <= 0 && !isWatched)) {
      return false;
    }
    return std::any_of(m_model.bands.begin() + 1, m_model.bands.end(), [this](const Band& band) {
      return m_reach.lowest <= band.lowest && band.lowest <= m_reach.highest;
    });
  }

  void checkEdges() {
    for (const double edge : commonEdges(m_model)) {
      const bool lower = m_model.bandInclusion == BandInclusion::lower;
      for (std::size_t b = 0; b < m_model.bands.size(); ++b) {
        if ((lower ? m_model.bands[b].lowest : m_model.bands[b].highest) == edge) {
          warn({.code = IssueCode::bandEdgeOften,
                .where = fmt::format("/bands/{}/{}", b, lower ? "from" : "to"),
                .value = shortestDecimal(edge)});
        }
      }
    }
  }
};

} // namespace

Issues lintModel(const ScoreModel& model) {
  return Lint(model).all();
}

} // namespace health
