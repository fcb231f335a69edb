// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

#include <string>

namespace health {

/// For the clipboard: a document with tables that word processors and spreadsheets paste as tables. Number
/// cells carry their plain value, text cells that a spreadsheet would take for a formula are defused.
std::string writePasteHtml(const ReportDocument& report);

/// One table of it alone, without a header if it has none.
std::string writePasteHtml(const ReportTable& table);

/// For a file: the same as a page that needs nothing else, light or dark as its reader prefers, for screens
/// of any width and for paper, with the chart. It runs no scripts and loads nothing.
std::string writeHtmlPage(const ReportDocument& report);

} // namespace health
