// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/score_model.h"

#include <optional>
#include <vector>

namespace health {

/// Normalized scores by factor of a model, 0 to 1; undefined for unknown inputs and those without weight.
using Normalized = std::vector<std::optional<double>>;

/// The effective weight of each factor, given the normalized scores of the known ones: 0 for an unknown
/// factor, the known ones together 1, in the proportions that the model's missing rule asks. Where a group
/// takes its worst or best factor, that one has the weight of all. All 0 if nothing with weight is known.
std::vector<double> effectiveWeights(const ScoreModel& model, const Normalized& normalized);

/// By group that takes its worst or best factor: that factor, the first of equal ones. Undefined for other
/// groups and where nothing with weight is known.
std::vector<std::optional<std::size_t>> spokesmenOf(const ScoreModel& model, const Normalized& normalized);

} // namespace health
