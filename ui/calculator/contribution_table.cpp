// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/contribution_table.h"

#include "ui/calculator/contribution_model.h"
#include "ui/shared/flat_header.h"
#include "ui/shared/row_line.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>

namespace health {

ContributionTable::ContributionTable(Session& session, QWidget* parent)
    : QTableView(parent), m_rows(new ContributionModel(session, this)) {
  setModel(m_rows);
  setItemDelegate(new RowLine(this));
  setAccessibleName(tr("Individual Factor Contributions to Health Score"));
  setShowGrid(false);
  setFrameShape(QFrame::NoFrame);
  setEditTriggers(NoEditTriggers);
  setSelectionMode(ContiguousSelection);
  setTabKeyNavigation(false);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
  setHorizontalScrollMode(ScrollPerPixel);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  setHorizontalHeader(new FlatHeader(this));
  connect(m_rows, &QAbstractItemModel::modelReset, this, &ContributionTable::fit);
  connect(m_rows, &QAbstractItemModel::dataChanged, this, [this] {
    spanCap();
    makeRoomForInputs();
  });
  fit();
}

void ContributionTable::fit() {
  clearSpans();
  verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 9);
  m_numbers = 0;
  // Wide enough for title and longest usual text, so that no column moves while a number grows.
  const std::array<std::pair<int, QString>, 5> samples{{
      {ContributionModel::inputColumn, QStringLiteral("1,000,000 USD")},
      {ContributionModel::normalizedColumn, QStringLiteral("0.000")},
      {ContributionModel::weightColumn, QStringLiteral("100.0 %")},
      {ContributionModel::contributionColumn, QStringLiteral("100.0")},
      {ContributionModel::changeColumn, QStringLiteral("+100.0")},
  }};
  for (const auto& [column, sample] : samples) {
    int width = textWidth(sample);
    for (const QString& line :
         model()->headerData(column, Qt::Horizontal).toString().split(QLatin1Char('\n'))) {
      width = std::max(width, textWidth(line));
    }
    setColumnWidth(column, width);
    m_numbers += width;
  }
  m_longestName = 0;
  const int besideName = m_numbers - columnWidth(ContributionModel::contributionColumn) -
                         columnWidth(ContributionModel::changeColumn);
  for (const QString& text : m_rows->capTexts()) {
    m_longestName = std::max(m_longestName, textWidth(text) - besideName);
  }
  for (int row = 0; row < model()->rowCount(); ++row) {
    const QModelIndex name = model()->index(row, ContributionModel::factorColumn);
    if (row == m_rows->capRow()) {
      continue;
    }
    const int room = fontMetrics().averageCharWidth() * 3 / 2;
    m_longestName = std::max(m_longestName, fontMetrics().horizontalAdvance(name.data().toString()) + room);
  }
  spanCap();
  fitNames();
  makeRoomForInputs();
  updateGeometry();
}

/// Ranges of amounts are wider than what usually stands there. The column only grows: nothing moves to and
/// fro.
void ContributionTable::makeRoomForInputs() {
  const int before = columnWidth(ContributionModel::inputColumn);
  int width = before;
  for (int row = 0; row < model()->rowCount(); ++row) {
    width = std::max(width, textWidth(m_rows->index(row, ContributionModel::inputColumn).data().toString()));
  }
  if (width > before) {
    setColumnWidth(ContributionModel::inputColumn, width);
    m_numbers += width - before;
    fitNames();
    updateGeometry();
  }
}

/// A cap that acts has a sentence to say and neither input nor weight: it takes their room.
void ContributionTable::spanCap() {
  const int row = m_rows->capRow();
  if (row < 0) {
    return;
  }
  const bool acts = m_rows->index(row, ContributionModel::inputColumn).data().toString().isEmpty();
  const int columns = acts ? ContributionModel::contributionColumn : 1;
  if (columnSpan(row, 0) != columns) {
    setSpan(row, 0, 1, columns);
  }
}

/// In bold, with room around.
int ContributionTable::textWidth(const QString& text) const {
  QFont bold = font();
  bold.setBold(true);
  return QFontMetrics(bold).horizontalAdvance(text) + fontMetrics().averageCharWidth() * 5 / 4;
}

/// Names take what the numbers leave, and never less than they need: where even that is too wide, the table
/// scrolls.
void ContributionTable::fitNames() {
  setColumnWidth(ContributionModel::factorColumn, std::max(m_longestName, viewport()->width() - m_numbers));
}

void ContributionTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  fitNames();
  updateGeometry();
}

QSize ContributionTable::sizeHint() const {
  const int rows = model()->rowCount() * verticalHeader()->defaultSectionSize();
  const bool scrolls = m_longestName + m_numbers > viewport()->width();
  const int scrollBar = scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
  return {fontMetrics().averageCharWidth() * 100,
          horizontalHeader()->sizeHint().height() + rows + scrollBar + 2};
}

QSize ContributionTable::minimumSizeHint() const {
  return {fontMetrics().averageCharWidth() * 30, sizeHint().height()};
}

void ContributionTable::changeEvent(QEvent* event) {
  QTableView::changeEvent(event);
  if (event->type() == QEvent::FontChange) {
    fit();
  }
}

void ContributionTable::wheelEvent(QWheelEvent* event) {
  event->ignore(); // all rows are shown: the wheel scrolls the page
}

} // namespace health
