// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/issue.h"
#include "core/report/report_document.h"
#include "core/report/wording.h"

#include <optional>
#include <string>
#include <tl/expected.hpp>

namespace health {

/// What the properties of a document say of it.
struct XlsxProperties {
  std::optional<Date> day; ///< that the report is of: no clock is read
  std::string program;     ///< empty: not named
};

/// A workbook for spreadsheets, of one sheet: numbers are numbers, texts are texts whatever they look like
/// (on one line, without hidden characters), a weighted sum is live formulas with a chart. The same report
/// has the same bytes. Errors: textTooLong for a cell, workbookUnwritable where the folder for temporary
/// files is full.
tl::expected<std::string, Issue> writeXlsx(const ReportDocument& report, const XlsxProperties& properties,
                                           const Wording& wording);

} // namespace health
