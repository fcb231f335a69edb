// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace health {

/// A cell as a spreadsheet takes it in.
struct XlsxCell {
  std::string text;    ///< of a text cell, or the number as it is written
  std::string formula; ///< empty where there is none
  bool isNumber = false;
};

/// A workbook with one sheet, by a reader of its own.
struct XlsxContents {
  std::map<std::string, std::string> parts;   ///< by their names: XML
  std::vector<std::map<char, XlsxCell>> rows; ///< those that have cells with something in them; by column

  /// The first row whose first cell has this text. Fails the test where there is none.
  const std::map<char, XlsxCell>& row(const std::string& label) const;
};

/// Fails the test where the bytes are no whole workbook.
XlsxContents readXlsx(const std::string& bytes);

} // namespace health
