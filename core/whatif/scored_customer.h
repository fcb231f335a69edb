// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/score_customer.h"

namespace health {

/// A customer and the result: where every question of what-if starts.
struct ScoredCustomer {
  CustomerInputs inputs;
  ExchangeRates rates;
  ScoreResult result; ///< of `inputs` by its model and `rates`

  const ScoreModel& model() const { return *result.model; }
  /// The result with other values for some factors, by position in the model: scored anew, the whole way.
  /// Errors: those of scoreCustomer().
  Checked<ScoreResult> with(const std::vector<std::pair<std::size_t, InputValue>>& changes) const;
  /// The normalized scores that the result was added up from.
  Normalized normalized() const;
};

/// Errors: those of scoreCustomer().
Checked<ScoredCustomer> scoredCustomer(const CustomerInputs& inputs,
                                       const std::shared_ptr<const ScoreModel>& model,
                                       const ExchangeRates& rates);

} // namespace health
