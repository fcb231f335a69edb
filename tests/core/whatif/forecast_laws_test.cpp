// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/categorize.h"
#include "core/whatif/forecast.h"
#include "tests/core/random_inputs.h"
#include "tests/core/random_model.h"
#include "tests/core/scoring/customers.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

// What the calendar does to any customer.

namespace health {
namespace {

/// The customer as he will be after months of 30 days: whole numbers stay whole.
CustomerInputs inMonths(CustomerInputs inputs, const ScoreModel& model, int months) {
  for (const Factor& factor : model.factors) {
    const auto* number = std::get_if<double>(&inputs.value(factor.id));
    if (number != nullptr && factor.perDay) {
      const double moved = *number + std::round(*factor.perDay * 30.0) * months;
      inputs.set(factor.id, std::clamp(moved, factor.lowest.value_or(-1e9), factor.highest.value_or(1e9)));
    }
  }
  return inputs;
}

RC_GTEST_PROP(ForecastLaws, TheScoreInSomeMonthsIsThatOfTheMovedInputs, ()) {
  const auto model = anyModel().read();
  const CustomerInputs inputs = anyInputs(*model, 2);
  const ScoreResult today = scored(inputs, model);
  const int months = draw::number(0, 12);
  const ScoreResult then = scored(inMonths(inputs, *model, months), model);
  const auto forecast = scoreInDays(today, 30 * months);
  RC_ASSERT(forecast.has_value() == then.score.has_value());
  // Where a curve jumps or a cap begins, the last digit of a thirtieth decides.
  const auto isAnEdge = [&](const Factor& factor) {
    return factor.perDay && (std::holds_alternative<StepsCurve>(factor.curve) || !model->caps.empty());
  };
  RC_PRE(std::ranges::none_of(model->factors, isAnEdge));
  RC_ASSERT(!forecast || std::abs(*forecast - *then.score) < 1e-9);
}

RC_GTEST_PROP(ForecastLaws, WhatTheCalendarDoesNotMoveStays, ()) {
  ScoreModel still = *anyModel().read();
  const bool keepsSome = draw::coin();
  for (Factor& factor : still.factors) {
    factor.perDay = keepsSome ? factor.perDay : std::nullopt;
  }
  const auto model = std::make_shared<const ScoreModel>(still);
  CustomerInputs inputs = anyInputs(*model, 2);
  for (const Factor& factor : model->factors) {
    if (factor.perDay) {
      inputs.set(factor.id, {});
    }
  }
  const ScoreResult result = scored(inputs, model);
  RC_ASSERT(!forecastOf(result));
  RC_ASSERT(scoreInDays(result, draw::number(0, 2000)) == result.score);
}

RC_GTEST_PROP(ForecastLaws, TheFirstDayOfAnotherBandIsTheFirst, ()) {
  const auto model = anyModel().read();
  const ScoreResult result = scored(anyInputs(*model, 2), model);
  const auto forecast = forecastOf(result);
  RC_PRE(forecast.has_value());
  RC_ASSERT(forecast->points.front().score == *result.score);
  for (const Forecast::Point& point : forecast->points) {
    RC_ASSERT(scoreInDays(result, point.days) == point.score);
    RC_ASSERT(bandOf(*model, point.score) == point.band);
  }
  const int last = forecast->firstBandChange ? forecast->firstBandChange->days : Forecast::horizonDays + 1;
  const int before = draw::number(0, last - 1);
  RC_ASSERT(bandOf(*model, scoreInDays(result, before).value()) == *result.band);
  RC_ASSERT(bandOf(*model, scoreInDays(result, last - 1).value()) == *result.band);
  if (forecast->firstBandChange) {
    RC_ASSERT(bandOf(*model, scoreInDays(result, last).value()) == forecast->firstBandChange->band);
    RC_ASSERT(forecast->firstBandChange->band != *result.band);
  }
}

} // namespace
} // namespace health
