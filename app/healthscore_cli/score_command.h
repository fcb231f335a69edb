// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/healthscore_cli/console.h"
#include "app/healthscore_cli/customer_files.h"
#include "core/report/report_format.h"

#include <string>
#include <vector>

namespace health {

/// The options of `score`; empty where not given.
struct ScoreOptions {
  CustomerOptions files;
  std::string input;            ///< file, or "-" for standard input
  std::vector<std::string> set; ///< each ID=VALUE
  ReportFormat format = ReportFormat::text;
  Voice voice = Voice::crmNote;
  std::string reportTemplate; ///< file; then format and voice do not count
  NumberStyle numbers;        ///< of --locale; that of files where not given
  std::string output;         ///< file; empty: standard output
};

/// Scores the customers of the input, or the one that `set` alone describes, and prints their reports. A
/// customer with something wrong is complained about, the others are scored all the same.
void score(const ScoreOptions& options, Console& console);

} // namespace health
