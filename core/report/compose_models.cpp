// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose_models.h"

#include "core/base/decimal.h"
#include "core/report/phrase.h"
#include "core/report/report_values.h"

namespace health {

ReportSection modelsSection(const std::vector<ScoreResult>& results, const Wording& wording) {
  ReportTable table{.numeric = {false, false, true, true, true, false}};
  for (const char* title :
       {"Model", "Known inputs", "Lowest possible", "Highest possible", "Score", "Category"}) {
    table.header.push_back(wording(title));
  }
  const auto score = [&wording](double exact) { return tenthsCell(roundedUnits(exact, 1), wording); };
  for (const ScoreResult& result : results) {
    if (!result.score) {
      continue;
    }
    table.rows.push_back({{result.model->name, std::nullopt},
                          {phrase(wording, "{known} of {all}", fmt::arg("known", result.known),
                                  fmt::arg("all", result.model->scoredFactors())),
                           std::nullopt},
                          score(result.range.lowest),
                          score(result.range.highest),
                          score(*result.score),
                          {result.bandOrNull()->name, std::nullopt}});
  }
  return {.title = wording("The same customer under other models"), .table = std::move(table)};
}

} // namespace health
