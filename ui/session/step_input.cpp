// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/step_input.h"

#include "core/base/decimal.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace health {
namespace {

double withinLimits(const Factor& factor, double input) {
  return std::clamp(input, factor.lowest.value_or(-HUGE_VAL), factor.highest.value_or(HUGE_VAL));
}

double twoSignificantDigits(double amount) {
  constexpr double tiny = 1e-9; // far below what money can count
  if (std::abs(amount) < tiny || !std::isfinite(amount)) {
    return amount;
  }
  const double unit = std::pow(10.0, std::floor(std::log10(std::abs(amount))) - 1.0);
  return std::round(amount / unit) * unit;
}

InputValue asMoney(double amount, Currency currency) {
  const double bounded = std::clamp(amount, -1e12, 1e12);
  return moneyFromText(fixedDecimal(bounded, currency.minorDigits()), currency).value();
}

/// Linear and logarithmic curves say by themselves what half-way means.
bool movesByScore(const Curve& curve) {
  return std::holds_alternative<LinearCurve>(curve) || std::holds_alternative<LogCurve>(curve);
}

double inputAtPosition(const Curve& curve, double position) {
  if (movesByScore(curve)) {
    return inputForScore(curve, position).value();
  }
  const Stretch stretch = stretchOf(curve);
  return stretch.from + position * (stretch.to - stretch.from);
}

InputValue steppedMoney(const Factor& factor, const Money& money, int direction) {
  const double amount = amountOf(money);
  if (amount == 0.0 && direction > 0) {
    return asMoney(factor.isScored() ? twoSignificantDigits(inputAtPosition(factor.curve, 0.1)) : 1000.0,
                   money.currency);
  }
  const double next = twoSignificantDigits(amount * (1.0 + direction * factor.step / 100.0));
  InputValue stepped = asMoney(withinLimits(factor, next), money.currency);
  if (stepped != InputValue(money)) {
    return stepped;
  }
  const double unit =
      std::pow(10.0, -money.currency.minorDigits()); // small amounts move by what can be counted
  return asMoney(withinLimits(factor, amount + direction * unit), money.currency);
}

template <typename Range>
InputValue endOf(const Range& range, int direction) {
  const auto& [there, other] =
      direction > 0 ? std::pair(range.highest, range.lowest) : std::pair(range.lowest, range.highest);
  return there ? *there : other.value();
}

double amount(double number) {
  return number;
}

double amount(const Money& money) {
  return amountOf(money);
}

template <typename Range>
double middleOfRange(const Range& range) {
  return std::midpoint(amount(range.lowest ? *range.lowest : range.highest.value()),
                       amount(range.highest ? *range.highest : range.lowest.value()));
}

} // namespace

InputValue steppedInput(const Factor& factor, const InputValue& value, Currency currency, int direction) {
  if (const auto* money = std::get_if<Money>(&value)) {
    return steppedMoney(factor, *money, direction);
  }
  if (const auto* number = std::get_if<double>(&value)) {
    return withinLimits(factor, roundHalfUp(*number + direction * factor.step, 9));
  }
  if (const auto* range = std::get_if<NumberRange>(&value)) {
    return endOf(*range, direction);
  }
  if (const auto* range = std::get_if<MoneyRange>(&value)) {
    return endOf(*range, direction);
  }
  const double start = factor.reset.value_or(factor.isScored() ? inputAtPosition(factor.curve, 0.5) : 0.0);
  return factor.isMoney() ? asMoney(start, currency) : InputValue(start);
}

std::optional<double> middleOf(const InputValue& value) {
  if (const auto* range = std::get_if<NumberRange>(&value)) {
    return middleOfRange(*range);
  }
  if (const auto* range = std::get_if<MoneyRange>(&value)) {
    return middleOfRange(*range);
  }
  if (const auto* money = std::get_if<Money>(&value)) {
    return amountOf(*money);
  }
  const auto* number = std::get_if<double>(&value);
  return number == nullptr ? std::nullopt : std::optional(*number);
}

double sliderPosition(const Curve& curve, double input) {
  if (movesByScore(curve)) {
    return normalizedScore(curve, input);
  }
  const Stretch stretch = stretchOf(curve);
  return std::clamp((input - stretch.from) / (stretch.to - stretch.from), 0.0, 1.0);
}

InputValue inputAt(const Factor& factor, double position, Currency currency, double rate) {
  const double input = inputAtPosition(factor.curve, position);
  if (factor.isMoney()) {
    return asMoney(withinLimits(factor, twoSignificantDigits(input / rate)), currency);
  }
  const double finest = factor.isWhole() ? 1.0 : std::min(factor.step, 1.0);
  return withinLimits(factor, roundHalfUp(std::round(input / finest) * finest, 9));
}

} // namespace health
