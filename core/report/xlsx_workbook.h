// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/issue.h"
#include "core/report/memory_file.h"

#include <compare>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <xlsxwriter.h>

// For .cpp files of this room only.

namespace health {

/// Row and column of a cell, from 0.
struct XlsxPlace {
  std::size_t row = 0;
  std::size_t column = 0;
};

/// "B7", as formulas name it.
std::string cellName(XlsxPlace place);

/// How a cell looks.
struct XlsxLook {
  enum class Kind { body, label, title, heading, head, total };
  enum class Side { left, right };
  Kind kind = Kind::body;
  Side side = Side::left;
  bool wraps = false;
  bool isIndented = false;
  std::string numberFormat; ///< as spreadsheets write it ("#,##0.0"); empty: general

  auto operator<=>(const XlsxLook&) const = default;
};

/// Bars of two parts, one behind the other, of rows that stand in a sheet.
struct XlsxBars {
  std::string title;
  std::size_t headRow = 0; ///< its cells name the parts
  std::size_t rows = 0;    ///< below it
  std::size_t nameColumn = 0;
  std::size_t valueColumn = 0;
  std::size_t restColumn = 0;
};

/// A workbook with one sheet. The first thing that goes wrong is remembered, and bytes() returns it.
class XlsxWorkbook {
public:
  /// These are properties of the document; without a program it names none. No clock is read, so that the
  /// same report has the same bytes.
  XlsxWorkbook(const std::string& title, std::string program, std::optional<Date> day);

  /// A text is never a formula nor a link, whatever it looks like. It comes back as it is from any
  /// spreadsheet: one line, without what XML cannot hold.
  void text(XlsxPlace place, const std::string& text, const XlsxLook& look);
  /// The same over all cells from `place` to `lastColumn`.
  void wideText(XlsxPlace place, std::size_t lastColumn, const std::string& text, const XlsxLook& look);
  void number(XlsxPlace place, double value, const XlsxLook& look);
  /// `value` is what `formula` comes to, for programs that do not calculate.
  void formula(XlsxPlace place, const std::string& formula, double value, const XlsxLook& look);
  /// In characters, and in points.
  void columnWidth(std::size_t column, double width);
  void rowHeight(std::size_t row, double height);
  /// The chart's upper left corner stands at `place`; it covers so many rows of the usual height.
  std::size_t bars(XlsxPlace place, const XlsxBars& bars);

  /// The file, read back and found whole. Errors: textTooLong, workbookUnwritable. The workbook can take
  /// nothing more after it.
  tl::expected<std::string, Issue> bytes();

private:
  struct Free {
    void operator()(lxw_workbook* workbook) const { lxw_workbook_free(workbook); }
  };
  MemoryFile m_file;
  std::string m_temporary; ///< folder where the library puts the parts together
  std::unique_ptr<lxw_workbook, Free> m_workbook;
  lxw_worksheet* m_sheet = nullptr;
  std::map<XlsxLook, lxw_format*> m_formats;
  std::optional<Issue> m_issue;

  lxw_format* format(const XlsxLook& look);
  std::string cellText(const std::string& text);
  void check(lxw_error error);
  void fail(const std::string& why);
};

} // namespace health
