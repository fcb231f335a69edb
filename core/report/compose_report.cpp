// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose_report.h"

#include "core/base/decimal.h"
#include "core/report/compose_assumptions.h"
#include "core/report/compose_for_customer.h"
#include "core/report/compose_passport.h"
#include "core/report/compose_summary.h"
#include "core/report/compose_tables.h"
#include "core/report/compose_what_if.h"
#include "core/report/model_text.h"
#include "core/report/phrase.h"
#include "core/report/plain_text.h"
#include "core/report/report_values.h"
#include "core/report/version.h"

namespace health {
namespace {

class ResultFacts {
public:
  ResultFacts(const CustomerInputs& inputs, const ScoreResult& result, const Wording& wording)
      : m_inputs(inputs), m_result(result), m_wording(wording) {}

  std::vector<ReportFact> all() {
    addScore();
    addKnown();
    if (!m_result.isExact()) {
      addUnknown();
      addPossible();
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
    if (rule != nullptr) {
      return rule->name;
    }
    const std::size_t input = m_result.model->priorityInput.value();
    return phrase(m_wording,
                  isRough(m_result.inputs[input]) ? "unknown while {input} is rough"
                                                  : "unknown without {input}",
                  fmt::arg("input", m_result.model->factors[input].name));
  }

  void addKnown() {
    const auto count = [this](std::size_t number) { return m_wording.number(std::to_string(number)); };
    add("Known inputs", phrase(m_wording, "{known} of {all}", fmt::arg("known", count(m_result.known)),
                               fmt::arg("all", count(m_result.model->scoredFactors()))));
  }

  /// The names of the factors that count and whose inputs are so.
  std::string namesOf(bool (*isSo)(const InputValue&)) const {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < m_result.inputs.size(); ++i) {
      const Factor& factor = m_result.model->factors[i];
      if (factor.isScored() && isSo(m_result.inputs[i])) {
        names.push_back(factor.name);
      }
    }
    return listText(names, m_wording);
  }

  void addUnknown() {
    const std::string unknown = namesOf([](const InputValue& value) { return !isKnown(value); });
    if (!unknown.empty()) {
      add("Unknown inputs", unknown);
    }
    const std::string rough = namesOf(isRough);
    if (!rough.empty()) {
      add("Rough inputs", phrase(m_wording, "{inputs}; each counts with the middle of what it may score",
                                 fmt::arg("inputs", rough)));
    }
  }

  void addPossible() {
    add("Lowest possible score", numberCell(fixedDecimal(m_result.range.lowest, 1), m_wording));
    add("Highest possible score", numberCell(fixedDecimal(m_result.range.highest, 1), m_wording));
    if (const auto wanted = m_result.mostWanted) {
      add(m_result.factors[*wanted].span ? "Most worth making exact" : "Most worth finding out",
          m_result.model->factors[*wanted].name);
    }
  }
};

std::string titleOf(const CustomerInputs& inputs, const Wording& wording) {
  const std::string customer = oneLine(inputs.customer);
  return customer.empty()
             ? wording("Customer health score")
             : phrase(wording, "Customer health score: {customer}", fmt::arg("customer", customer));
}

/// Score, reasons, change and need as one would tell them, then every number behind them.
ReportDocument composeNote(const ReportSource& source, const Wording& wording) {
  const CustomerInputs& inputs = source.customer.inputs;
  const ScoreResult& result = source.customer.result;
  const ScoreResult* calculated = source.calculatedOrNull();
  ReportDocument report{.title = titleOf(inputs, wording)};
  const std::string paragraph = paragraphOf(summaryOf(source, wording), wording);
  ReportSection facts{.facts = ResultFacts(inputs, result, wording).all()};
  if (calculated != nullptr) {
    ReportSection whatIf = whatIfSection(*calculated, result, wording);
    whatIf.paragraphs = {paragraph};
    report.sections.push_back(std::move(whatIf));
    facts.title = wording("Result of the what-if");
  } else {
    facts.paragraphs = {paragraph};
  }
  report.sections.push_back(std::move(facts));
  report.sections.push_back(groupSection(result, wording));
  report.sections.push_back(contributionSection(result, calculated, wording));
  report.sections.insert(report.sections.end(), source.answers.begin(), source.answers.end());
  report.sections.push_back(assumptionsSection(result, wording));
  report.sections.push_back(passportSection(source.customer));
  return report;
}

/// One paragraph, then the table.
ReportDocument composeExecutive(const ReportSource& source, const Wording& wording) {
  const ScoredCustomer& customer = source.customer;
  return {.title = titleOf(customer.inputs, wording),
          .sections = {{.paragraphs = {paragraphOf(summaryOf(source, wording), wording)}},
                       contributionSection(customer.result, source.calculatedOrNull(), wording),
                       passportSection(customer)}};
}

ReportDocument composeIn(Voice voice, const ReportSource& source, const Wording& wording) {
  switch (voice) {
  case Voice::crmNote:
    return composeNote(source, wording);
  case Voice::executive:
    return composeExecutive(source, wording);
  case Voice::customerSafe:
    break;
  }
  return composeForCustomer(source, wording);
}

} // namespace

ReportDocument composeReport(const ReportSource& source, Voice voice, const Wording& wording) {
  ReportDocument report = composeIn(voice, source, wording);
  report.decimalPoint = wording.numbers.decimalPoint;
  if (voice != Voice::customerSafe) {
    report.program = fmt::format("Customer Health Score {}", programVersion());
  }
  return report;
}

} // namespace health
