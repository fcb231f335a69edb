// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/score_result.h"

#include <optional>

namespace health {

/// The first of the model's priority rules that fits. `watched` is where the model's priority input lies,
/// money in the model's currency: at one point if it is exact; undefined if it is unknown. A rule with a
/// threshold is decided if all of that lies on one side; else the priority is unknown.
Priority priorityOf(const ScoreModel& model, std::size_t band, const std::optional<NumberRange>& watched);

} // namespace health
