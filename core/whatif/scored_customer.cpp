// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/scored_customer.h"

#include "core/whatif/cap_limit.h"

namespace health {

Checked<ScoreResult>
ScoredCustomer::with(const std::vector<std::pair<std::size_t, InputValue>>& changes) const {
  CustomerInputs changed = inputs;
  for (const auto& [factor, value] : changes) {
    changed.set(model().factors[factor].id, value);
  }
  return scoreCustomer(changed, result.model, rates);
}

Normalized ScoredCustomer::normalized() const {
  return normalizedOf(result);
}

Checked<ScoredCustomer> scoredCustomer(const CustomerInputs& inputs,
                                       const std::shared_ptr<const ScoreModel>& model,
                                       const ExchangeRates& rates) {
  auto result = scoreCustomer(inputs, model, rates);
  if (!result) {
    return tl::make_unexpected(std::move(result.error()));
  }
  return ScoredCustomer{.inputs = inputs, .rates = rates, .result = std::move(*result)};
}

} // namespace health
