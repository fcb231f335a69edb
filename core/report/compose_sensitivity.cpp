// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose_sensitivity.h"

#include "core/base/decimal.h"
#include "core/report/report_values.h"

namespace health {
namespace {

ReportCell scoreCell(double score, const Wording& wording) {
  return tenthsCell(roundedUnits(score, 1), wording);
}

/// Value and score; a dash where there is no step.
void addStep(const Factor& factor, const std::optional<Sensitivity::Step>& step, const Wording& wording,
             std::vector<ReportCell>& row) {
  const ReportCell nothing{std::string(noNumber), std::nullopt};
  row.push_back(step ? ReportCell{valueText(factor, step->value, wording), std::nullopt} : nothing);
  row.push_back(step ? scoreCell(step->score, wording) : nothing);
}

} // namespace

ReportSection sensitivitySection(const ScoredCustomer& customer, const std::vector<Sensitivity>& all,
                                 const Wording& wording) {
  ReportTable table{.numeric = {false, false, true, false, true, true, true}};
  for (const char* title :
       {"Factor", "One step down", "Score", "One step up", "Score", "Score at worst", "Score at best"}) {
    table.header.push_back(wording(title));
  }
  for (const Sensitivity& one : all) {
    const Factor& factor = customer.model().factors[one.factor];
    std::vector<ReportCell> row{{factor.name, std::nullopt}};
    addStep(factor, one.stepDown, wording, row);
    addStep(factor, one.stepUp, wording, row);
    row.push_back(scoreCell(one.worst, wording));
    row.push_back(scoreCell(one.best, wording));
    table.rows.push_back(std::move(row));
  }
  return {.title = wording("Sensitivity"), .table = std::move(table)};
}

} // namespace health
