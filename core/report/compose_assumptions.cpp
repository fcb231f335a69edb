// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose_assumptions.h"

#include "core/base/decimal.h"
#include "core/report/issue_text.h"
#include "core/report/model_text.h"
#include "core/report/phrase.h"

#include <algorithm>

namespace health {
namespace {

class Assumptions {
public:
  Assumptions(const ScoreResult& result, const Wording& wording)
      : m_result(result), m_model(*result.model), m_wording(wording) {}

  std::vector<ReportFact> all() {
    addRules();
    addCurves();
    addNotes();
    return std::move(m_facts);
  }

private:
  const ScoreResult& m_result;
  const ScoreModel& m_model;
  const Wording& m_wording;
  std::vector<ReportFact> m_facts;

  void add(std::string_view label, std::string text) {
    m_facts.push_back({m_wording(label), {std::move(text), std::nullopt}});
  }

  void addRules() {
    add("Formula", m_wording("Health Score = Σ (weight × normalized score) × 100"));
    add("Missing inputs", m_wording(missingRule()));
    if (std::ranges::any_of(m_result.factors,
                            [](const FactorScore& score) { return score.span.has_value(); })) {
      add("Rough inputs", m_wording("A rough input counts with the middle of the lowest and the highest "
                                    "normalized score that it may have."));
    }
    add("Bands", phrase(m_wording, "{bands}; decided on the score rounded to one decimal",
                        fmt::arg("bands", listText(bands(), m_wording))));
    add("Model weights", listText(weights(), m_wording));
    for (const Group& group : m_model.groups) {
      if (group.aggregation != Aggregation::weightedMean) {
        add("Group rule", aggregationText(group, m_wording));
      }
    }
    for (const Cap& cap : m_model.caps) {
      add("Cap", cap.reason.empty() ? capText(m_model, cap, m_wording)
                                    : phrase(m_wording, "{cap} ({reason})",
                                             fmt::arg("cap", capText(m_model, cap, m_wording)),
                                             fmt::arg("reason", cap.reason)));
    }
    for (const PriorityRule& rule : m_model.priorities) {
      add("Priority rule", priorityText(m_model, rule, m_wording));
    }
  }

  std::string_view missingRule() const {
    return m_model.missing == MissingRule::acrossAll
               ? "The weight of an unknown input goes to all known inputs, in proportion to their weights."
               : "The weight of an unknown input goes to the known inputs of its group, in proportion to "
                 "their weights; a group with nothing known gives its weight to the other groups.";
  }

  /// Every band includes one of its bounds; the first and the last reach the ends of the scale.
  std::string_view bandPattern(std::size_t i) const {
    if (m_model.bandInclusion == BandInclusion::lower) {
      return i + 1 < m_model.bands.size() ? "{name} {lowest} to below {highest}"
                                          : "{name} {lowest} to {highest}";
    }
    return i > 0 ? "{name} above {lowest} to {highest}" : "{name} {lowest} to {highest}";
  }

  std::vector<std::string> bands() const {
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < m_model.bands.size(); ++i) {
      const Band& band = m_model.bands[i];
      texts.push_back(phrase(m_wording, bandPattern(i), fmt::arg("name", band.name),
                             fmt::arg("lowest", m_wording.number(band.lowest)),
                             fmt::arg("highest", m_wording.number(band.highest))));
    }
    return texts;
  }

  std::vector<std::string> weights() const {
    std::vector<std::string> texts;
    for (const Factor& factor : m_model.factors) {
      if (!factor.isScored()) {
        continue;
      }
      const double percent = roundHalfUp(100.0 * factor.share, 3);
      texts.push_back(phrase(m_wording, "{factor} {percent}\u00A0%", fmt::arg("factor", factor.name),
                             fmt::arg("percent", m_wording.number(percent))));
    }
    return texts;
  }

  void addCurves() {
    for (const Factor& factor : m_model.factors) {
      m_facts.push_back({factor.name, {curveText(factor, m_model.currency, m_wording), std::nullopt}});
    }
  }

  void addNotes() {
    for (const Issue& warning : m_result.warnings) {
      const auto factor = m_model.find(warning.where);
      add("Note", phrase(m_wording, "{factor}: {sentence}",
                         fmt::arg("factor", factor ? m_model.factors[*factor].name : warning.where),
                         fmt::arg("sentence", issueText(warning, m_wording))));
    }
  }
};

} // namespace

ReportSection assumptionsSection(const ScoreResult& result, const Wording& wording) {
  return {.title = wording("Assumptions"), .facts = Assumptions(result, wording).all()};
}

} // namespace health
