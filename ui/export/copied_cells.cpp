// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/copied_cells.h"

#include "core/base/number_text.h"

#include <QTableView>

#include <algorithm>
#include <functional>

namespace health {
namespace {

ReportCell cellOf(const QModelIndex& index, const Wording& wording) {
  ReportCell cell{.text = index.data().toString().toStdString()};
  const NumberReading reading = readNumber(cell.text, wording.numbers, {});
  const auto* number = std::get_if<ReadNumber>(&reading);
  // Only what the number looks like by itself: in "1.234" somebody else's convention may be meant.
  if (number != nullptr) {
    const std::string unsignedText = cell.text.starts_with('+') ? cell.text.substr(1) : cell.text;
    if (displayNumber(number->decimal, wording.numbers) == unsignedText) {
      cell.number = number->decimal;
    }
  }
  return cell;
}

} // namespace

bool hasSelectedCells(const QTableView& table) {
  return table.selectionModel() != nullptr && table.selectionModel()->hasSelection();
}

ReportTable selectedCells(const QTableView& table, const Wording& wording) {
  QModelIndexList indexes = table.selectionModel()->selectedIndexes();
  std::ranges::sort(indexes, std::less<>()); // by row, then by column
  ReportTable cells;
  int row = -1;
  for (const QModelIndex& index : indexes) {
    if (index.row() != row) {
      cells.rows.emplace_back();
      row = index.row();
    }
    cells.rows.back().push_back(cellOf(index, wording));
  }
  for (const auto& line : cells.rows) {
    cells.numeric.resize(std::max(cells.numeric.size(), line.size()), false);
  }
  return cells;
}

} // namespace health
