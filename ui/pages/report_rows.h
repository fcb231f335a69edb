// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "ui/pages/page_measures.h"
#include "ui/pages/page_row.h"

namespace health {

/// The rows of a report, in reading order. Facts behind the last table are small print.
std::vector<PageRow> reportRows(const ReportDocument& report, const PageMeasures& page);

} // namespace health
