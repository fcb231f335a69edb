// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>

namespace health {

/// A cell of a spreadsheet that LibreOffice wrote as flat XML.
struct FlatCell {
  std::string text;    ///< as it is shown
  std::string formula; ///< "of:=[.D19]*[.E19]"; empty where there is none
  std::optional<double> number;
  std::size_t tag = 0; ///< where its tag begins in the file
};

/// By row and column, from 0: the cells of the first sheet that have something in them.
using FlatPlace = std::pair<std::size_t, std::size_t>;
using FlatSheet = std::map<FlatPlace, FlatCell>;

FlatSheet readFlatSheet(const std::string& xml);

/// The same file, without the values of its formulas and with other numbers in the cells of `numbers`:
/// whoever opens it has to calculate.
std::string withoutValues(const std::string& xml, const FlatSheet& sheet,
                          const std::map<FlatPlace, double>& numbers);

} // namespace health
