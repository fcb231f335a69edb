// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "core/report/wording.h"
#include "core/scoring/score_result.h"

namespace health {

/// The report of one result: score and category, group scores, every input with its unit, normalized score,
/// weight and contribution, what is unknown and the possible range, and the assumptions (model, revision,
/// fingerprint, curves, bands, exchange rates). With `calculated` it is the report of a what-if and says so,
/// and against what.
ReportDocument composeReport(const CustomerInputs& inputs, const ScoreResult& result,
                             const ScoreResult* calculated, const Wording& wording);

} // namespace health
