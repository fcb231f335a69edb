// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/score_result.h"

#include <memory>

namespace health {

/// The whole way from inputs to result: check, currency, normalize, weight, categorize.
/// `rates` come after the inputs' own. Score = 100 × Σ effective weight × normalized score over the known
/// inputs; a rough one counts with the middle of the normalized scores that it may have. Errors: those of
/// checkInputs(), missingRate, numberTooLarge, and for amounts in the model's currency outsideRange,
/// belowLowest, aboveHighest. `where` of each issue is a factor id.
Checked<ScoreResult> scoreCustomer(const CustomerInputs& inputs,
                                   const std::shared_ptr<const ScoreModel>& model,
                                   const ExchangeRates& rates);

/// The same where inputs that cannot be used, as amounts without an exchange rate or out of range by it,
/// count as unknown: they are in `inputs`, too, then.
ScoreResult scoreUsable(CustomerInputs& inputs, const std::shared_ptr<const ScoreModel>& model,
                        const ExchangeRates& rates);

} // namespace health
