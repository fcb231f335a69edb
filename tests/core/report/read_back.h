// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_format.h"

#include <string>
#include <string_view>
#include <vector>

// Readers of what the writers write, as far as the tests need them.

namespace health {

using Cells = std::vector<std::vector<std::string>>;

/// All rows of a CSV or TSV text by RFC 4180. Fails the test on a stray quote.
Cells readSeparated(std::string_view text, char separator, std::string_view lineEnd);

/// What is read of a piece of HTML: without its tags.
std::string readHtmlText(std::string_view html);

/// All rows of all tables of an HTML document, as text.
Cells readHtmlRows(std::string_view html);

/// All rows of all pipe tables of a Markdown document, as text.
Cells readMarkdownRows(std::string_view markdown);

/// The rows of the table of contributions, from the header to the total, in any format but JSON. In plain
/// text a row lacks its empty cells.
Cells contributionTable(ReportFormat format, std::string_view report);

} // namespace health
