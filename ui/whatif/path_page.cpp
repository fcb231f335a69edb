// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/path_page.h"

#include "core/report/compose_path.h"
#include "ui/shared/ink_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace health {

PathPage::PathPage(Session& session, QWidget* parent)
    : WhatIfPage(session, tr("Path"), parent), m_summary(new InkLabel(this)),
      m_table(new RowTable(tr("What each input alone would have to be"), this)) {
  m_summary->setInk(InkLabel::Ink::quiet);
  m_summary->setWordWrap(true);
  m_table->setColumns({{tr("Lever")}, {tr("Now"), true}, {tr("Needed alone"), true}, {tr("Then"), true}},
                      true);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_summary);
  layout->addWidget(m_table);
  layout->addStretch();
  connect(m_table, &RowTable::acted, this, &PathPage::apply);
}

void PathPage::refresh() {
  const auto customer = session().scored();
  m_answers.clear();
  std::vector<RowTable::Row> rows;
  if (customer && target()) {
    m_answers = pathTo(*customer, *target());
    for (const LeverAnswer& answer : m_answers) {
      rows.push_back(rowOf(answer, *customer));
    }
  }
  m_summary->setText(summary());
  m_table->show(rows);
}

RowTable::Row PathPage::rowOf(const LeverAnswer& answer, const ScoredCustomer& customer) const {
  const InputValue& now = customer.result.inputs[answer.factor];
  const QString value = valueText(answer.factor, answer.value);
  RowTable::Row row{.cells = {{nameOf(answer.factor)}, {valueText(answer.factor, now)}},
                    .action = tr("Apply")};
  switch (answer.kind) {
  case LeverAnswer::Kind::needed:
    row.cells.push_back({.text = value, .isStrong = true});
    break;
  case LeverAnswer::Kind::slack:
    row.cells.push_back({tr("may become %1").arg(value)});
    break;
  case LeverAnswer::Kind::free:
    row.cells.push_back({tr("may become anything, even %1").arg(value)});
    break;
  case LeverAnswer::Kind::unreachable:
    row.cells.push_back({.text = tr("not reachable alone"), .isQuiet = true});
    row.cells.push_back({.text = tr("best possible %1").arg(pointsText(answer.score)), .isQuiet = true});
    row.action.clear();
    return row;
  }
  row.cells.push_back(scoreCell(customer.model(), answer.score, answer.band));
  if (answer.value == now) {
    row.action.clear();
  }
  return row;
}

QString PathPage::summary() const {
  if (!session().outcome().result) {
    return tr("No answer while a marked field cannot be read.");
  }
  if (!target()) {
    return tr("No answer without a target.");
  }
  if (reaches(*session().outcome().result, *target())) {
    return tr("The score is there. How far may each input alone go before it is lost?");
  }
  const auto count = std::ranges::count(m_answers, LeverAnswer::Kind::needed, &LeverAnswer::kind);
  return count == 0 ? tr("No lever can do it alone. The Plan moves several.")
                    : tr("%1 of %2 levers can do it alone.").arg(count).arg(m_answers.size());
}

void PathPage::apply(int row) {
  const LeverAnswer& answer = m_answers[static_cast<std::size_t>(row)];
  session().setValues(nameOf(answer.factor), {{answer.factor, answer.value}});
}

std::vector<ReportSection> PathPage::sections() const {
  const auto customer = session().scored();
  if (!customer || !target() || !customer->result.score) {
    return {};
  }
  return {pathSection(*customer, *target(), pathTo(*customer, *target()), wording())};
}

} // namespace health
