// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/healthscore_cli/console.h"
#include "core/report/report_format.h"

namespace health {

/// Prints one report, or those of a list: as an array in JSON, else one after another, parted by an empty
/// line.
class ReportPrinter {
public:
  ReportPrinter(ReportFormat format, bool isList, Console& console)
      : m_format(format), m_isArray(isList && format == ReportFormat::json), m_console(console) {}

  /// A report in the format, ending with a newline.
  void print(std::string report);

  /// Ends an array. Where customers were refused and none is left, nothing at all is printed.
  void finish();

private:
  ReportFormat m_format;
  bool m_isArray;
  Console& m_console;
  bool m_isFirst = true;
};

} // namespace health
