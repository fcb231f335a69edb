// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/random_inputs.h"

#include "tests/core/random_curve.h"

#include <algorithm>
#include <functional>
#include <rapidcheck.h>
#include <utility>
#include <vector>

namespace health {
namespace {

/// A range with these ends, the lesser first; now and then one of them is open, now and then they are equal.
template <typename Range, typename End, typename Less>
InputValue rangeOf(End one, End other, const Less& isLess) {
  if (isLess(other, one)) {
    std::swap(one, other);
  }
  switch (draw::number(1, 6)) {
  case 1:
    return Range{.lowest = one, .highest = std::nullopt};
  case 2:
    return Range{.lowest = std::nullopt, .highest = other};
  case 3:
    return Range{.lowest = one, .highest = one};
  default:
    return Range{.lowest = one, .highest = other};
  }
}

} // namespace

InputValue anyValue(const Factor& factor) {
  if (factor.isCategory()) {
    const int last = static_cast<int>(factor.categories().size()) - 1;
    return ChosenCategory{factor.categories()[static_cast<std::size_t>(draw::number(0, last))].id};
  }
  if (factor.isMoney()) {
    const int least = factor.lowest ? 0 : -100'000;
    return Money{*rc::gen::inRange<std::int64_t>(least, 20'000'000), Currency::all().front()};
  }
  const int lowest = static_cast<int>(factor.lowest.value_or(factor.highest.value_or(0.0) - 300));
  const int highest = static_cast<int>(factor.highest.value_or(lowest + 500.0));
  return factor.isWhole() ? double(draw::number(lowest, highest))
                          : draw::number(4 * lowest, 4 * highest) / 4.0;
}

CustomerInputs anyInputs(const ScoreModel& model, int unknownOfTen) {
  CustomerInputs inputs;
  for (const Factor& factor : model.factors) {
    if (draw::number(1, 10) > unknownOfTen) {
      inputs.set(factor.id, anyValue(factor));
    } else if (draw::coin()) {
      inputs.set(factor.id, {});
    }
  }
  return inputs;
}

InputValue anyRoughValue(const Factor& factor) {
  const InputValue one = anyValue(factor);
  const InputValue other = anyValue(factor);
  if (factor.isCategory()) {
    return one;
  }
  if (const auto* money = std::get_if<Money>(&one)) {
    return rangeOf<MoneyRange>(*money, std::get<Money>(other), [](const Money& left, const Money& right) {
      return left.minorUnits < right.minorUnits;
    });
  }
  return rangeOf<NumberRange>(std::get<double>(one), std::get<double>(other), std::less<>());
}

InputValue anyValueWithin(const Factor& factor, const InputValue& value) {
  const InputValue any = anyValue(factor);
  if (const auto* range = std::get_if<MoneyRange>(&value)) {
    Money money = std::get<Money>(any);
    money.minorUnits = std::max(money.minorUnits, range->lowest.value_or(money).minorUnits);
    money.minorUnits = std::min(money.minorUnits, range->highest.value_or(money).minorUnits);
    return money;
  }
  if (const auto* range = std::get_if<NumberRange>(&value)) {
    const double number = std::get<double>(any);
    const double above = std::max(number, range->lowest.value_or(number));
    return std::min(above, range->highest.value_or(above));
  }
  return value;
}

CustomerInputs anyRoughInputs(const ScoreModel& model, int unknownOfTen, int roughOfTen) {
  CustomerInputs inputs = anyInputs(model, unknownOfTen);
  for (const Factor& factor : model.factors) {
    if (isKnown(inputs.value(factor.id)) && draw::number(1, 10) <= roughOfTen) {
      inputs.set(factor.id, anyRoughValue(factor));
    }
  }
  return inputs;
}

const Factor& anyScoredFactor(const ScoreModel& model) {
  std::vector<std::size_t> scored;
  for (std::size_t i = 0; i < model.factors.size(); ++i) {
    if (model.factors[i].isScored()) {
      scored.push_back(i);
    }
  }
  return model.factors[*rc::gen::elementOf(scored)];
}

} // namespace health
