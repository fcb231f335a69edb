// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "core/report/xlsx_workbook.h"

#include <optional>
#include <string>

// For .cpp files of this room only.

namespace health {

/// The formula that gives a cell of a table with a weighted sum its number, so that the score follows when a
/// weight or a normalized score is changed: "=D5*E5"; undefined where the number stands for itself. `inTable`
/// counts the table's rows, `inSheet` is where the cell stands.
std::optional<std::string> formulaOf(const ReportTable& table, XlsxPlace inTable, XlsxPlace inSheet);

/// What a contribution lacks to its weight, in the row at `row` of the sheet.
std::string pointsLostFormula(const WeightedSum& sum, std::size_t row);

} // namespace health
