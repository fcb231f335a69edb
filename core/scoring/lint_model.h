// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/model/score_model.h"

namespace health {

/// What the author of a valid model may want to look at, as warnings with JSON pointers: weightsNotHundred,
/// bandUnreachable, factorWithoutEffect, saturatedAtReset, outcomeAsInput, tooManyFactors, bandEdgeOften.
/// Without those that the model accepts.
Issues lintModel(const ScoreModel& model);

} // namespace health
