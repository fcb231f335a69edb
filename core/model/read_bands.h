// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_fields.h"
#include "core/model/score_model.h"

#include <vector>

// For .cpp files of this room only.

namespace health {

/// The bands of a model file, ascending, together covering 0 to 100. Each has "from" where bands include
/// their lower bound (the first from 0) and "to" where they include their upper one (the last to 100). What
/// is wrong goes to `issues`.
std::vector<Band> readBands(const Json& list, BandInclusion inclusion, Issues& issues);

/// The optional "levels" of a group.
std::vector<GroupLevel> readLevels(JsonFields& group, Issues& issues);

} // namespace health
