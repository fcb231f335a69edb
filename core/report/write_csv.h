// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

#include <string>

namespace health {

/// RFC 4180: commas, CRLF, dot decimals, every row equally wide. Formula-like text cells are defused.
std::string writeCsv(const ReportDocument& report);

/// Tab-separated for pasting: the reader's decimal mark, no grouping, no units. Formula-like text cells are
/// defused.
std::string writeTsv(const ReportDocument& report);

} // namespace health
