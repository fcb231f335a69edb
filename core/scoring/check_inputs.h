// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/model/score_model.h"
#include "core/scoring/customer_inputs.h"

#include <optional>

namespace health {

/// What is wrong with one value for one factor; undefined if nothing is. `where` is the factor id.
/// bareMoney, notMoney, notANumber, notACategory, outsideRange, belowLowest, aboveHighest, notWhole; for a
/// rough value these of its ends, and those of rangeIssue(). Limits of money count in the model's currency
/// and are checked here only where they are zero, which is the same in every currency; scoreCustomer() checks
/// them all.
std::optional<Issue> checkInput(const Factor& factor, const InputValue& value);

/// The inputs by factor of the model, or all that is wrong with them: checkInput() for each, and
/// unknownFactor for ids that the model lacks.
Checked<std::vector<InputValue>> checkInputs(const CustomerInputs& inputs, const ScoreModel& model);

} // namespace health
