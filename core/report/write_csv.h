// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

#include <string>

namespace health {

/// RFC 4180: CRLF, every row equally wide. Commas and dot decimals, or for readers with another decimal mark
/// that and semicolons, as their spreadsheets expect. Formula-like text cells are defused.
std::string writeCsv(const ReportDocument& report);

/// Tab-separated for pasting: the reader's decimal mark, no grouping, no units. Formula-like text cells are
/// defused.
std::string writeTsv(const ReportDocument& report);

/// One table of it alone, without a header if it has none.
std::string writeTsvTable(const ReportTable& table, const std::string& decimalPoint);

} // namespace health
