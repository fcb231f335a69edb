// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsx_formulas.h"

#include "core/base/decimal.h"

namespace health {
namespace {

/// "SUM(F5:F10)" of the rows above the one at `row`, of which `rows` are in the table.
std::string sumAbove(std::size_t rows, XlsxPlace place) {
  return "SUM(" + cellName({place.row - rows, place.column}) + ":" + cellName({place.row - 1, place.column}) +
         ")";
}

} // namespace

std::optional<std::string> formulaOf(const ReportTable& table, XlsxPlace inTable, XlsxPlace inSheet) {
  if (!table.sum) {
    return std::nullopt;
  }
  const WeightedSum& sum = *table.sum;
  const bool isTotal = table.lastRowIsTotal && inTable.row + 1 == table.rows.size();
  if (isTotal && (inTable.column == sum.contributionColumn || inTable.column == sum.weightColumn)) {
    return "=" + sumAbove(inTable.row, inSheet);
  }
  if (inTable.column != sum.contributionColumn) {
    return std::nullopt;
  }
  if (inTable.row < sum.factors) {
    return "=" + cellName({inSheet.row, sum.normalizedColumn}) + "*" +
           cellName({inSheet.row, sum.weightColumn});
  }
  return sum.atMost ? std::optional("=MIN(0," + shortestDecimal(*sum.atMost) + "-" +
                                    sumAbove(inTable.row, inSheet) + ")")
                    : std::nullopt;
}

std::string pointsLostFormula(const WeightedSum& sum, std::size_t row) {
  return "=" + cellName({row, sum.weightColumn}) + "-" + cellName({row, sum.contributionColumn});
}

} // namespace health
