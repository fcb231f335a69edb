// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_source.h"
#include "core/report/voice.h"
#include "core/report/wording.h"

#include <array>
#include <string>
#include <string_view>

namespace health {

enum class ReportFormat { text, markdown, html, csv, tsv, json };

/// A format as menus, command line and tests list it.
struct ReportFormatFacts {
  ReportFormat format;
  std::string_view name;   ///< "markdown", for --format
  std::string_view title;  ///< English, for menus
  std::string_view suffix; ///< of files, without the dot
};

inline constexpr std::array reportFormats{
    ReportFormatFacts{ReportFormat::text, "text", "Text", "txt"},
    ReportFormatFacts{ReportFormat::markdown, "markdown", "Markdown", "md"},
    ReportFormatFacts{ReportFormat::html, "html", "HTML", "html"},
    ReportFormatFacts{ReportFormat::csv, "csv", "CSV", "csv"},
    ReportFormatFacts{ReportFormat::tsv, "tsv", "TSV", "tsv"},
    ReportFormatFacts{ReportFormat::json, "json", "JSON", "json"},
};

/// A report in any format but JSON, which is no document; ending with a newline.
std::string writeDocument(ReportFormat format, const ReportDocument& report);

/// One customer's report in one format, ending with a newline. The JSON is the result alone, in full
/// precision, whatever voice and wording.
std::string writeReport(ReportFormat format, const ReportSource& source, Voice voice, const Wording& wording);

} // namespace health
