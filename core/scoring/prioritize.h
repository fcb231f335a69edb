// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/score_result.h"

#include <optional>
#include <vector>

namespace health {

/// The first of the model's priority rules that fits. `amounts` are the inputs by factor as numbers, money in
/// the model's currency. A rule with a threshold cannot be decided while its input is unknown: then the
/// priority is unknown.
Priority priorityOf(const ScoreModel& model, std::size_t band,
                    const std::vector<std::optional<double>>& amounts);

} // namespace health
