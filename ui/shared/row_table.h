// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/score_model.h"

#include <QTableView>

#include <optional>
#include <vector>

namespace health {

class RowTableModel;

/// A read-only table of texts that shows all its rows at once: a name, columns as wide as they need, and at
/// the end perhaps a link per row, for a click or Return.
class RowTable : public QTableView {
  Q_OBJECT

public:
  struct Column {
    QString title;
    bool isNumber = false;
    bool operator==(const Column&) const = default;
  };
  struct Cell {
    QString text;
    bool isQuiet = false;
    bool isStrong = false;
    std::optional<Tone> tone;
  };
  struct Row {
    std::vector<Cell> cells; ///< as many as columns, or fewer: the rest is empty
    QString action;          ///< the link behind the row ("Apply"); empty: none
  };

  /// `accessibleName` says what the table tells.
  RowTable(const QString& accessibleName, QWidget* parent);

  /// Nothing happens where the columns are these already. With `hasActions` one more column, without title,
  /// holds the rows' links.
  void setColumns(const std::vector<Column>& columns, bool hasActions);
  void show(const std::vector<Row>& rows);
  QString text(int row, int column) const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

signals:
  /// The link of a row was clicked, or Return was pressed on the row.
  void acted(int row);

protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;

private:
  RowTableModel* m_rows;
  std::vector<int> m_widths; ///< by column, as wide as its texts ever were: nothing jumps

  void measure(bool anew);
  void fit();
  void act(const QModelIndex& index);
};

} // namespace health
