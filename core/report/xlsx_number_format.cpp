// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsx_number_format.h"

#include <algorithm>
#include <cctype>

namespace health {
namespace {

constexpr std::ptrdiff_t keptDigits = 15;

std::string_view decimalsOf(std::string_view number) {
  const std::size_t point = number.find('.');
  return point == std::string_view::npos ? std::string_view() : number.substr(point + 1);
}

/// `number` as the reader sees it where nothing is grouped.
std::string ungrouped(std::string number, const std::string& decimalPoint) {
  const std::size_t point = number.find('.');
  return point == std::string::npos ? number : number.replace(point, 1, decimalPoint);
}

} // namespace

bool fitsSpreadsheet(const ReportCell& cell) {
  const std::string_view number = *cell.number;
  const std::size_t first = std::min(number.find_first_of("123456789"), number.size());
  const auto isDigit = [](unsigned char character) { return std::isdigit(character) != 0; };
  return cell.exact || std::ranges::count_if(number.substr(first), isDigit) <= keptDigits;
}

std::string xlsxNumberFormat(const ReportCell& cell, const std::string& decimalPoint) {
  const std::string_view decimals = decimalsOf(*cell.number);
  const std::string plain = "#,##0" + (decimals.empty() ? "" : "." + std::string(decimals.size(), '0'));
  if (cell.text.starts_with('+')) {
    return "+" + plain + ";-" + plain + ";" + plain;
  }
  const std::string shown = ungrouped(*cell.number, decimalPoint);
  const std::string behind = cell.text.starts_with(shown) ? cell.text.substr(shown.size()) : "";
  return behind.empty() || behind.find('"') != std::string::npos ? plain : plain + "\"" + behind + "\"";
}

} // namespace health
