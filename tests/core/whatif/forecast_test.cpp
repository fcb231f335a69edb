// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/forecast.h"

#include "tests/core/whatif/scored_examples.h"

#include <gtest/gtest.h>

namespace health {
namespace {

TEST(ForecastOf, ForGlobexItIsTheReferences) {
  const Forecast forecast = forecastOf(scoredExample("globex-inc").result).value();
  std::vector<int> days;
  std::vector<double> shown;
  for (const Forecast::Point& point : forecast.points) {
    days.push_back(point.days);
    shown.push_back(shownScore(point.score));
    EXPECT_EQ(point.band, 1U);
  }
  EXPECT_EQ(days, (std::vector<int>{0, 30, 60, 90}));
  EXPECT_EQ(shown, (std::vector<double>{36.0, 32.4, 32.1, 32.1}));
  EXPECT_EQ(forecast.moved,
            (std::vector<std::size_t>{place("last_activity_days"), place("contract_months")}));
  EXPECT_FALSE(forecast.firstBandChange) << "activity and contract can take no more";
}

TEST(ForecastOf, TodayIsTheScoreToTheLastDigit) {
  const ScoreResult result = scoredExample("four-dimension").result;
  EXPECT_EQ(scoreInDays(result, 0), result.score);
  EXPECT_EQ(forecastOf(result)->points.front().score, *result.score);
}

TEST(ForecastOf, NamesTheFirstDayOfAnotherBand) {
  const ScoreResult result = scored(fiveBandsInputs(50, 0, "mixed"), fiveBands()); // 60 today
  const Forecast forecast = forecastOf(result).value();
  ASSERT_TRUE(forecast.firstBandChange);
  EXPECT_EQ(forecast.firstBandChange->days, 1); // 20/90 of a point less: shown as 59.8
  EXPECT_EQ(forecast.firstBandChange->band, 2U);
  EXPECT_NEAR(forecast.firstBandChange->score, 60.0 - 20.0 / 90.0, 1e-9);
}

TEST(ForecastOf, IsUndefinedWhereNothingKnownMoves) {
  EXPECT_FALSE(forecastOf(scored({}, sixFactors())));
  EXPECT_FALSE(scoreInDays(scored({}, sixFactors()), 30));
  const ScoreResult result = scored(fiveBandsInputs(50, {}, "mixed"), fiveBands());
  EXPECT_FALSE(forecastOf(result));
  EXPECT_EQ(scoreInDays(result, 30), result.score);
}

TEST(ForecastOf, ARoughInputDoesNotMove) {
  ScoreResult result = scoredExample("globex-inc").result;
  result.amounts[place("contract_months")] = std::nullopt;
  EXPECT_EQ(forecastOf(result)->moved, (std::vector<std::size_t>{place("last_activity_days")}));
  result.amounts[place("last_activity_days")] = std::nullopt;
  EXPECT_FALSE(forecastOf(result));
}

TEST(ForecastOf, InputsStopAtTheEndsOfTheirValidEntry) {
  auto model = *fiveBands();
  model.factors[1].highest = 60.0;
  const auto bounded = std::make_shared<const ScoreModel>(model);
  const ScoreResult result = scored(fiveBandsInputs(50, 50, "mixed"), bounded);
  EXPECT_NEAR(scoreInDays(result, 10).value(), *result.score - 10 * 20.0 / 90.0, 1e-9);
  EXPECT_NEAR(scoreInDays(result, 1000).value(), *result.score - 10 * 20.0 / 90.0, 1e-9);
}

} // namespace
} // namespace health
