// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "core/report/wording.h"
#include "core/whatif/forecast.h"
#include "core/whatif/scored_customer.h"

namespace health {

/// The day so many days later; undefined without a day, and beyond the year 9999.
std::optional<Date> dayAfter(const std::optional<Date>& asOf, int days);

/// The score in 30, 60 and 90 days if nobody does anything, and the first day of another category as a
/// sentence. Without a day of the inputs the table has no dates.
ReportSection forecastSection(const ScoreResult& result, const Forecast& forecast,
                              const std::optional<Date>& asOf, const Wording& wording);

/// The forecast of one customer, or that there is none.
ReportDocument composeForecast(const ScoredCustomer& customer, const Wording& wording);

} // namespace health
