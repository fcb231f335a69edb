// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace health {

/// A day of the Gregorian calendar, years 1 to 9999.
using Date = std::chrono::year_month_day;

/// "2026-11-22" as a date; undefined for any other form and for days that no calendar has.
std::optional<Date> parseDate(std::string_view iso);

/// "2026-11-22".
std::string dateText(Date date);

} // namespace health
