// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose_summary.h"

#include "core/base/decimal.h"
#include "core/report/compose_bridge.h"
#include "core/report/compose_firmness.h"
#include "core/report/compose_need.h"
#include "core/report/model_text.h"
#include "core/report/phrase.h"
#include "core/report/plain_text.h"
#include "core/report/report_values.h"
#include "core/scoring/shown_digits.h"
#include "core/whatif/disagreement.h"

#include <algorithm>

namespace health {
namespace {

std::string scoreText(double score, const Wording& wording) {
  return wording.number(fixedDecimal(score, 1));
}

class Standing {
public:
  Standing(const ReportSource& source, const Wording& wording)
      : m_source(source), m_result(source.customer.result), m_wording(wording) {}

  std::string text() const {
    if (!m_result.score) {
      return withoutScore();
    }
    std::string text = standing();
    if (!m_result.isExact()) {
      text = joined({text, known(), range()}, m_wording);
    }
    return text;
  }

private:
  const ReportSource& m_source;
  const ScoreResult& m_result;
  const Wording& m_wording;

  std::string customer() const {
    const std::string name = oneLine(m_source.customer.inputs.customer);
    return name.empty() ? m_wording("The customer") : name;
  }

  std::string_view pattern(bool isDated) const {
    if (m_source.calculated) {
      return isDated ? "What-if: {customer} would stand at {score} of {best} ({category}) as of {date}."
                     : "What-if: {customer} would stand at {score} of {best} ({category}).";
    }
    return isDated ? "{customer} stands at {score} of {best} ({category}) as of {date}."
                   : "{customer} stands at {score} of {best} ({category}).";
  }

  std::string standing() const {
    const auto& asOf = m_source.customer.inputs.asOf;
    return phrase(
        m_wording, pattern(asOf.has_value()), fmt::arg("customer", customer()),
        fmt::arg("score", scoreText(*m_result.score, m_wording)), fmt::arg("best", m_wording.number("100")),
        fmt::arg("category", m_result.bandOrNull()->name), fmt::arg("date", asOf ? dateText(*asOf) : ""));
  }

  std::string withoutScore() const {
    const std::size_t all = m_result.model->scoredFactors();
    return phrase(m_wording,
                  all == 1 ? "{customer} has no health score: its only input is unknown."
                           : "{customer} has no health score: none of the {all} inputs is known.",
                  fmt::arg("customer", customer()), fmt::arg("all", m_wording.number(std::to_string(all))));
  }

  std::string known() const {
    const std::size_t all = m_result.model->scoredFactors();
    if (m_result.known == all) {
      return {};
    }
    return phrase(m_wording,
                  m_result.known == 1 ? "Only {known} of {all} inputs is known."
                                      : "Only {known} of {all} inputs are known.",
                  fmt::arg("known", m_wording.number(std::to_string(m_result.known))),
                  fmt::arg("all", m_wording.number(std::to_string(all))));
  }

  std::string range() const {
    std::string range =
        phrase(m_wording, "As things are, the score may lie anywhere from {lowest} to {highest}.",
               fmt::arg("lowest", scoreText(m_result.range.lowest, m_wording)),
               fmt::arg("highest", scoreText(m_result.range.highest, m_wording)));
    if (!m_result.mostWanted) {
      return range;
    }
    const bool isRough = m_result.factors[*m_result.mostWanted].span.has_value();
    return joined(
        {range, phrase(m_wording,
                       isRough ? "{input} is most worth making exact." : "{input} is most worth finding out.",
                       fmt::arg("input", m_result.model->factors[*m_result.mostWanted].name))},
        m_wording);
  }
};

class Reasons {
public:
  Reasons(const ReportSource& source, const Wording& wording)
      : m_result(source.customer.result), m_wording(wording),
        m_shown(source.calculated ? shownDigitsAfter(*source.calculated, m_result) : shownDigits(m_result)) {
    for (std::size_t i = 0; i < m_result.factors.size(); ++i) {
      if (lost(i) > 0) {
        m_losing.push_back(i);
      }
    }
    std::ranges::stable_sort(m_losing, std::ranges::greater(), [this](std::size_t i) { return lost(i); });
  }

  std::string text() const {
    std::vector<std::string> sentences{losses(), best(), cap()};
    for (const Disagreement& one : disagreements(m_result)) {
      sentences.push_back(disagreementText(one, m_result, m_wording));
    }
    return joined(sentences, m_wording);
  }

private:
  const ScoreResult& m_result;
  const Wording& m_wording;
  ShownDigits m_shown;
  std::vector<std::size_t> m_losing; ///< points as shown, the most first

  std::int64_t lost(std::size_t i) const {
    return m_result.factors[i].contribution ? m_shown.weights[i] - m_shown.contributions[i] : 0;
  }

  /// The first of those that lose points: as many as one takes in.
  std::vector<std::size_t> named() const {
    constexpr std::size_t most = 3;
    return {m_losing.begin(),
            m_losing.begin() + static_cast<std::ptrdiff_t>(std::min(m_losing.size(), most))};
  }

  /// A factor with its value, and points of those that it could give.
  std::string item(std::size_t i, std::string_view pattern, std::int64_t points) const {
    const Factor& factor = m_result.model->factors[i];
    return phrase(m_wording, pattern, fmt::arg("factor", factor.name),
                  fmt::arg("value", valueText(factor, m_result.inputs[i], m_wording)),
                  fmt::arg("points", m_wording.tenths(points)),
                  fmt::arg("most", m_wording.shortTenths(m_shown.weights[i])));
  }

  std::string losses() const {
    if (m_losing.empty()) {
      return m_wording("No known input loses points.");
    }
    std::vector<std::string> items;
    for (const std::size_t i : named()) {
      items.push_back(item(i, "{factor} ({value}, {points} of {most} points lost)", lost(i)));
    }
    return phrase(m_wording,
                  m_losing.size() == 1 ? "It loses points only to {items}."
                                       : "It loses most points to {items}.",
                  fmt::arg("items", andList(items, m_wording)));
  }

  /// The input with the best normalized score, the heavier of equal ones. None is best below the middle, or
  /// that was just named for what it loses.
  std::string best() const {
    constexpr double middle = 0.5;
    const std::vector<std::size_t> losers = named();
    const auto rank = [this](std::size_t i) {
      return std::pair(m_result.factors[i].normalized.value_or(0.0), m_result.factors[i].weight);
    };
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < m_result.factors.size(); ++i) {
      const auto [normalized, weight] = rank(i);
      const bool isGood = normalized >= middle && weight > 0.0 && std::ranges::count(losers, i) == 0;
      if (isGood && (!best || rank(i) > rank(*best))) {
        best = i;
      }
    }
    return best ? item(*best, "{factor} does best ({value}, {points} of {most} points).",
                       m_shown.contributions[*best])
                : std::string();
  }

  std::string cap() const {
    if (!m_result.cap) {
      return {};
    }
    const ScoreModel& model = *m_result.model;
    return phrase(m_wording, "{cap}, which takes {points} points.",
                  fmt::arg("cap", capText(model, model.caps[m_result.cap->cap], m_wording)),
                  fmt::arg("points", m_wording.tenths(-m_shown.cap)));
  }
};

std::string changeText(const ScoreResult& calculated, const ScoreResult& result, const Wording& wording) {
  const auto bridge = bridgeBetween(calculated, result);
  if (!bridge) {
    return {};
  }
  const std::string parts = bridgeParts(*bridge, result, wording);
  const std::string change =
      phrase(wording,
             parts.empty() ? "That is no other score than the calculated {before} ({category})."
                           : "Against the calculated {before} ({category}) that is {difference}: {parts}.",
             fmt::arg("before", wording.tenths(bridge->fromTenths)),
             fmt::arg("category", calculated.bandOrNull()->name),
             fmt::arg("difference", wording.signedTenths(bridge->toTenths - bridge->fromTenths)),
             fmt::arg("parts", parts));
  return bridge->areOtherKnown
             ? joined({change, wording("Not the same inputs are known for both scores.")}, wording)
             : change;
}

} // namespace

Summary summaryOf(const ReportSource& source, const Wording& wording) {
  const ScoreResult& result = source.customer.result;
  Summary summary{.standing = Standing(source, wording).text()};
  if (!result.score) {
    return summary;
  }
  summary.reasons = Reasons(source, wording).text();
  summary.change = source.calculated ? changeText(*source.calculated, result, wording) : "";
  summary.need = needText(source.customer, wording);
  summary.action = std::string(recommendedAction(result));
  return summary;
}

std::string paragraphOf(const Summary& summary, const Wording& wording) {
  return joined({summary.standing, summary.reasons, summary.change, summary.need, summary.action}, wording);
}

} // namespace health
