// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QWidget>

namespace health {

class InkLabel;

/// The intermediate results: one score per group, all with higher being better, and how many inputs are
/// known.
class GroupScores : public QWidget {
  Q_OBJECT

public:
  explicit GroupScores(Session& session, QWidget* parent = nullptr);

  void refresh();

private:
  struct Cell {
    InkLabel* name;
    InkLabel* score;
    InkLabel* change;
    InkLabel* word;
  };

  Session& m_session;
  std::vector<Cell> m_cells;
  InkLabel* m_known;

  Cell makeCell(const QString& name, Qt::Alignment side, int column);
  void refreshCell(std::size_t group);
};

} // namespace health
