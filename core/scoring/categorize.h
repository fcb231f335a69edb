// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/score_model.h"

#include <cstddef>

namespace health {

/// The band of a score from 0 to 100, decided on the score as shown.
std::size_t bandOf(const ScoreModel& model, double score);

} // namespace health
