// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "ui/pages/page_measures.h"
#include "ui/pages/page_row.h"

namespace health {

/// The rows of a table, its header first, which is repeated where the table goes on over another page. Where
/// the table is too wide, the words of its header go below each other before names and numbers do.
std::vector<PageRow> tableRows(const ReportTable& table, const PageMeasures& page);

} // namespace health
