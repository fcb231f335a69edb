// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/whatif/plan.h"
#include "ui/whatif/what_if_page.h"

#include <map>

class QCheckBox;
class QGridLayout;

namespace health {

class FieldEdit;
class InkLabel;
class LinkButton;
class MessageLine;

/// Ways to the target over several levers: which may move and how far is the user's to say.
class PlanPage : public WhatIfPage {
  Q_OBJECT

public:
  PlanPage(Session& session, QWidget* parent);

  void refresh() override;
  std::vector<ReportSection> sections() const override;

private:
  /// One lever's line of the grid.
  struct Line {
    std::size_t factor = 0;
    QCheckBox* mayMove = nullptr;
    InkLabel* now = nullptr;
    FieldEdit* limit = nullptr;
    InkLabel* balanced = nullptr;
    InkLabel* least = nullptr;
  };
  /// What the user said of a lever, by inputKey(): it outlives a change of model.
  struct Wish {
    bool mayMove = true;
    QString limit;
  };
  struct Plans {
    Plan balanced;
    Plan least;
  };

  QWidget* m_grid = nullptr;
  std::vector<Line> m_lines;
  std::map<std::string, Wish> m_wishes;
  InkLabel* m_scoreNow = nullptr;
  InkLabel* m_balancedScore = nullptr;
  InkLabel* m_leastScore = nullptr;
  LinkButton* m_applyBalanced = nullptr;
  LinkButton* m_applyLeast = nullptr;
  MessageLine* m_message;
  std::optional<Plans> m_plans;

  void build();
  void addHeader(QGridLayout* grid);
  void addLine(QGridLayout* grid, std::size_t factor);
  void addTotals(QGridLayout* grid);
  Wish& wishOf(std::size_t factor);
  /// The levers that are ticked and known, or why a limit cannot be read.
  Checked<std::vector<Lever>> levers(const ScoredCustomer& customer) const;
  std::optional<Plans> plansFor(const ScoredCustomer& customer, QString& problem) const;
  void showPlan(const Plan& plan, InkLabel* Line::* cell, InkLabel* score, LinkButton* apply);
  void clearPlans();
  void apply(const Plan& plan, const QString& name);
};

} // namespace health
