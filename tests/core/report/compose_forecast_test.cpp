// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose_forecast.h"

#include "core/report/read_passport.h"
#include "core/report/write_text.h"
#include "tests/core/whatif/scored_examples.h"

#include <gtest/gtest.h>

namespace health {
namespace {

std::string changeText(const ScoreResult& result, const std::optional<Date>& asOf) {
  return forecastSection(result, forecastOf(result).value(), asOf, {}).facts.at(1).value.text;
}

TEST(DayAfter, GoesOverMonthsAndYearsAndEndsWithTheCalendar) {
  EXPECT_EQ(dayAfter(parseDate("2026-11-22"), 90), parseDate("2027-02-20"));
  EXPECT_EQ(dayAfter(parseDate("2028-02-28"), 1), parseDate("2028-02-29"));
  EXPECT_EQ(dayAfter(parseDate("9999-12-31"), 0), parseDate("9999-12-31"));
  EXPECT_FALSE(dayAfter(parseDate("9999-12-31"), 1));
  EXPECT_FALSE(dayAfter({}, 1));
}

TEST(ForecastSection, HasTheScoresOfTheNextDays) {
  const ScoredCustomer globex = scoredExample("globex-inc");
  const ReportSection section =
      forecastSection(globex.result, forecastOf(globex.result).value(), parseDate("2026-11-22"), {});
  std::vector<std::string> rows;
  for (const auto& row : section.table.value().rows) {
    rows.push_back(row.at(0).text + " " + row.at(1).text + " " + row.at(2).text + " " + row.at(3).text);
  }
  EXPECT_EQ(rows, (std::vector<std::string>{"0 2026-11-22 36.0 At-Risk", "30 2026-12-22 32.4 At-Risk",
                                            "60 2027-01-21 32.1 At-Risk", "90 2027-02-20 32.1 At-Risk"}));
  EXPECT_EQ(section.facts.at(0).value.text, "Last Activity, Contract Term Remaining");
  EXPECT_EQ(section.facts.at(1).value.text, "No other category comes within 3 years.");
}

TEST(ForecastSection, SaysWhenTheCategoryChanges) {
  const ScoreResult soon = scored(fiveBandsInputs(50, 0, "mixed"), fiveBands());
  EXPECT_EQ(changeText(soon, {}), "The category becomes Middle in 1 day, with a score of 59.8.");
  EXPECT_EQ(changeText(soon, parseDate("2026-12-31")),
            "The category becomes Middle in 1 day, on 2027-01-01, with a score of 59.8.");
  const ScoreResult later = scored(fiveBandsInputs(60, 0, "mixed"), fiveBands());
  EXPECT_EQ(changeText(later, {}), "The category becomes Middle in 19 days, with a score of 59.8.");
}

TEST(ComposeForecast, EndsWithAPassportThatLeadsBack) {
  const ScoredCustomer globex = scoredExample("globex-inc");
  const auto passports = readPassports(writeText(composeForecast(globex, {})));
  ASSERT_EQ(passports.size(), 1U);
  EXPECT_EQ(reportedCustomer(passports.front().value(), globex.model()).value().inputs.value("nps"),
            globex.inputs.value("nps"));
}

} // namespace
} // namespace health
