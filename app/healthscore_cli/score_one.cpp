// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/healthscore_cli/score_one.h"

namespace health {

std::optional<ScoredCustomer> scoreOne(const CustomerFiles& files, const CustomerInputs& inputs,
                                       const CustomerPlace& place) {
  const auto model = files.modelFor(inputs, place);
  if (!model) {
    return std::nullopt;
  }
  auto customer = scoredCustomer(inputs, model, files.rates());
  if (!customer) {
    for (const Issue& issue : customer.error()) {
      files.complainOfInput(issue, place);
    }
    return std::nullopt;
  }
  return std::move(*customer);
}

} // namespace health
