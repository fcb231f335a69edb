// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_format.h"

#include "core/report/compose_report.h"
#include "core/report/version.h"
#include "core/report/write_csv.h"
#include "core/report/write_html.h"
#include "core/report/write_json.h"
#include "core/report/write_markdown.h"
#include "core/report/write_text.h"
#include "core/report/write_xlsx.h"

namespace health {
namespace {

/// The customer is told neither the program's name nor that there is one.
std::string programFor(Voice voice) {
  return voice == Voice::customerSafe ? "" : "Customer Health Score " + std::string(programVersion());
}

} // namespace

bool canHold(ReportFormat format, Voice voice) {
  return format != ReportFormat::json || voice != Voice::customerSafe;
}

std::string_view startOfFile(ReportFormat format) {
  return format == ReportFormat::csv ? "\uFEFF" : "";
}

std::string writeDocument(ReportFormat format, const ReportDocument& report) {
  switch (format) {
  case ReportFormat::markdown:
    return writeMarkdown(report);
  case ReportFormat::html:
    return writeHtmlPage(report);
  case ReportFormat::csv:
    return writeCsv(report);
  case ReportFormat::tsv:
    return writeTsv(report);
  case ReportFormat::text:
  case ReportFormat::json:
  case ReportFormat::xlsx:
    break;
  }
  return writeText(report);
}

std::string writeReport(ReportFormat format, const ReportSource& source, Voice voice,
                        const Wording& wording) {
  return format == ReportFormat::json ? writeResultJson(source.customer.inputs, source.customer.result)
                                      : writeDocument(format, composeReport(source, voice, wording));
}

tl::expected<std::string, Issue> reportBytes(ReportFormat format, const ReportSource& source, Voice voice,
                                             const Wording& wording) {
  if (format == ReportFormat::xlsx) {
    return writeXlsx(composeReport(source, voice, wording),
                     {.day = source.customer.inputs.asOf, .program = programFor(voice)}, wording);
  }
  return std::string(startOfFile(format)) + writeReport(format, source, voice, wording);
}

} // namespace health
