// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "core/report/wording.h"
#include "core/scoring/score_result.h"

// For .cpp files of this room only.

namespace health {

/// Whether the difference of two results can be told factor by factor: both have a score, by the same model.
bool areComparable(const ScoreResult& calculated, const ScoreResult& result);

/// What makes a what-if one: the calculated result it is held against, the difference and what was changed.
ReportSection whatIfSection(const ScoreResult& calculated, const ScoreResult& result, const Wording& wording);

} // namespace health
