// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "core/report/wording.h"
#include "core/scoring/score_result.h"

#include <optional>
#include <string>
#include <vector>

namespace health {

/// One column of the comparison. Without a result its model cannot be used now.
struct ComparedScenario {
  std::string name;
  std::optional<ScoreResult> result;
};

/// Scenarios side by side, the first one being what the others are held against: a row for each input that
/// differs, for each group score, for score, category and difference. Inputs and groups of other models have
/// rows where name and meaning are not the same.
ReportSection scenarioSection(const std::vector<ComparedScenario>& compared, const Wording& wording);

} // namespace health
