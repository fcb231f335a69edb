// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/score_model.h"
#include "core/scoring/customer_inputs.h"

namespace health {

/// The same customer for another model: values that it has a factor for and that are valid there, whether the
/// inputs had them under `inputs` or `otherInputs`; all others stand under `otherInputs`.
CustomerInputs adaptedInputs(const CustomerInputs& inputs, const ScoreModel& model);

} // namespace health
