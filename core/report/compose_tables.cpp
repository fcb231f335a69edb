// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose_tables.h"

#include "core/base/decimal.h"
#include "core/report/compose_what_if.h"
#include "core/report/model_text.h"
#include "core/report/phrase.h"
#include "core/report/report_values.h"
#include "core/scoring/shown_digits.h"

#include <algorithm>

namespace health {
namespace {

using Row = std::vector<ReportCell>;

ReportCell textCell(std::string text) {
  return {std::move(text), std::nullopt};
}

ReportCell nothing() {
  return textCell(std::string(noNumber));
}

/// A number that is shown rounded.
ReportCell exactly(double exact, ReportCell shown) {
  shown.exact = exact;
  return shown;
}

/// The table of inputs, normalized scores, weights and contributions.
class ContributionTable {
public:
  ContributionTable(const ScoreResult& result, const ScoreResult* calculated, const Wording& wording)
      : m_result(result), m_wording(wording),
        m_shown(calculated != nullptr ? shownDigitsAfter(*calculated, result) : shownDigits(result)),
        m_wholeWeights(std::ranges::all_of(m_shown.weights, [](auto tenths) { return tenths % 10 == 0; })) {
    if (calculated != nullptr && areComparable(*calculated, result)) {
      m_before = calculated;
      m_shownBefore = shownDigits(*calculated);
    }
  }

  ReportTable table() const {
    ReportTable table{.numeric = {false, true, false, true, true, true},
                      .lastRowIsTotal = true,
                      .sum = WeightedSum{.normalizedColumn = 3,
                                         .weightColumn = 4,
                                         .contributionColumn = 5,
                                         .factors = m_result.factors.size()}};
    if (m_result.cap) {
      table.sum->atMost = m_result.model->caps[m_result.cap->cap].atMost;
    }
    for (const char* title :
         {"Factor", "Input value", "Unit", "Normalized (0–1)", "Weight (%)", "Contribution"}) {
      table.header.push_back(m_wording(title));
    }
    for (std::size_t i = 0; i < m_result.factors.size(); ++i) {
      table.rows.push_back(factorRow(i));
    }
    if (m_result.cap || (m_before != nullptr && m_before->cap)) {
      table.rows.push_back(capRow());
    }
    table.rows.push_back(totalRow());
    if (m_before != nullptr) {
      table.header.push_back(m_wording("Change"));
      table.numeric.push_back(true);
    }
    return table;
  }

  /// What each bar stands at; for a cap what it takes, where the model has any.
  ReportChart chart() const {
    ReportChart chart{.title = m_wording("Weighted contributions")};
    for (std::size_t i = 0; i < m_result.factors.size(); ++i) {
      const Factor& factor = m_result.model->factors[i];
      if (factor.isScored()) {
        chart.longest = std::max(chart.longest, 100.0 * factor.share);
        chart.bars.push_back(barOf(i));
      }
    }
    if (m_result.cap) {
      chart.bars.push_back({.label = m_wording("Cap"),
                            .text = m_wording.signedTenths(m_shown.cap),
                            .taken = -m_result.cap->points});
    }
    return chart;
  }

private:
  const ScoreResult& m_result;
  const Wording& m_wording;
  ShownDigits m_shown;
  bool m_wholeWeights;
  const ScoreResult* m_before = nullptr; ///< null: there is nothing to compare with
  ShownDigits m_shownBefore;

  ReportChart::Bar barOf(std::size_t i) const {
    const Factor& factor = m_result.model->factors[i];
    const FactorScore& score = m_result.factors[i];
    ReportChart::Bar bar{.label = factor.name,
                         .text = m_wording("unknown"),
                         .value = score.contribution.value_or(0.0),
                         .rest = score.pointsLost.value_or(0.0)};
    if (score.contribution) {
      bar.text = phrase(m_wording, "{points} of {most}",
                        fmt::arg("points", m_wording.tenths(m_shown.contributions[i])),
                        fmt::arg("most", m_wording.shortTenths(m_shown.weights[i])));
    }
    if (const auto j = m_before != nullptr ? m_before->model->find(factor.id) : std::nullopt) {
      bar.before = m_before->factors[*j].contribution;
    }
    return bar;
  }

  ReportCell weightCell(std::int64_t tenths) const {
    return m_wholeWeights ? numberCell(unitsText(tenths / 10, 0), m_wording) : tenthsCell(tenths, m_wording);
  }

  ReportCell changeCell(std::int64_t tenths) const {
    return {m_wording.signedTenths(tenths), unitsText(tenths, 1)};
  }

  ReportCell factorChange(std::size_t i) const {
    const auto j = m_before->model->find(m_result.model->factors[i].id);
    if (!j || !m_result.model->factors[i].isScored() ||
        (!isKnown(m_result.inputs[i]) && !isKnown(m_before->inputs[*j]))) {
      return nothing();
    }
    return changeCell(m_shown.contributions[i] - m_shownBefore.contributions[*j]);
  }

  Row factorRow(std::size_t i) const {
    const Factor& factor = m_result.model->factors[i];
    const FactorScore& score = m_result.factors[i];
    const InputValue& input = m_result.inputs[i];
    Row row{textCell(factor.name),
            inputCell(factor, input, m_wording),
            textCell(unitOf(factor, input)),
            score.normalized
                ? exactly(*score.normalized, numberCell(fixedDecimal(*score.normalized, 3), m_wording))
                : nothing(),
            factor.isScored() ? exactly(100.0 * score.weight, weightCell(m_shown.weights[i])) : nothing(),
            score.contribution ? exactly(*score.contribution, tenthsCell(m_shown.contributions[i], m_wording))
                               : nothing()};
    if (m_before != nullptr) {
      row.push_back(factorChange(i));
    }
    return row;
  }

  /// What a cap takes away, so that the parts add up to the score.
  Row capRow() const {
    const ScoreResult& capped = m_result.cap ? m_result : *m_before;
    Row row{textCell(capText(*capped.model, capped.model->caps[capped.cap->cap], m_wording)),
            {},
            {},
            nothing(),
            nothing(),
            exactly(m_result.cap ? m_result.cap->points : 0.0, tenthsCell(m_shown.cap, m_wording))};
    if (m_before != nullptr) {
      row.push_back(changeCell(m_shown.cap - m_shownBefore.cap));
    }
    return row;
  }

  Row totalRow() const {
    const bool isScored = m_result.score.has_value();
    Row row{textCell(m_wording("Health score")),
            {},
            {},
            {},
            isScored ? exactly(100.0, weightCell(1000)) : nothing(),
            isScored ? exactly(*m_result.score, tenthsCell(m_shown.score, m_wording))
                     : textCell(m_wording("unknown"))};
    if (m_before != nullptr) {
      row.push_back(changeCell(m_shown.score - m_shownBefore.score));
    }
    return row;
  }
};

} // namespace

ReportSection groupSection(const ScoreResult& result, const Wording& wording) {
  const std::vector<Group>& groups = result.model->groups;
  const bool hasWords = std::ranges::any_of(groups, [](const Group& group) { return !group.levels.empty(); });
  ReportTable table{.header = {wording("Group"), wording("Score (0–100)")}, .numeric = {false, true}};
  const std::optional<double> outOf = result.model->groupsOutOf;
  if (outOf) {
    table.header.push_back(phrase(wording, "Out of {number}", fmt::arg("number", wording.number(*outOf))));
    table.numeric.push_back(true);
  }
  if (hasWords) {
    table.header.push_back(wording("Reading"));
    table.numeric.push_back(false);
  }
  for (std::size_t g = 0; g < groups.size(); ++g) {
    const std::optional<double> score = result.groups[g];
    Row row{textCell(groups[g].name),
            score ? numberCell(fixedDecimal(*score, 1), wording) : textCell(wording("unknown"))};
    if (outOf) {
      row.push_back(score ? numberCell(fixedDecimal(*score * *outOf / 100.0, 1), wording) : nothing());
    }
    if (hasWords) {
      row.push_back(textCell(score ? std::string(levelWord(groups[g], shownScore(*score))) : ""));
    }
    table.rows.push_back(std::move(row));
  }
  return {.title = wording("Group scores"), .table = std::move(table)};
}

ReportSection contributionSection(const ScoreResult& result, const ScoreResult* calculated,
                                  const Wording& wording) {
  const ContributionTable contributions(result, calculated, wording);
  return {.title = wording("Individual Factor Contributions to Health Score"),
          .table = contributions.table(),
          .chart = contributions.chart()};
}

} // namespace health
