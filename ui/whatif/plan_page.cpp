// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/plan_page.h"

#include "core/report/compose_path.h"
#include "core/report/issue_text.h"
#include "ui/session/read_field.h"
#include "ui/shared/field_edit.h"
#include "ui/shared/ink_label.h"
#include "ui/shared/link_button.h"
#include "ui/shared/message_line.h"
#include "ui/shared/words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace health {
namespace {

enum GridColumn { leverColumn, nowColumn, limitColumn, balancedColumn, leastColumn };

InkLabel* label(const QString& text, QWidget* parent, bool isBold = false) {
  auto* made = new InkLabel(parent);
  made->setText(text);
  made->setScale(1.0, isBold);
  return made;
}

InkLabel* columnTitle(const QString& text, QWidget* parent) {
  InkLabel* made = label(text, parent);
  made->setInk(InkLabel::Ink::quiet);
  return made;
}

} // namespace

PlanPage::PlanPage(Session& session, QWidget* parent)
    : WhatIfPage(session, tr("Plan"), parent), m_message(new MessageLine(this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_message);
  layout->addStretch();
  connect(&session, &Session::modelChanged, this, &PlanPage::build);
  build();
}

PlanPage::Wish& PlanPage::wishOf(std::size_t factor) {
  const Factor& described = session().model().factors[factor];
  return m_wishes.try_emplace(inputKey(described), Wish{.mayMove = !described.isMoney(), .limit = {}})
      .first->second;
}

void PlanPage::build() {
  delete m_grid;
  m_lines.clear();
  m_grid = new QWidget(this);
  auto* grid = new QGridLayout(m_grid);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(18);
  grid->setVerticalSpacing(3);
  grid->setColumnStretch(leverColumn, 1);
  addHeader(grid);
  for (std::size_t i = 0; i < session().model().factors.size(); ++i) {
    if (canChangeScore(session().model(), i)) {
      addLine(grid, i);
    }
  }
  addTotals(grid);
  static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_grid);
  m_grid->setVisible(true);
}

void PlanPage::addHeader(QGridLayout* grid) {
  const std::array<QString, 5> titles{tr("May move"), tr("Now"), tr("No further than"), tr("Balanced plan"),
                                      tr("Least effort")};
  for (int column = 0; column < static_cast<int>(titles.size()); ++column) {
    grid->addWidget(columnTitle(titles.at(static_cast<std::size_t>(column)), m_grid), 0, column,
                    column == leverColumn || column == limitColumn ? Qt::AlignLeft : Qt::AlignRight);
  }
}

void PlanPage::addLine(QGridLayout* grid, std::size_t factor) {
  const int row = grid->rowCount();
  Line line{.factor = factor,
            .mayMove = new QCheckBox(nameOf(factor).replace(QLatin1Char('&'), QStringLiteral("&&")), m_grid),
            .now = label({}, m_grid),
            .limit = new FieldEdit(m_grid),
            .balanced = label({}, m_grid, true),
            .least = label({}, m_grid, true)};
  line.mayMove->setChecked(wishOf(factor).mayMove);
  line.limit->show(wishOf(factor).limit);
  line.limit->setRoom(9, 14);
  line.limit->setAlignment(Qt::AlignRight);
  line.limit->setPlaceholderText(tr("no limit"));
  line.limit->setAccessibleName(tr("Limit of %1").arg(nameOf(factor)));
  grid->addWidget(line.mayMove, row, leverColumn);
  grid->addWidget(line.now, row, nowColumn, Qt::AlignRight);
  grid->addWidget(line.limit, row, limitColumn);
  grid->addWidget(line.balanced, row, balancedColumn, Qt::AlignRight);
  grid->addWidget(line.least, row, leastColumn, Qt::AlignRight);
  connect(line.mayMove, &QCheckBox::toggled, this, [this, factor](bool mayMove) {
    wishOf(factor).mayMove = mayMove;
    refresh();
  });
  connect(line.limit, &QLineEdit::textEdited, this, [this, factor](const QString& text) {
    wishOf(factor).limit = text;
    refresh();
  });
  m_lines.push_back(line);
}

void PlanPage::addTotals(QGridLayout* grid) {
  const int row = grid->rowCount();
  m_scoreNow = label({}, m_grid, true);
  m_balancedScore = label({}, m_grid, true);
  m_leastScore = label({}, m_grid, true);
  m_applyBalanced = new LinkButton(m_grid);
  m_applyLeast = new LinkButton(m_grid);
  grid->addWidget(label(tr("Health score"), m_grid, true), row, leverColumn);
  grid->addWidget(m_scoreNow, row, nowColumn, Qt::AlignRight);
  grid->addWidget(m_balancedScore, row, balancedColumn, Qt::AlignRight);
  grid->addWidget(m_leastScore, row, leastColumn, Qt::AlignRight);
  grid->addWidget(m_applyBalanced, row + 1, balancedColumn, Qt::AlignRight);
  grid->addWidget(m_applyLeast, row + 1, leastColumn, Qt::AlignRight);
  m_applyBalanced->setText(tr("Apply"));
  m_applyBalanced->setAccessibleName(tr("Apply the balanced plan"));
  m_applyLeast->setText(tr("Apply"));
  m_applyLeast->setAccessibleName(tr("Apply the least-effort plan"));
  connect(m_applyBalanced, &QPushButton::clicked, this,
          [this] { apply(m_plans->balanced, tr("Balanced plan")); });
  connect(m_applyLeast, &QPushButton::clicked, this,
          [this] { apply(m_plans->least, tr("Least-effort plan")); });
}

Checked<std::vector<Lever>> PlanPage::levers(const ScoredCustomer& customer) const {
  std::vector<Lever> levers;
  Issues issues;
  for (const Line& line : m_lines) {
    const Factor& factor = customer.model().factors[line.factor];
    if (!line.mayMove->isChecked() || !customer.result.factors[line.factor].normalized) {
      continue;
    }
    FieldReading limit =
        readField(factor, line.limit->text(), session().state().currency(factor), session().style());
    if (limit.issue) {
      limit.issue->where = factor.id;
      issues.push_back(*limit.issue);
    } else {
      levers.push_back({.factor = line.factor, .limit = limit.value});
    }
  }
  const Issues contradictions = checkLevers(customer, levers);
  issues.insert(issues.end(), contradictions.begin(), contradictions.end());
  if (!issues.empty()) {
    return tl::make_unexpected(issues);
  }
  return levers;
}

std::optional<PlanPage::Plans> PlanPage::plansFor(const ScoredCustomer& customer, QString& problem) const {
  const auto chosen = levers(customer);
  if (!chosen) {
    const Issue& first = chosen.error().front();
    const auto factor = customer.model().find(first.where);
    problem = tr("%1: %2", "factor, sentence")
                  .arg(factor ? nameOf(*factor) : QString(), qstr(issueText(first, wording())));
    return std::nullopt;
  }
  if (reaches(customer.result, *target())) {
    problem = tr("The score is there already: nothing has to move.");
    return std::nullopt;
  }
  if (chosen->empty()) {
    problem = tr("No lever may move: tick at least one.");
    return std::nullopt;
  }
  return Plans{balancedPlan(customer, *chosen, *target()), leastEffortPlan(customer, *chosen, *target())};
}

void PlanPage::clearPlans() {
  for (const Line& line : m_lines) {
    line.balanced->clear();
    line.least->clear();
  }
  m_balancedScore->clear();
  m_leastScore->clear();
  m_applyBalanced->setEnabled(false);
  m_applyLeast->setEnabled(false);
}

void PlanPage::refresh() {
  const auto customer = session().scored();
  m_plans.reset();
  clearPlans();
  QString problem = !customer   ? tr("No answer while a marked field cannot be read.")
                    : !target() ? tr("No answer without a target.")
                                : QString();
  if (customer && customer->result.score) {
    for (const Line& line : m_lines) {
      line.now->setText(valueText(line.factor, customer->result.inputs[line.factor]));
      line.mayMove->setEnabled(customer->result.factors[line.factor].normalized.has_value());
    }
    m_scoreNow->setText(pointsText(*customer->result.score));
    m_plans = target() ? plansFor(*customer, problem) : std::nullopt;
  } else if (customer) {
    problem = tr("Nothing is known yet: type at least one number.");
  }
  if (m_plans) {
    showPlan(m_plans->balanced, &Line::balanced, m_balancedScore, m_applyBalanced);
    showPlan(m_plans->least, &Line::least, m_leastScore, m_applyLeast);
    if (!m_plans->balanced.isReached) {
      problem =
          tr("Not reachable within these limits; best possible %1.").arg(pointsText(m_plans->balanced.score));
    }
  }
  m_message->show(problem, false);
}

void PlanPage::showPlan(const Plan& plan, InkLabel* Line::* cell, InkLabel* score, LinkButton* apply) {
  for (const Line& line : m_lines) {
    const auto move = std::ranges::find(plan.moves, line.factor, &PlannedMove::factor);
    if (move != plan.moves.end()) {
      (line.*cell)->setText(valueText(line.factor, move->value));
    }
  }
  const RowTable::Cell reached = scoreCell(session().model(), plan.score, plan.band);
  score->setText(reached.text);
  if (reached.tone) {
    score->setTone(*reached.tone);
  }
  apply->setEnabled(!plan.moves.empty());
}

void PlanPage::apply(const Plan& plan, const QString& name) {
  std::vector<std::pair<std::size_t, InputValue>> values;
  values.reserve(plan.moves.size());
  for (const PlannedMove& move : plan.moves) {
    values.emplace_back(move.factor, move.value);
  }
  session().setValues(name, values);
}

std::vector<ReportSection> PlanPage::sections() const {
  const auto customer = session().scored();
  if (!customer || !target() || !customer->result.score) {
    return {};
  }
  QString problem;
  const auto plans = plansFor(*customer, problem);
  if (!plans) {
    return {};
  }
  const Wording words = wording();
  return {planSection(*customer, words("Balanced plan"), plans->balanced, *target(), words),
          planSection(*customer, words("Least-effort plan"), plans->least, *target(), words)};
}

} // namespace health
