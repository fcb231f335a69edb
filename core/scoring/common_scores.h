// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/score_model.h"

#include <vector>

namespace health {

/// The edges between bands that scores hit again and again: at least one in twenty of a fixed sample of
/// customers, drawn evenly from the stretches where the curves move. It takes curves that jump, or a cap.
std::vector<double> commonEdges(const ScoreModel& model);

} // namespace health
