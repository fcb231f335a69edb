// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "core/report/wording.h"
#include "core/scoring/score_result.h"

#include <array>
#include <string>
#include <string_view>

namespace health {

enum class ReportFormat { text, markdown, html, csv, tsv, json };

/// A format as menus, command line and tests list it.
struct ReportFormatFacts {
  ReportFormat format;
  std::string_view name; ///< "markdown", for --format
};

inline constexpr std::array reportFormats{
    ReportFormatFacts{ReportFormat::text, "text"}, ReportFormatFacts{ReportFormat::markdown, "markdown"},
    ReportFormatFacts{ReportFormat::html, "html"}, ReportFormatFacts{ReportFormat::csv, "csv"},
    ReportFormatFacts{ReportFormat::tsv, "tsv"},   ReportFormatFacts{ReportFormat::json, "json"},
};

/// A report in any format but JSON, which is no document; ending with a newline.
std::string writeDocument(ReportFormat format, const ReportDocument& report);

/// One customer's report in one format, ending with a newline. `calculated` as in composeReport(); the JSON
/// is the result alone, in full precision, whatever the wording.
std::string writeReport(ReportFormat format, const CustomerInputs& inputs, const ScoreResult& result,
                        const ScoreResult* calculated, const Wording& wording);

} // namespace health
