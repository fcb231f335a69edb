// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/whatif/what_if_page.h"

class QWidget;

namespace health {

class ChoiceBox;
class FieldEdit;
class InkLabel;

/// What-ifs kept under a name, side by side.
class ScenarioPage : public WhatIfPage {
  Q_OBJECT

public:
  ScenarioPage(Session& session, QWidget* parent);

  void refresh() override;
  std::vector<ReportSection> sections() const override;

private:
  FieldEdit* m_name;
  ChoiceBox* m_chosen;
  QWidget* m_actions;
  InkLabel* m_message;
  RowTable* m_table;

  void build();
  void keep();
  void rename();
  void move(int direction);
  void applyChosen();
  std::size_t chosen() const;
};

} // namespace health
