// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/healthscore_cli/report_printer.h"

namespace health {

void ReportPrinter::print(std::string report) {
  if (m_isArray) {
    report.pop_back(); // the comma or the bracket follows before the line ends
    m_console.write(m_isFirst ? "[\n" : ",\n");
  } else if (!m_isFirst) {
    m_console.write(m_format == ReportFormat::csv ? "\r\n" : "\n");
  }
  m_console.write(report);
  m_isFirst = false;
}

void ReportPrinter::finish() {
  if (m_isArray && !m_isFirst) {
    m_console.write("\n]\n");
  } else if (m_isArray && !m_console.hasComplaints()) {
    m_console.write("[]\n");
  }
}

} // namespace health
