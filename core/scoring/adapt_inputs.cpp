// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/adapt_inputs.h"

#include "core/scoring/check_inputs.h"

namespace health {

bool meanTheSame(const Factor& left, const Factor& right) {
  return left.id == right.id && left.kind == right.kind && left.unit == right.unit;
}

CustomerInputs adaptedInputs(const CustomerInputs& inputs, const ScoreModel& from, const ScoreModel& to) {
  CustomerInputs adapted = inputs;
  adapted.model = to.id;
  adapted.inputs.clear();
  adapted.otherInputs.clear();
  const auto take = [&](const Input& input, bool meansTheSame) {
    const auto factor = to.find(input.factor);
    const bool fits = factor && meansTheSame && !isKnown(adapted.value(input.factor)) &&
                      !checkInput(to.factors[*factor], input.value);
    (fits ? adapted.inputs : adapted.otherInputs).push_back(input);
  };
  for (const Input& input : inputs.inputs) {
    const auto here = from.find(input.factor);
    const auto there = to.find(input.factor);
    take(input, here && there && meanTheSame(from.factors[*here], to.factors[*there]));
  }
  for (const Input& input : inputs.otherInputs) {
    take(input, true);
  }
  return adapted;
}

} // namespace health
