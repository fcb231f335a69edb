// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_format.h"

#include "core/report/compose_report.h"
#include "core/report/write_csv.h"
#include "core/report/write_html.h"
#include "core/report/write_json.h"
#include "core/report/write_markdown.h"
#include "core/report/write_text.h"

namespace health {

std::string writeDocument(ReportFormat format, const ReportDocument& report) {
  switch (format) {
  case ReportFormat::markdown:
    return writeMarkdown(report);
  case ReportFormat::html:
    return writeHtml(report);
  case ReportFormat::csv:
    return writeCsv(report);
  case ReportFormat::tsv:
    return writeTsv(report);
  case ReportFormat::text:
  case ReportFormat::json:
    break;
  }
  return writeText(report);
}

std::string writeReport(ReportFormat format, const ReportSource& source, Voice voice,
                        const Wording& wording) {
  return format == ReportFormat::json ? writeResultJson(source.customer.inputs, source.customer.result)
                                      : writeDocument(format, composeReport(source, voice, wording));
}

} // namespace health
