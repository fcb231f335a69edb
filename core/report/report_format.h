// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/report/report_source.h"
#include "core/report/voice.h"
#include "core/report/wording.h"

#include <array>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace health {

enum class ReportFormat { text, markdown, html, csv, tsv, json, xlsx };

/// A format as menus, command line and tests list it.
struct ReportFormatFacts {
  ReportFormat format;
  std::string_view name;   ///< "markdown", for --format
  std::string_view title;  ///< English, for menus
  std::string_view suffix; ///< of files, without the dot
  bool isText = true;      ///< can be copied and stand on a terminal
};

inline constexpr std::array reportFormats{
    ReportFormatFacts{ReportFormat::text, "text", "Text", "txt"},
    ReportFormatFacts{ReportFormat::markdown, "markdown", "Markdown", "md"},
    ReportFormatFacts{ReportFormat::html, "html", "HTML", "html"},
    ReportFormatFacts{ReportFormat::csv, "csv", "CSV", "csv"},
    ReportFormatFacts{ReportFormat::tsv, "tsv", "TSV", "tsv"},
    ReportFormatFacts{ReportFormat::json, "json", "JSON", "json"},
    ReportFormatFacts{ReportFormat::xlsx, "xlsx", "Excel Workbook", "xlsx", false},
};

/// Whether a format can hold a report in that voice: the result as JSON has the score and every input, which
/// are not for the customer.
bool canHold(ReportFormat format, Voice voice);

/// What a file in the format begins with before its reports: for CSV the mark by which spreadsheets know
/// UTF-8.
std::string_view startOfFile(ReportFormat format);

/// A report in any format that is text, but JSON, which is no document; ending with a newline.
std::string writeDocument(ReportFormat format, const ReportDocument& report);

/// One customer's report in one format that is text, ending with a newline. The JSON is the result alone, in
/// full precision, whatever voice and wording.
std::string writeReport(ReportFormat format, const ReportSource& source, Voice voice, const Wording& wording);

/// The whole file with one customer's report in any format, with what it begins with. Errors: those of
/// writeXlsx().
tl::expected<std::string, Issue> reportBytes(ReportFormat format, const ReportSource& source, Voice voice,
                                             const Wording& wording);

} // namespace health
