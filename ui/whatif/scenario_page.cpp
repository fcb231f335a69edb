// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/scenario_page.h"

#include "core/report/compose_scenarios.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/field_edit.h"
#include "ui/shared/ink_label.h"
#include "ui/shared/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace health {
namespace {

QPushButton* button(const QString& text, QHBoxLayout* row) {
  auto* made = new QPushButton(text);
  row->addWidget(made);
  return made;
}

/// What was calculated, the what-if where there is one, and all scenarios.
std::vector<ComparedScenario> comparedScenarios(const Session& session) {
  const Outcome& outcome = session.outcome();
  std::vector<ComparedScenario> compared{
      {ScenarioPage::tr("Calculated").toStdString(), session.state().calculated->result}};
  if (outcome.isWhatIf) {
    compared.push_back({ScenarioPage::tr("What-if").toStdString(), outcome.result});
  }
  for (const Scenario& scenario : session.state().scenarios) {
    const auto scored = session.scored(scenario);
    compared.push_back({scenario.name, scored ? std::optional(scored->result) : std::nullopt});
  }
  return compared;
}

} // namespace

ScenarioPage::ScenarioPage(Session& session, QWidget* parent)
    : WhatIfPage(session, tr("Scenarios"), parent), m_name(new FieldEdit(this)),
      m_chosen(new ChoiceBox(this)), m_actions(new QWidget(this)), m_message(new InkLabel(this)),
      m_table(new RowTable(tr("Scenarios side by side"), this)) {
  build();
  connect(m_name, &QLineEdit::returnPressed, this, &ScenarioPage::keep);
}

void ScenarioPage::build() {
  m_name->setAccessibleName(tr("Name of the scenario"));
  m_name->setPlaceholderText(tr("Name of the scenario"));
  m_name->setRoom(16, 30);
  m_message->setInk(InkLabel::Ink::quiet);
  m_message->setWordWrap(true);
  m_chosen->setAccessibleName(tr("Scenario"));
  auto* head = new QHBoxLayout;
  head->addWidget(m_name);
  connect(button(tr("Keep Present"), head), &QPushButton::clicked, this, &ScenarioPage::keep);
  auto* actions = new QHBoxLayout(m_actions);
  actions->setContentsMargins(12, 0, 0, 0);
  actions->addWidget(m_chosen);
  connect(button(tr("Apply"), actions), &QPushButton::clicked, this, &ScenarioPage::applyChosen);
  connect(button(tr("Rename"), actions), &QPushButton::clicked, this, &ScenarioPage::rename);
  connect(button(tr("Move Left"), actions), &QPushButton::clicked, this, [this] { move(-1); });
  connect(button(tr("Move Right"), actions), &QPushButton::clicked, this, [this] { move(1); });
  connect(button(tr("Delete"), actions), &QPushButton::clicked, this,
          [this] { session().removeScenario(chosen()); });
  head->addWidget(m_actions);
  head->addStretch();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addLayout(head);
  layout->addWidget(m_message);
  layout->addWidget(m_table);
  layout->addStretch();
}

std::size_t ScenarioPage::chosen() const {
  return static_cast<std::size_t>(m_chosen->currentIndex());
}

void ScenarioPage::keep() {
  const std::size_t before = session().state().scenarios.size();
  if (session().keepScenario(m_name->text())) {
    const bool isNew = session().state().scenarios.size() > before;
    const QString text = isNew ? tr("Kept %1; saving the customer saves it, too.")
                               : tr("Replaced the scenario %1; undo brings the former one back.");
    emit said(text.arg(m_name->text().simplified()));
    m_chosen->setCurrentIndex(m_chosen->findText(m_name->text().simplified()));
    m_name->clear();
  } else {
    m_message->setText(session().outcome().result
                           ? tr("Type a name for the scenario first.")
                           : tr("Nothing is kept while a marked field cannot be read."));
    m_name->setFocus();
  }
}

void ScenarioPage::rename() {
  if (session().renameScenario(chosen(), m_name->text())) {
    m_name->clear();
  } else {
    m_message->setText(tr("Type a new name first, one that no other scenario has."));
    m_name->setFocus();
  }
}

void ScenarioPage::move(int direction) {
  const QString name = m_chosen->currentText();
  session().moveScenario(chosen(), direction);
  m_chosen->setCurrentIndex(m_chosen->findText(name));
}

void ScenarioPage::applyChosen() {
  const Scenario& scenario = session().state().scenarios[chosen()];
  const QString name = qstr(scenario.name);
  if (!session().applyScenario(chosen())) {
    m_message->setText(tr("%1 cannot be applied: its model %2 is not open, or no longer takes its inputs. "
                          "It stays kept.")
                           .arg(name, qstr(scenario.model)));
  }
}

void ScenarioPage::refresh() {
  const std::vector<Scenario>& scenarios = session().state().scenarios;
  QStringList names;
  for (const Scenario& scenario : scenarios) {
    names << qstr(scenario.name);
  }
  {
    const QSignalBlocker quiet(m_chosen);
    const QString before = m_chosen->currentText();
    m_chosen->clear();
    m_chosen->addItems(names);
    m_chosen->setCurrentIndex(std::max(0, m_chosen->findText(before)));
  }
  m_actions->setVisible(!scenarios.empty());
  m_message->setText(
      scenarios.empty()
          ? tr("Try other numbers, then keep them under a name: kept ones stand here side by side.")
          : QString());
  m_table->setVisible(!scenarios.empty());
  if (!scenarios.empty()) {
    showTable(*scenarioSection(comparedScenarios(session()), wording()).table, m_table);
  }
}

std::vector<ReportSection> ScenarioPage::sections() const {
  if (session().state().scenarios.empty()) {
    return {};
  }
  return {scenarioSection(comparedScenarios(session()), wording())};
}

} // namespace health
