// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace health {

/// What stands in a column of numbers where there is none. Formats for spreadsheets leave such a cell empty.
inline constexpr std::string_view noNumber = "–";

/// One cell of a report: what is read, and the plain number behind it where there is one.
struct ReportCell {
  std::string text;
  /// Canonical decimal text with a dot ("18.8"); undefined for text.
  std::optional<std::string> number;
};

/// Name and value of one line ("Category": "Excellent").
struct ReportFact {
  std::string label;
  ReportCell value;
};

struct ReportTable {
  std::vector<std::string> header;
  std::vector<std::vector<ReportCell>> rows; ///< as wide as the header
  /// By column: numbers, aligned right.
  std::vector<bool> numeric;
  bool lastRowIsTotal = false;
};

/// A heading with facts, or a table, or both, in that order.
struct ReportSection {
  std::string title; ///< empty for the first
  std::vector<ReportFact> facts;
  std::optional<ReportTable> table;
};

/// All that a report says, before it is written in one format. Text is plain: writers escape it.
struct ReportDocument {
  std::string title;
  std::vector<ReportSection> sections;
  /// Decimal mark of the reader, for formats that a spreadsheet takes in with the reader's locale (TSV).
  std::string decimalPoint = ".";
};

} // namespace health
