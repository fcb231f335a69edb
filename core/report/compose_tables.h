// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "core/report/wording.h"
#include "core/scoring/score_result.h"

// For .cpp files of this room only.

namespace health {

/// The score of each group, with a word beside it where groups of the model have words.
ReportSection groupSection(const ScoreResult& result, const Wording& wording);

/// Each input's way to its contribution, in order of display, and the score as the total. With a `calculated`
/// result of the same model also the change of each contribution against it.
ReportSection contributionSection(const ScoreResult& result, const ScoreResult* calculated,
                                  const Wording& wording);

} // namespace health
