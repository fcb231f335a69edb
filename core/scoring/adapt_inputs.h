// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/score_model.h"
#include "core/scoring/customer_inputs.h"

namespace health {

/// Whether two factors of different models mean the same: id, kind and unit are the same.
bool meanTheSame(const Factor& left, const Factor& right);

/// A customer of the model `from` for the model `to`: values whose factors mean the same and that are valid
/// there are its inputs, after them those of `otherInputs` that are. All others stand under `otherInputs`.
CustomerInputs adaptedInputs(const CustomerInputs& inputs, const ScoreModel& from, const ScoreModel& to);

} // namespace health
