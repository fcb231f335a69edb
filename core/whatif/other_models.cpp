// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/other_models.h"

#include "core/scoring/adapt_inputs.h"

namespace health {
namespace {

bool isSameModel(const ScoreModel& left, const ScoreModel& right) {
  return left.id == right.id && left.revision == right.revision && left.fingerprint == right.fingerprint;
}

bool isHalfKnown(const ScoreResult& result) {
  constexpr double half = 0.5 - 1e-9; // shares that add up to a half leave a hair
  double known = 0.0;
  for (std::size_t i = 0; i < result.factors.size(); ++i) {
    known += result.factors[i].normalized ? result.model->factors[i].share : 0.0;
  }
  return result.score && known >= half;
}

/// What cannot be converted, or lies outside of what may be entered in the model's currency, is unknown.
std::optional<ScoreResult> under(const ScoredCustomer& customer,
                                 const std::shared_ptr<const ScoreModel>& model) {
  CustomerInputs inputs = adaptedInputs(customer.inputs, customer.model(), *model);
  auto result = scoreCustomer(inputs, model, customer.rates);
  if (!result) {
    for (const Issue& issue : result.error()) {
      inputs.set(issue.where, {});
    }
    result = scoreCustomer(inputs, model, customer.rates);
  }
  return result ? std::optional(std::move(*result)) : std::nullopt;
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
    auto result = under(customer, model);
    if (result && isHalfKnown(*result)) {
      results.push_back(std::move(*result));
    }
  }
  return results;
}

} // namespace health
