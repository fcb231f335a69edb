// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number_style.h"
#include "core/money/exchange_rates.h"
#include "ui/session/session_state.h"

namespace health {

/// A state with the model's reset values, not yet calculated.
SessionState resetState(const std::shared_ptr<const ScoreModel>& model, const NumberStyle& style);

/// Puts a value into the factor's field: its text, and the currency of money.
void typeIn(const InputValue& value, const Factor& factor, const NumberStyle& style, SessionState& state);

/// A state with these inputs typed in, not yet calculated: the texts read back to them beside the program's
/// `rates`. Every factor named in the inputs must be the model's.
SessionState stateOf(const CustomerInputs& inputs, const std::shared_ptr<const ScoreModel>& model,
                     const ExchangeRates& rates, const NumberStyle& style);

/// The same customer under another model, not calculated yet. What both models know keeps its text; what only
/// the old one knows waits; what only the new one knows has what was typed for it before, or what the file
/// says, or is unknown. Example values that nobody touched become the new model's.
SessionState switchedTo(const std::shared_ptr<const ScoreModel>& model, const SessionState& state,
                        const NumberStyle& style);

/// A reset value as an input: money in the model's currency.
InputValue resetValue(const Factor& factor, Currency modelCurrency);

} // namespace health
