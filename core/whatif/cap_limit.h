// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/score_result.h"

// For .cpp files of this room only.

namespace health {

/// The normalized scores that the result was added up from.
Normalized normalizedOf(const ScoreResult& result);

/// How high the score can be by the caps whose condition holds now, whether they take anything or not: 100
/// without any.
double capLimit(const ScoreResult& result);

} // namespace health
