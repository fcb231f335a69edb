// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose_path.h"

#include "core/base/decimal.h"
#include "core/report/compose_passport.h"
#include "core/report/phrase.h"
#include "core/report/plain_text.h"
#include "core/report/report_values.h"

namespace health {
namespace {

ReportCell textCell(std::string text) {
  return {std::move(text), std::nullopt};
}

ReportFact fact(const char* label, std::string text, const Wording& wording) {
  return {wording(label), textCell(std::move(text))};
}

std::string bandName(const ScoreModel& model, std::optional<std::size_t> band, const Wording& wording) {
  return band ? model.bands[*band].name : wording("unknown");
}

/// What stands for the answer in the table: a value alone, or what is to be known of it.
std::string answerText(const Factor& factor, const LeverAnswer& answer, const Wording& wording) {
  std::string value = valueText(factor, answer.value, wording);
  switch (answer.kind) {
  case LeverAnswer::Kind::needed:
  case LeverAnswer::Kind::slack:
    return value;
  case LeverAnswer::Kind::free:
    return phrase(wording, "anything, at worst {value}", fmt::arg("value", value));
  case LeverAnswer::Kind::unreachable:
    return phrase(wording, "not reachable alone, at best {value}", fmt::arg("value", value));
  }
  return "";
}

ReportTable pathTable(const ScoredCustomer& customer, const std::vector<LeverAnswer>& answers,
                      const char* answerHeader, const Wording& wording) {
  ReportTable table{.numeric = {false, false, false, true, false}};
  for (const char* title : {"Factor", "Now", answerHeader, "Then", "Category"}) {
    table.header.push_back(wording(title));
  }
  for (const LeverAnswer& answer : answers) {
    const Factor& factor = customer.model().factors[answer.factor];
    table.rows.push_back(
        {textCell(factor.name), textCell(valueText(factor, customer.result.inputs[answer.factor], wording)),
         textCell(answerText(factor, answer, wording)), numberCell(fixedDecimal(answer.score, 1), wording),
         textCell(bandName(customer.model(), answer.band, wording))});
  }
  return table;
}

ReportTable planTable(const ScoredCustomer& customer, const Plan& plan, const Wording& wording) {
  ReportTable table{.header = {wording("Factor"), wording("Now"), wording("Then")},
                    .numeric = {false, false, false}};
  for (const PlannedMove& move : plan.moves) {
    const Factor& factor = customer.model().factors[move.factor];
    table.rows.push_back({textCell(factor.name),
                          textCell(valueText(factor, customer.result.inputs[move.factor], wording)),
                          textCell(valueText(factor, move.value, wording))});
  }
  return table;
}

/// The customer as things stand.
ReportSection presentSection(const ScoredCustomer& customer, const Wording& wording) {
  const std::optional<Date>& asOf = customer.inputs.asOf;
  return {.title = "",
          .facts = {fact("As of", asOf ? dateText(*asOf) : wording("unknown"), wording),
                    {wording("Health score"), scoreCell(customer.result, wording)},
                    fact("Category", bandName(customer.model(), customer.result.band, wording), wording)}};
}

} // namespace

std::string targetText(const ScoreModel& model, const Target& target, const Wording& wording) {
  const std::string score = wording.number(target.score);
  return target.band ? phrase(wording, "{category} ({score})",
                              fmt::arg("category", model.bands[*target.band].name), fmt::arg("score", score))
                     : score;
}

ReportSection pathSection(const ScoredCustomer& customer, const Target& target,
                          const std::vector<LeverAnswer>& answers, const Wording& wording) {
  const bool isReached = reaches(customer.result, target);
  const std::string text = targetText(customer.model(), target, wording);
  ReportSection section{.title = isReached
                                     ? phrase(wording, "What still keeps {target}", fmt::arg("target", text))
                                     : phrase(wording, "Path to {target}", fmt::arg("target", text))};
  if (answers.empty()) {
    section.facts.push_back(fact("Note", wording("No input can change the score."), wording));
  } else {
    section.table = pathTable(customer, answers, isReached ? "May become" : "Needed alone", wording);
  }
  return section;
}

ReportSection planSection(const ScoredCustomer& customer, std::string title, const Plan& plan,
                          const Target& target, const Wording& wording) {
  ReportSection section{.title = std::move(title)};
  const std::string score = wording.number(fixedDecimal(plan.score, 1));
  if (!plan.isReached) {
    section.facts.push_back(fact("Note",
                                 phrase(wording, "Not reachable within these limits; best possible {score}.",
                                        fmt::arg("score", score)),
                                 wording));
  } else if (reaches(customer.result, target)) {
    section.facts.push_back(
        fact("Note", wording("The target is reached already; nothing has to move."), wording));
  } else {
    section.facts.push_back({wording("Score"), numberCell(fixedDecimal(plan.score, 1), wording)});
    section.facts.push_back(fact("Category", bandName(customer.model(), plan.band, wording), wording));
  }
  if (!plan.moves.empty()) {
    section.table = planTable(customer, plan, wording);
  }
  return section;
}

ReportDocument composePath(const ScoredCustomer& customer, const WhatIfAnswers& answers,
                           const Wording& wording) {
  const std::string name = oneLine(customer.inputs.customer);
  ReportDocument report{
      .title = name.empty() ? wording("What would it take?")
                            : phrase(wording, "What would it take? {customer}", fmt::arg("customer", name)),
      .sections = {},
      .decimalPoint = wording.numbers.decimalPoint};
  report.sections.push_back(presentSection(customer, wording));
  report.sections.push_back(pathSection(customer, answers.target, answers.path, wording));
  if (answers.balanced) {
    report.sections.push_back(
        planSection(customer, wording("Balanced plan"), *answers.balanced, answers.target, wording));
  }
  if (answers.leastEffort) {
    report.sections.push_back(
        planSection(customer, wording("Least-effort plan"), *answers.leastEffort, answers.target, wording));
  }
  report.sections.push_back(passportSection(customer));
  return report;
}

} // namespace health
