// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/score_model.h"
#include "core/scoring/customer_inputs.h"

// Random valid inputs for laws, drawn as random_model.h draws models.

namespace health {

/// A valid known value, often beyond the ends of the curve. Money in the model's currency.
InputValue anyValue(const Factor& factor);

/// Valid inputs, about `unknownOfTen` of ten of them unknown: as null or by their absence.
CustomerInputs anyInputs(const ScoreModel& model, int unknownOfTen);

/// A valid rough value; of a category an exact one.
InputValue anyRoughValue(const Factor& factor);

/// Any exact value that a rough one may turn out as; another one itself.
InputValue anyValueWithin(const Factor& factor, const InputValue& value);

/// As anyInputs(), about `roughOfTen` of ten of what is known only roughly.
CustomerInputs anyRoughInputs(const ScoreModel& model, int unknownOfTen, int roughOfTen);

/// Any of the model's factors that count towards the score.
const Factor& anyScoredFactor(const ScoreModel& model);

} // namespace health
