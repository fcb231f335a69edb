// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QWidget>

namespace health {

class InkLabel;

/// The intermediate results: one score per group, all with higher being better, and how many inputs are
/// known. Many groups stand in several rows.
class GroupScores : public QWidget {
  Q_OBJECT

public:
  explicit GroupScores(Session& session, QWidget* parent = nullptr);

  void refresh();

private:
  struct Cell {
    InkLabel* name;
    InkLabel* score;
    InkLabel* outOf;
    InkLabel* change;
    InkLabel* word;
  };

  Session& m_session;
  QWidget* m_grid = nullptr;
  std::vector<Cell> m_cells; ///< by group of the model
  InkLabel* m_known = nullptr;

  void build();
  Cell makeCell(const QString& name, Qt::Alignment side, int row, int column);
  void refreshCell(std::size_t group);
};

} // namespace health
