// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/make_state.h"

#include "core/base/decimal.h"
#include "ui/session/read_field.h"

namespace health {

InputValue resetValue(const Factor& factor, Currency modelCurrency) {
  if (!factor.reset) {
    return {};
  }
  return factor.isMoney() ? InputValue(moneyFromText(shortestDecimal(*factor.reset), modelCurrency).value())
                          : InputValue(*factor.reset);
}

SessionState resetState(const std::shared_ptr<const ScoreModel>& model, const NumberStyle& style) {
  SessionState state{.model = model};
  for (const Factor& factor : model->factors) {
    state.texts[factor.id] = fieldTextOf(factor, resetValue(factor, model->currency), style);
  }
  return state;
}

SessionState stateOf(const CustomerInputs& inputs, const std::shared_ptr<const ScoreModel>& model,
                     const NumberStyle& style) {
  SessionState state{.customer = QString::fromStdString(inputs.customer), .model = model};
  state.asOf = inputs.asOf ? QString::fromStdString(dateText(*inputs.asOf)) : QString();
  state.otherInputs = inputs.otherInputs;
  state.unknownKeys = inputs.unknownKeys;
  for (const Factor& factor : model->factors) {
    const InputValue& value = inputs.value(factor.id);
    state.texts[factor.id] = fieldTextOf(factor, value, style);
    if (const auto* money = std::get_if<Money>(&value)) {
      state.currencies.insert_or_assign(factor.id, money->currency);
    }
  }
  for (const OwnRate& own : inputs.ownRates) {
    if (own.to == model->currency) {
      const NumberRules rules{.lowest = own.rate, .highest = own.rate};
      state.ownRateTexts[own.from] =
          QString::fromStdString(fieldText(shortestDecimal(own.rate), style, rules));
    }
  }
  return state;
}

} // namespace health
