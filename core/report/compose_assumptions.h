// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "core/report/wording.h"
#include "core/scoring/score_result.h"

// For .cpp files of this room only.

namespace health {

/// How the score comes about: formula, rules, bands, curves and weights; and what is to be noted about the
/// inputs.
ReportSection assumptionsSection(const ScoreResult& result, const Wording& wording);

} // namespace health
