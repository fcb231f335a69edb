// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose_report.h"

#include "core/base/decimal.h"
#include "core/report/compose_assumptions.h"
#include "core/report/compose_tables.h"
#include "core/report/compose_what_if.h"
#include "core/report/model_text.h"
#include "core/report/phrase.h"
#include "core/report/plain_text.h"
#include "core/report/report_values.h"

namespace health {
namespace {

class ResultFacts {
public:
  ResultFacts(const CustomerInputs& inputs, const ScoreResult& result, const Wording& wording)
      : m_inputs(inputs), m_result(result), m_wording(wording) {}

  std::vector<ReportFact> all() {
    addScore();
    addKnown();
    if (!m_result.isComplete()) {
      addUnknown();
    }
    return std::move(m_facts);
  }

private:
  const CustomerInputs& m_inputs;
  const ScoreResult& m_result;
  const Wording& m_wording;
  std::vector<ReportFact> m_facts;

  void add(std::string_view label, ReportCell value) {
    m_facts.push_back({m_wording(label), std::move(value)});
  }
  void add(std::string_view label, std::string text) { add(label, {std::move(text), std::nullopt}); }

  void addScore() {
    add("As of", m_inputs.asOf ? dateText(*m_inputs.asOf) : m_wording("unknown"));
    add("Health score", scoreCell(m_result, m_wording));
    const Band* band = m_result.bandOrNull();
    add("Category", band != nullptr ? band->name : m_wording("unknown"));
    if (m_result.cap) {
      addCap();
    }
    if (m_result.priority.rule || m_result.priority.isUnknown) {
      add("Priority", priority());
    }
    add("Recommended action",
        band != nullptr ? std::string(recommendedAction(m_result)) : m_wording("unknown"));
  }

  void addCap() {
    const Cap& cap = m_result.model->caps[m_result.cap->cap];
    const std::string text = capText(*m_result.model, cap, m_wording);
    add("Capped", cap.reason.empty() ? text
                                     : phrase(m_wording, "{cap}. {reason}", fmt::arg("cap", text),
                                              fmt::arg("reason", cap.reason)));
  }

  std::string priority() const {
    const PriorityRule* rule = m_result.priorityOrNull();
    return rule != nullptr
               ? rule->name
               : phrase(m_wording, "unknown without {input}",
                        fmt::arg("input", m_result.model->factors[*m_result.model->priorityInput].name));
  }

  void addKnown() {
    const auto count = [this](std::size_t number) { return m_wording.number(std::to_string(number)); };
    add("Known inputs", phrase(m_wording, "{known} of {all}", fmt::arg("known", count(m_result.known)),
                               fmt::arg("all", count(m_result.model->scoredFactors()))));
  }

  void addUnknown() {
    const std::vector<Factor>& factors = m_result.model->factors;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < factors.size(); ++i) {
      if (factors[i].isScored() && !isKnown(m_result.inputs[i])) {
        names.push_back(factors[i].name);
      }
    }
    add("Unknown inputs", listText(names, m_wording));
    add("Lowest possible score", numberCell(fixedDecimal(m_result.range.lowest, 1), m_wording));
    add("Highest possible score", numberCell(fixedDecimal(m_result.range.highest, 1), m_wording));
    if (m_result.mostWanted) {
      add("Most worth finding out", factors[*m_result.mostWanted].name);
    }
  }
};

std::string titleOf(const CustomerInputs& inputs, const Wording& wording) {
  const std::string customer = oneLine(inputs.customer);
  return customer.empty()
             ? wording("Customer health score")
             : phrase(wording, "Customer health score: {customer}", fmt::arg("customer", customer));
}

} // namespace

ReportDocument composeReport(const CustomerInputs& inputs, const ScoreResult& result,
                             const ScoreResult* calculated, const Wording& wording) {
  ReportDocument report{.title = titleOf(inputs, wording), .decimalPoint = wording.numbers.decimalPoint};
  ReportSection facts{.facts = ResultFacts(inputs, result, wording).all()};
  if (calculated != nullptr) {
    report.sections.push_back(whatIfSection(*calculated, result, wording));
    facts.title = wording("Result of the what-if");
  }
  report.sections.push_back(std::move(facts));
  report.sections.push_back(groupSection(result, wording));
  report.sections.push_back(contributionSection(result, calculated, wording));
  report.sections.push_back(assumptionsSection(result, wording));
  return report;
}

} // namespace health
