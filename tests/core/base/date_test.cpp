// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace health {
namespace {

TEST(Date, OtherFormsAreRefused) {
  for (const std::string_view text : {"",
                                      "2026",
                                      "2026-11",
                                      "2026-11-2",
                                      "2026-1-22",
                                      "26-11-22",
                                      "20261122",
                                      "2026/11/22",
                                      "22.11.2026",
                                      "11/22/2026",
                                      "2026-11-22T00:00:00",
                                      "2026-11-22Z",
                                      " 2026-11-22",
                                      "2026-11-22 ",
                                      "2026-11-22\n",
                                      "-026-11-22",
                                      "+026-11-22",
                                      "2026-+1-22",
                                      "2026--1-22",
                                      "2026-11-ab",
                                      "２026-11-2",
                                      "2026–11–22",
                                      "12026-11-22"}) {
    EXPECT_EQ(parseDate(text), std::nullopt) << '"' << text << '"';
  }
}

TEST(Date, DaysThatNoCalendarHasAreRefused) {
  for (const std::string_view text :
       {"2026-00-10", "2026-13-10", "2026-11-00", "2026-11-31", "2026-04-31", "2026-01-32", "2026-02-29",
        "1900-02-29", "2100-02-29", "2000-02-30", "2024-02-30", "0000-01-01", "9999-99-99"}) {
    EXPECT_EQ(parseDate(text), std::nullopt) << text;
  }
}

TEST(Date, LeapDaysOfEveryKindAreRead) {
  for (const std::string_view text : {"2024-02-29", "2000-02-29", "1600-02-29", "0004-02-29", "2028-02-29"}) {
    const auto date = parseDate(text);
    ASSERT_TRUE(date) << text;
    EXPECT_EQ(dateText(*date), text);
  }
}

TEST(Date, ItsPartsAreYearMonthDay) {
  using namespace std::chrono;
  EXPECT_EQ(parseDate("2026-11-22"), year{2026} / November / 22);
  EXPECT_EQ(parseDate("0001-01-01"), year{1} / January / 1);
  EXPECT_EQ(parseDate("9999-12-31"), year{9999} / December / 31);
}

RC_GTEST_PROP(Date, TextReadsBackToTheSameDay, ()) {
  using namespace std::chrono;
  const int first = sys_days{year{1} / January / 1}.time_since_epoch().count();
  const int last = sys_days{year{9999} / December / 31}.time_since_epoch().count();
  const Date date{sys_days{days{*rc::gen::inRange(first, last + 1)}}};
  RC_ASSERT(dateText(date).size() == 10U);
  RC_ASSERT(parseDate(dateText(date)) == date);
}

} // namespace
} // namespace health
