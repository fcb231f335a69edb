// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/score_result.h"

#include <string_view>

namespace health {

/// The score that a what-if aims at.
struct Target {
  double score = 0.0;              ///< 0 to 100
  std::optional<std::size_t> band; ///< the band whose least score this is, where one was asked for
};

/// The least score that is shown as one of the band. Where bands include their upper bound that is a tenth
/// above the lower one.
Target targetOf(const ScoreModel& model, std::size_t band);

/// A target from text: a band by its id or name, whatever the case, or a score in locale-free decimal text.
/// Errors: unknownTarget (detail: the bands that there are), outsideRange (0 to 100).
tl::expected<Target, Issue> targetFromText(const ScoreModel& model, std::string_view text);

/// Whether the score as shown is the target or above. False without a score.
bool reaches(const ScoreResult& result, const Target& target);

} // namespace health
