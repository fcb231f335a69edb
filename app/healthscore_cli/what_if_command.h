// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/healthscore_cli/console.h"
#include "app/healthscore_cli/customer_files.h"
#include "core/report/report_format.h"

#include <string>
#include <vector>

namespace health {

/// The options of `what-if`; empty where not given.
struct WhatIfOptions {
  CustomerOptions files;
  std::string input;               ///< file, or "-" for standard input
  std::string target;              ///< a band or a score
  std::vector<std::string> levers; ///< each ID, ID<=LIMIT or ID>=LIMIT; none: the usual ones
  ReportFormat format = ReportFormat::text;
};

/// Prints for each customer of the input what each lever alone would have to be to reach the target, and two
/// plans over the levers. A customer with something wrong is complained about, the others are answered all
/// the same.
void whatIf(const WhatIfOptions& options, Console& console);

} // namespace health
