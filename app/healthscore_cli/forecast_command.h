// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/healthscore_cli/console.h"
#include "app/healthscore_cli/customer_files.h"
#include "core/report/report_format.h"

#include <string>

namespace health {

/// The options of `forecast`.
struct ForecastOptions {
  CustomerOptions files;
  std::string input;                        ///< file, or "-" for standard input
  ReportFormat format = ReportFormat::text; ///< text or json
};

/// Prints how the scores of the customers go on by the calendar alone. A customer with something wrong is
/// complained about, the others are forecast all the same.
void forecast(const ForecastOptions& options, Console& console);

} // namespace health
