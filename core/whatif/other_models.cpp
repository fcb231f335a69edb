// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/other_models.h"

#include "core/scoring/adapt_inputs.h"

namespace health {
namespace {

bool isHalfKnown(const ScoreResult& result) {
  constexpr double half = 0.5 - 1e-9; // shares that add up to a half leave a hair
  double known = 0.0;
  for (std::size_t i = 0; i < result.factors.size(); ++i) {
    known += result.factors[i].normalized ? result.model->factors[i].share : 0.0;
  }
  return result.score && known >= half;
}

} // namespace

std::vector<ScoreResult> underModels(const ScoredCustomer& customer,
                                     const std::vector<std::shared_ptr<const ScoreModel>>& models) {
  std::vector<ScoreResult> results;
  if (isHalfKnown(customer.result)) {
    results.push_back(customer.result);
  }
  for (const auto& model : models) {
    if (isSameModel(*model, customer.model())) {
      continue;
    }
    CustomerInputs inputs = adaptedInputs(customer.inputs, customer.model(), *model);
    ScoreResult result = scoreUsable(inputs, model, customer.rates);
    if (isHalfKnown(result)) {
      results.push_back(std::move(result));
    }
  }
  return results;
}

} // namespace health
