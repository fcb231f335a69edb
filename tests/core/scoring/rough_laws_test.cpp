// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/check_inputs.h"
#include "core/scoring/prioritize.h"
#include "tests/core/random_inputs.h"
#include "tests/core/random_model.h"
#include "tests/core/scoring/customers.h"
#include "tests/core/scoring/formula.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

// What holds for every model and every customer of whom some inputs are known roughly.

namespace health {
namespace {

constexpr double hair = 1e-9;

/// What the input of a factor may turn out as at least and at most, money as an amount.
std::pair<double, double> reachOf(const Factor& factor, const InputValue& value) {
  constexpr double far = 1e5; // half-life curves of random models are far below 1e-30 there
  std::pair ends{factor.lowest.value_or(-far), factor.highest.value_or(far)};
  if (const auto* range = std::get_if<NumberRange>(&value)) {
    ends = {range->lowest.value_or(ends.first), range->highest.value_or(ends.second)};
  } else if (const auto* amounts = std::get_if<MoneyRange>(&value)) {
    ends = {amounts->lowest ? amountOf(*amounts->lowest) : ends.first,
            amounts->highest ? amountOf(*amounts->highest) : std::max(ends.second, 1e6)};
  }
  return ends;
}

/// Entries among which the worst and the best are that an unknown or rough input may turn out as.
std::vector<InputValue> telling(const Factor& factor, const InputValue& value) {
  std::vector<InputValue> values;
  if (factor.isCategory()) {
    for (const Category& category : factor.categories()) {
      values.emplace_back(ChosenCategory{category.id});
    }
    return values;
  }
  const auto [lowest, highest] = reachOf(factor, value);
  std::vector<double> places = knotsOf(factor.curve);
  places.insert(places.end(), {lowest, highest});
  for (const double place : places) {
    for (const double near : {std::floor(place) - 1, std::floor(place), place, std::ceil(place)}) {
      const double number = std::clamp(near, lowest, highest);
      const InputValue entry =
          factor.isMoney() ? InputValue(Money{std::llround(number * 100), Currency::all().front()}) : number;
      if (!checkInput(factor, entry)) {
        values.push_back(entry);
      }
    }
  }
  return values;
}

bool isOpen(const Factor& factor, const InputValue& value) {
  return factor.isScored() && (!isKnown(value) || isRough(value));
}

double scoreOf(const Factor& factor, const InputValue& value) {
  return static_cast<double>(*formula::normalized(factor, value));
}

InputValue extreme(const Factor& factor, const InputValue& value, bool best) {
  const std::vector<InputValue> values = telling(factor, value);
  RC_ASSERT(!values.empty());
  const auto [least, most] =
      std::ranges::minmax_element(values, {}, [&](const InputValue& one) { return scoreOf(factor, one); });
  return best ? *most : *least;
}

CustomerInputs completed(const CustomerInputs& inputs, const ScoreModel& model, bool best) {
  CustomerInputs complete = inputs;
  for (const Factor& factor : model.factors) {
    const InputValue& value = inputs.value(factor.id);
    if (isOpen(factor, value)) {
      complete.set(factor.id, extreme(factor, value, best));
    }
  }
  return complete;
}

RC_GTEST_PROP(RoughLaws, WhateverARoughInputTurnsOutAsTheScoreLiesInTheRange, ()) {
  const auto model = anyModel().read();
  const CustomerInputs inputs = anyRoughInputs(*model, 2, 5);
  const ScoreResult result = scored(inputs, model);
  CustomerInputs exact = inputs;
  for (const Factor& factor : model->factors) {
    const InputValue& value = inputs.value(factor.id);
    exact.set(factor.id, isKnown(value) ? anyValueWithin(factor, value) : anyValue(factor));
  }
  const double score = scored(exact, model).score.value();
  RC_ASSERT(score >= result.range.lowest - hair);
  RC_ASSERT(score <= result.range.highest + hair);
  if (result.isComplete()) {
    RC_ASSERT(*result.score >= result.range.lowest - hair);
    RC_ASSERT(*result.score <= result.range.highest + hair);
  }
}

RC_GTEST_PROP(RoughLaws, BothEndsOfTheRangeAreAttained, ()) {
  const auto model = anyModel().read();
  const CustomerInputs inputs = anyRoughInputs(*model, 2, 5);
  const ScoreRange range = scored(inputs, model).range;
  RC_ASSERT(std::abs(*scored(completed(inputs, *model, false), model).score - range.lowest) <= hair);
  RC_ASSERT(std::abs(*scored(completed(inputs, *model, true), model).score - range.highest) <= hair);
}

RC_GTEST_PROP(RoughLaws, TheSpanIsFromTheWorstToTheBestAndItsMiddleCounts, ()) {
  const auto model = anyModel().read();
  const CustomerInputs inputs = anyRoughInputs(*model, 2, 5);
  const ScoreResult result = scored(inputs, model);
  for (std::size_t i = 0; i < model->factors.size(); ++i) {
    const Factor& factor = model->factors[i];
    const InputValue& value = inputs.value(factor.id);
    const FactorScore& score = result.factors[i];
    RC_ASSERT(score.span.has_value() == (factor.isScored() && isRough(value)));
    if (score.span) {
      RC_ASSERT(std::abs(score.span->first - scoreOf(factor, extreme(factor, value, false))) <= hair);
      RC_ASSERT(std::abs(score.span->second - scoreOf(factor, extreme(factor, value, true))) <= hair);
      RC_ASSERT(std::abs(*score.normalized - (score.span->first + score.span->second) / 2) <= hair);
      RC_ASSERT(!result.amounts[i]);
    }
  }
}

InputValue withEqualEnds(const InputValue& value) {
  if (const auto* money = std::get_if<Money>(&value)) {
    return MoneyRange{.lowest = *money, .highest = *money};
  }
  const auto* number = std::get_if<double>(&value);
  return number == nullptr ? value : NumberRange{.lowest = *number, .highest = *number};
}

RC_GTEST_PROP(RoughLaws, ARangeOfOneValueScoresAsThatValue, ()) {
  const auto model = anyModel().read();
  const CustomerInputs exact = anyInputs(*model, 2);
  CustomerInputs rough = exact;
  for (Input& input : rough.inputs) {
    input.value = withEqualEnds(input.value);
  }
  const ScoreResult one = scored(exact, model);
  const ScoreResult other = scored(rough, model);
  RC_ASSERT(one.score == other.score);
  RC_ASSERT(one.range.lowest == other.range.lowest);
  RC_ASSERT(one.range.highest == other.range.highest);
  RC_ASSERT(one.mostWanted == other.mostWanted);
  RC_ASSERT(one.band == other.band);
  RC_ASSERT(one.priority.rule == other.priority.rule);
  RC_ASSERT(one.priority.isUnknown == other.priority.isUnknown);
  for (std::size_t i = 0; i < one.factors.size(); ++i) {
    RC_ASSERT(one.factors[i].normalized == other.factors[i].normalized);
    RC_ASSERT(one.factors[i].weight == other.factors[i].weight);
  }
}

RC_GTEST_PROP(RoughLaws, TheMostWantedValueMadeExactNarrowsTheRangeMost, ()) {
  // Where factors do not add up plainly, what one of them is worth depends on the others.
  const auto model = anyPlainModel().read();
  const CustomerInputs inputs = anyRoughInputs(*model, 2, 5);
  const ScoreResult result = scored(inputs, model);
  const auto width = [&](const CustomerInputs& customer) {
    const ScoreRange range = scored(customer, model).range;
    return range.highest - range.lowest;
  };
  const auto widthWith = [&](const Factor& factor) {
    return width(withValue(inputs, factor.id, extreme(factor, inputs.value(factor.id), true)));
  };
  constexpr double wideHair = 1e-7;
  RC_ASSERT(result.mostWanted || width(inputs) <= wideHair);
  for (const Factor& factor : model->factors) {
    if (isOpen(factor, inputs.value(factor.id))) {
      const double narrowest =
          result.mostWanted ? widthWith(model->factors[*result.mostWanted]) : width(inputs);
      RC_ASSERT(narrowest <= widthWith(factor) + wideHair);
    }
  }
}

RC_GTEST_PROP(RoughLaws, APriorityIsTheSameWhereverInTheRangeTheInputLies, ()) {
  const auto model = anyModel().read();
  RC_PRE(model->priorityInput.has_value());
  const Factor& factor = model->factors[*model->priorityInput];
  const int least = static_cast<int>(factor.lowest.value_or(-150));
  const int most = static_cast<int>(factor.highest.value_or(150'000));
  const double one = draw::number(least, most);
  const double other = draw::number(least, most);
  const NumberRange range{.lowest = std::min(one, other), .highest = std::max(one, other)};
  const auto band = static_cast<std::size_t>(draw::number(0, static_cast<int>(model->bands.size()) - 1));
  const Priority priority = priorityOf(*model, band, range);
  const Priority lowest = priorityOf(*model, band, NumberRange{range.lowest, range.lowest});
  const Priority highest = priorityOf(*model, band, NumberRange{range.highest, range.highest});
  RC_ASSERT(!lowest.isUnknown && !highest.isUnknown);
  RC_ASSERT(priority.isUnknown == (lowest.rule != highest.rule));
  RC_ASSERT(priority.isUnknown || priority.rule == lowest.rule);
}

} // namespace
} // namespace health
