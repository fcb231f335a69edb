// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/adapt_inputs.h"

#include "core/scoring/check_inputs.h"

namespace health {

CustomerInputs adaptedInputs(const CustomerInputs& inputs, const ScoreModel& model) {
  CustomerInputs adapted = inputs;
  adapted.model = model.id;
  adapted.inputs.clear();
  adapted.otherInputs.clear();
  for (const std::vector<Input>* list : {&inputs.inputs, &inputs.otherInputs}) {
    for (const Input& input : *list) {
      const auto factor = model.find(input.factor);
      const bool fits = factor && !checkInput(model.factors[*factor], input.value);
      (fits ? adapted.inputs : adapted.otherInputs).push_back(input);
    }
  }
  return adapted;
}

} // namespace health
