// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/row_table.h"

#include "ui/shared/flat_header.h"
#include "ui/shared/looks.h"
#include "ui/shared/row_line.h"

#include <QAbstractTableModel>
#include <QEvent>
#include <QFont>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

namespace health {

/// The texts of a RowTable. Rows that come and go reset it; texts that change do not.
class RowTableModel : public QAbstractTableModel {
public:
  explicit RowTableModel(QTableView* view) : QAbstractTableModel(view), m_view(view) {}

  bool setColumns(const std::vector<RowTable::Column>& columns, bool hasActions) {
    if (columns == m_columns && hasActions == m_hasActions) {
      return false;
    }
    beginResetModel();
    m_columns = columns;
    m_hasActions = hasActions;
    endResetModel();
    return true;
  }

  void setRows(const std::vector<RowTable::Row>& rows) {
    if (rows.size() != m_rows.size()) {
      beginResetModel();
      m_rows = rows;
      endResetModel();
    } else if (!rows.empty()) {
      m_rows = rows;
      emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
  }

  bool isNumber(std::size_t column) const { return column < m_columns.size() && m_columns[column].isNumber; }
  bool isAction(const QModelIndex& cell) const {
    return cell.isValid() && m_hasActions && cell.column() == columnCount() - 1 &&
           !rowOf(cell).action.isEmpty();
  }
  bool hasAction(int row) const {
    return row >= 0 && row < rowCount() && !m_rows[static_cast<std::size_t>(row)].action.isEmpty();
  }

  int rowCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
  }
  int columnCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + (m_hasActions ? 1 : 0);
  }

  QVariant data(const QModelIndex& cell, int role) const override {
    const bool isLink = isAction(cell);
    const RowTable::Cell* shown = cellOf(cell);
    const Looks looks = looksOf(m_view->palette());
    switch (role) {
    case Qt::DisplayRole:
      return isLink ? rowOf(cell).action : shown != nullptr ? shown->text : QString();
    case Qt::TextAlignmentRole:
      return alignment(cell.column());
    case Qt::ForegroundRole:
      return isLink                               ? QVariant(looks.accent)
             : shown != nullptr && shown->tone    ? QVariant(looks.toneText(*shown->tone))
             : shown != nullptr && shown->isQuiet ? QVariant(looks.quietText)
                                                  : QVariant();
    case Qt::FontRole:
      if (shown != nullptr && shown->isStrong) {
        QFont font = m_view->font();
        font.setBold(true);
        return font;
      }
      return {};
    default:
      return {};
    }
  }

  QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
    if (orientation != Qt::Horizontal) {
      return {};
    }
    const auto column = static_cast<std::size_t>(section);
    if (role == Qt::TextAlignmentRole) {
      return alignment(section);
    }
    return role == Qt::DisplayRole && column < m_columns.size() ? m_columns[column].title : QVariant();
  }

private:
  QTableView* m_view;
  std::vector<RowTable::Column> m_columns;
  std::vector<RowTable::Row> m_rows;
  bool m_hasActions = false;

  const RowTable::Row& rowOf(const QModelIndex& cell) const {
    return m_rows[static_cast<std::size_t>(cell.row())];
  }
  const RowTable::Cell* cellOf(const QModelIndex& cell) const {
    const auto column = static_cast<std::size_t>(cell.column());
    return column < m_columns.size() && column < rowOf(cell).cells.size() ? &rowOf(cell).cells[column]
                                                                          : nullptr;
  }
  int alignment(int section) const {
    const auto column = static_cast<std::size_t>(section);
    const bool right = column >= m_columns.size() || m_columns[column].isNumber;
    return static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  }
};

RowTable::RowTable(const QString& accessibleName, QWidget* parent)
    : QTableView(parent), m_rows(new RowTableModel(this)) {
  setModel(m_rows);
  setItemDelegate(new RowLine(this));
  setAccessibleName(accessibleName);
  setShowGrid(false);
  setFrameShape(QFrame::NoFrame);
  setEditTriggers(NoEditTriggers);
  setSelectionBehavior(SelectRows);
  setSelectionMode(ContiguousSelection);
  setTabKeyNavigation(false);
  setMouseTracking(true);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setHorizontalScrollMode(ScrollPerPixel);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  setHorizontalHeader(new FlatHeader(this));
  connect(this, &QTableView::clicked, this, &RowTable::act);
}

void RowTable::setColumns(const std::vector<Column>& columns, bool hasActions) {
  if (m_rows->setColumns(columns, hasActions)) {
    measure(true);
  }
}

void RowTable::show(const std::vector<Row>& rows) {
  const int before = m_rows->rowCount();
  m_rows->setRows(rows);
  measure(false);
  if (before != m_rows->rowCount()) {
    updateGeometry();
  }
}

QString RowTable::text(int row, int column) const {
  return m_rows->index(row, column).data().toString();
}

void RowTable::measure(bool anew) {
  verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 9);
  QFont bold = font();
  bold.setBold(true);
  const QFontMetrics metrics(bold);
  if (anew) {
    m_widths.clear();
  }
  m_widths.resize(static_cast<std::size_t>(m_rows->columnCount()), 0);
  const std::vector<int> before = m_widths;
  for (int column = 0; column < m_rows->columnCount(); ++column) {
    int& width = m_widths[static_cast<std::size_t>(column)];
    const auto widen = [&](const QString& text) {
      width = std::max(width, metrics.horizontalAdvance(text) + metrics.averageCharWidth() * 2);
    };
    widen(m_rows->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    for (int row = 0; row < m_rows->rowCount(); ++row) {
      widen(text(row, column));
    }
  }
  if (anew || before != m_widths) {
    fit();
  }
}

/// The names take what the other columns leave, or the last column where the first holds numbers. Where even
/// their own widths are too much, the table scrolls.
void RowTable::fit() {
  const int all = std::accumulate(m_widths.begin(), m_widths.end(), 0);
  const std::size_t wide = m_rows->isNumber(0) ? m_widths.size() - 1 : 0;
  for (std::size_t column = 0; column < m_widths.size(); ++column) {
    const int rest = column == wide ? std::max(0, viewport()->width() - all) : 0;
    setColumnWidth(static_cast<int>(column), m_widths[column] + rest);
  }
}

QSize RowTable::sizeHint() const {
  const int rows = m_rows->rowCount() * verticalHeader()->defaultSectionSize();
  const bool scrolls = std::accumulate(m_widths.begin(), m_widths.end(), 0) > viewport()->width();
  return {fontMetrics().averageCharWidth() * 60,
          horizontalHeader()->sizeHint().height() + rows + 2 +
              (scrolls ? horizontalScrollBar()->sizeHint().height() : 0)};
}

QSize RowTable::minimumSizeHint() const {
  return {fontMetrics().averageCharWidth() * 24, sizeHint().height()};
}

void RowTable::changeEvent(QEvent* event) {
  QTableView::changeEvent(event);
  if (event->type() == QEvent::FontChange) {
    measure(true);
    updateGeometry();
  }
}

void RowTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  fit();
  updateGeometry();
}

void RowTable::keyPressEvent(QKeyEvent* event) {
  const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (isReturn && m_rows->hasAction(currentIndex().row())) {
    emit acted(currentIndex().row());
    return;
  }
  QTableView::keyPressEvent(event);
}

void RowTable::mouseMoveEvent(QMouseEvent* event) {
  QTableView::mouseMoveEvent(event);
  viewport()->setCursor(m_rows->isAction(indexAt(event->pos())) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void RowTable::act(const QModelIndex& index) {
  if (m_rows->isAction(index)) {
    emit acted(index.row());
  }
}

void RowTable::wheelEvent(QWheelEvent* event) {
  event->ignore(); // all rows are shown: the wheel scrolls the page
}

} // namespace health
