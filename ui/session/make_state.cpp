// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/make_state.h"

#include "core/base/decimal.h"
#include "core/scoring/adapt_inputs.h"
#include "core/scoring/check_inputs.h"
#include "ui/session/read_field.h"

#include <algorithm>

namespace health {

InputValue resetValue(const Factor& factor, Currency modelCurrency) {
  if (!factor.reset) {
    return {};
  }
  if (factor.isCategory()) {
    return ChosenCategory{factor.categories()[static_cast<std::size_t>(*factor.reset)].id};
  }
  return factor.isMoney() ? InputValue(moneyFromText(shortestDecimal(*factor.reset), modelCurrency).value())
                          : InputValue(*factor.reset);
}

SessionState resetState(const std::shared_ptr<const ScoreModel>& model, const NumberStyle& style) {
  SessionState state{.model = model};
  for (const Factor& factor : model->factors) {
    state.texts[inputKey(factor)] = fieldTextOf(factor, resetValue(factor, model->currency), style);
  }
  return state;
}

void typeIn(const InputValue& value, const Factor& factor, const NumberStyle& style, SessionState& state) {
  state.texts[inputKey(factor)] = fieldTextOf(factor, value, style);
  if (const auto currency = currencyOf(value)) {
    state.currencies.insert_or_assign(inputKey(factor), *currency);
  }
}

namespace {

/// Whether the field says nothing but the reset value of the model it was shown for.
bool isUntouched(const Factor& factor, const SessionState& state, const NumberStyle& style) {
  const auto here = state.model->find(factor.id);
  if (!here || inputKey(state.model->factors[*here]) != inputKey(factor)) {
    return !state.texts.contains(inputKey(factor));
  }
  const Factor& shown = state.model->factors[*here];
  return state.currency(shown) == state.model->currency &&
         state.text(shown) == fieldTextOf(shown, resetValue(shown, state.model->currency), style);
}

/// What a file says beside the inputs of `model`, once the present model is no longer the one in use. Inputs
/// that mean the same in both go on in their fields.
std::vector<Input> valuesForFile(const SessionState& state, const ScoreModel& model,
                                 const NumberStyle& style) {
  std::vector<Input> values = state.otherInputs;
  for (const Factor& factor : state.model->factors) {
    std::erase_if(values, [&factor](const Input& input) { return input.factor == factor.id; });
    const FieldReading reading = readField(factor, state.text(factor), state.currency(factor), style);
    const auto there = model.find(factor.id);
    const bool goesOn = there && meanTheSame(factor, model.factors[*there]);
    if (isKnown(reading.value) && !goesOn) {
      values.push_back({factor.id, reading.value});
    }
  }
  return values;
}

} // namespace

std::string inputKey(const Factor& factor) {
  return factor.id + '\n' + std::to_string(static_cast<int>(factor.kind)) + '\n' + factor.unit;
}

SessionState stateOf(const CustomerInputs& inputs, const std::shared_ptr<const ScoreModel>& model,
                     const ExchangeRates& rates, const NumberStyle& style) {
  SessionState state{.customer = QString::fromStdString(inputs.customer), .model = model};
  state.asOf = inputs.asOf ? QString::fromStdString(dateText(*inputs.asOf)) : QString();
  state.otherInputs = inputs.otherInputs;
  state.scenarios = inputs.scenarios;
  state.unknownKeys = inputs.unknownKeys;
  for (const Factor& factor : model->factors) {
    typeIn(inputs.value(factor.id), factor, style, state);
  }
  for (const OwnRate& own : inputs.ownRates) {
    state.ownRateTexts[{own.from, own.to}] = rateTextOf(own.rate, usualRate(rates, own.from, own.to), style);
  }
  return state;
}

SessionState switchedTo(const std::shared_ptr<const ScoreModel>& model, const SessionState& state,
                        const NumberStyle& style) {
  SessionState next = state;
  next.model = model;
  next.otherInputs = valuesForFile(state, *model, style);
  for (const Factor& factor : model->factors) {
    const auto other = std::ranges::find(next.otherInputs, factor.id, &Input::factor);
    // What the present model means by the id is something else, or it would go on in its field.
    const bool fits =
        !state.model->find(factor.id) && other != next.otherInputs.end() && !checkInput(factor, other->value);
    if (state.exampleValues && isUntouched(factor, state, style)) {
      next.texts[inputKey(factor)] = fieldTextOf(factor, resetValue(factor, model->currency), style);
    } else if (fits && !next.texts.contains(inputKey(factor))) {
      typeIn(other->value, factor, style, next);
    }
    if (fits) { // it is in the model now
      next.otherInputs.erase(other);
    }
  }
  return next;
}

} // namespace health
