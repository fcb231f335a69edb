// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "core/report/wording.h"
#include "core/scoring/score_result.h"

namespace health {

/// The same customer under several models.
ReportSection modelsSection(const std::vector<ScoreResult>& results, const Wording& wording);

} // namespace health
