// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

#include <string>

namespace health {

/// A whole HTML document with tables that word processors and spreadsheets paste as tables: number cells
/// carry their plain value, text cells that a spreadsheet would take for a formula are defused.
std::string writeHtml(const ReportDocument& report);

} // namespace health
