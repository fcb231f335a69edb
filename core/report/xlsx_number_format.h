// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

#include <string>

// For .cpp files of this room only.

namespace health {

/// Whether a spreadsheet, which keeps 15 digits, can hold the number of a cell without changing it.
bool fitsSpreadsheet(const ReportCell& cell);

/// The number format that lets a spreadsheet show what the report shows: its decimals, its sign where it has
/// one, what stands behind it ("36.0 of 100"). Marks and groups are those of the spreadsheet's own locale.
std::string xlsxNumberFormat(const ReportCell& cell, const std::string& decimalPoint);

} // namespace health
