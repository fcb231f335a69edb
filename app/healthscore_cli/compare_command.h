// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/healthscore_cli/console.h"
#include "app/healthscore_cli/customer_files.h"
#include "core/report/report_format.h"

#include <string>

namespace health {

/// The options of `compare`.
struct CompareOptions {
  CustomerOptions files;
  std::string from;                         ///< file, or "-" for standard input
  std::string to;                           ///< the same
  ReportFormat format = ReportFormat::text; ///< text or json
};

/// Prints what changed the score from one customer to another. Each file holds one customer; where one of
/// them is wrong nothing is printed.
void compare(const CompareOptions& options, Console& console);

} // namespace health
