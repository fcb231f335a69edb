// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
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
  /// The same number before it was rounded for reading; undefined where `number` is all there is.
  std::optional<double> exact = std::nullopt;
};

/// Name and value of one line ("Category": "Excellent").
struct ReportFact {
  std::string label;
  ReportCell value;
};

/// Where in a table a spreadsheet finds the sum that is the score: contribution = normalized × weight in the
/// first `factors` rows, then perhaps a row of what a cap takes, then the total.
struct WeightedSum {
  std::size_t normalizedColumn = 0;
  std::size_t weightColumn = 0; ///< in per cent
  std::size_t contributionColumn = 0;
  std::size_t factors = 0;      ///< rows; those without a normalized score add nothing
  std::optional<double> atMost; ///< where a cap acts: its limit; the row after the factors is what it takes
};

struct ReportTable {
  std::vector<std::string> header;
  std::vector<std::vector<ReportCell>> rows; ///< as wide as the header
  /// By column: numbers, aligned right.
  std::vector<bool> numeric;
  bool lastRowIsTotal = false;
  std::optional<WeightedSum> sum = std::nullopt;
};

/// Horizontal bars from 0 on one scale, in points. A table beside it has the same numbers.
struct ReportChart {
  struct Bar {
    std::string label;            ///< before the bar
    std::string text;             ///< behind it ("7.5 of 25")
    double value = 0.0;           ///< 0 or more
    double rest = 0.0;            ///< pale, after the value: points lost
    double taken = 0.0;           ///< by a cap, 0 or more
    std::optional<double> before; ///< a mark on the bar: what was calculated
  };
  std::string title;
  std::vector<Bar> bars; ///< the first on top
  double longest = 0.0;  ///< points that the scale reaches to at least, above 0
};

/// A heading with paragraphs, facts, a chart and a table, each of which may be missing, in that order.
struct ReportSection {
  std::string title; ///< empty for the first
  std::vector<std::string> paragraphs;
  std::vector<ReportFact> facts;
  std::optional<ReportTable> table = std::nullopt;
  std::optional<ReportChart> chart = std::nullopt;
};

/// All that a report says, before it is written in one format. Text is plain: writers escape it.
struct ReportDocument {
  std::string title;
  std::vector<ReportSection> sections;
  /// What made the report, for what a format notes besides its text; empty where readers are not to know.
  std::string program;
  /// Decimal mark of the reader, for formats that a spreadsheet takes in with the reader's locale (TSV).
  std::string decimalPoint = ".";
};

} // namespace health
