// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/firmness.h"

namespace health {
namespace {

std::optional<InputValue> answerOf(const ScoredCustomer& customer, std::size_t factor, std::size_t band,
                                   LeverAnswer::Kind kind) {
  const auto answer = leverAnswer(customer, factor, targetOf(customer.model(), band));
  return answer && answer->kind == kind ? std::optional(answer->value) : std::nullopt;
}

} // namespace

std::vector<InputMargin> inputMargins(const ScoredCustomer& customer) {
  std::vector<InputMargin> margins;
  const ScoreResult& result = customer.result;
  if (!result.band) {
    return margins;
  }
  for (std::size_t i = 0; i < result.factors.size(); ++i) {
    if (!customer.model().factors[i].isScored()) {
      continue;
    }
    InputMargin margin{.factor = i, .keepsDownTo = {}, .nextFrom = {}};
    if (*result.band > 0) {
      margin.keepsDownTo = answerOf(customer, i, *result.band, LeverAnswer::Kind::slack);
    }
    if (*result.band + 1 < customer.model().bands.size()) {
      margin.nextFrom = answerOf(customer, i, *result.band + 1, LeverAnswer::Kind::needed);
    }
    margins.push_back(std::move(margin));
  }
  return margins;
}

} // namespace health
