// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number_style.h"
#include "ui/session/session_state.h"

namespace health {

/// A state with the model's reset values, not yet calculated.
SessionState resetState(const std::shared_ptr<const ScoreModel>& model, const NumberStyle& style);

/// A state with these inputs typed in, not yet calculated. Every factor named in the inputs must be the
/// model's.
SessionState stateOf(const CustomerInputs& inputs, const std::shared_ptr<const ScoreModel>& model,
                     const NumberStyle& style);

/// A reset value as an input: money in the model's currency.
InputValue resetValue(const Factor& factor, Currency modelCurrency);

} // namespace health
