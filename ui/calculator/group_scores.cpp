// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/group_scores.h"

#include "core/base/decimal.h"
#include "ui/shared/ink_label.h"
#include "ui/shared/words.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace health {

GroupScores::GroupScores(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(12);
  grid->setVerticalSpacing(1);
  int column = 0;
  for (const Group& group : m_session.model().groups) {
    m_cells.push_back(makeCell(qstr(group.name), Qt::AlignLeft, column));
    grid->setColumnStretch(column++, 1);
  }
  m_known = makeCell(tr("Known inputs"), Qt::AlignRight, column).score;
}

GroupScores::Cell GroupScores::makeCell(const QString& name, Qt::Alignment side, int column) {
  Cell cell{new InkLabel(this), new InkLabel(this), new InkLabel(this), new InkLabel(this)};
  cell.name->setText(name);
  cell.name->setInk(InkLabel::Ink::quiet);
  cell.name->setScale(0.9);
  cell.score->setScale(1.4, true);
  cell.change->setInk(InkLabel::Ink::accent);
  cell.change->setScale(0.9);
  cell.word->setInk(InkLabel::Ink::quiet);
  cell.word->setScale(0.9);
  auto* line = new QHBoxLayout;
  line->setSpacing(5);
  for (QWidget* part : {cell.score, cell.change, cell.word}) {
    line->addWidget(part, 0, Qt::AlignBaseline);
  }
  if (side == Qt::AlignLeft) {
    line->addStretch();
  } else {
    line->insertStretch(0);
  }
  auto* grid = static_cast<QGridLayout*>(layout());
  grid->addWidget(cell.name, 0, column, side);
  grid->addLayout(line, 1, column);
  return cell;
}

void GroupScores::refresh() {
  for (std::size_t group = 0; group < m_cells.size(); ++group) {
    refreshCell(group);
  }
  const ScoreResult& calculated = m_session.state().calculated->result;
  const auto& result = m_session.outcome().result;
  const ScoreResult& shown = result ? *result : calculated;
  m_known->setText(tr("%1 of %2").arg(shown.known).arg(shown.factors.size()));
}

void GroupScores::refreshCell(std::size_t group) {
  const Wording wording = windowWording(m_session.style());
  const Outcome& outcome = m_session.outcome();
  const ScoreResult& calculated = m_session.state().calculated->result;
  const auto score = (outcome.result ? *outcome.result : calculated).groups[group];
  const Cell& cell = m_cells[group];
  cell.score->setText(score ? qstr(wording.tenths(roundedUnits(*score, 1))) : QStringLiteral("–"));
  cell.word->setText(score ? qstr(levelWord(m_session.model().groups[group], *score)) : tr("unknown"));
  const auto before = calculated.groups[group];
  const std::int64_t change =
      outcome.isWhatIf && score && before ? roundedUnits(*score, 1) - roundedUnits(*before, 1) : 0;
  cell.change->setText(change == 0 ? QString() : qstr(wording.signedTenths(change)));
  cell.change->setVisible(change != 0);
}

} // namespace health
