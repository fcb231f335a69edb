// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/group_scores.h"

#include "core/base/decimal.h"
#include "ui/shared/ink_label.h"
#include "ui/shared/words.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace health {
namespace {

constexpr int mostInOneRow = 5;
constexpr int inEachOfSeveral = 4;
constexpr int wrapsFrom = 16; // characters: shorter names need no more room than a line of two words

} // namespace

GroupScores::GroupScores(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  connect(&m_session, &Session::modelChanged, this, &GroupScores::build);
  build();
}

void GroupScores::build() {
  delete m_grid; // labels only: none of them can be in the middle of an event
  m_grid = new QWidget(this);
  auto* grid = new QGridLayout(m_grid);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(12);
  grid->setVerticalSpacing(1);
  const std::vector<Group>& groups = m_session.model().groups;
  const auto count = static_cast<int>(groups.size());
  const int columns = count > mostInOneRow ? inEachOfSeveral : count;
  m_cells.clear();
  for (int i = 0; i < count; ++i) {
    const QString name = qstr(groups[static_cast<std::size_t>(i)].name);
    m_cells.push_back(makeCell(name, Qt::AlignLeft, i / columns, i % columns));
    grid->setColumnStretch(i % columns, 1);
  }
  m_known = makeCell(tr("Known inputs"), Qt::AlignRight, 0, columns).score;
  layout()->addWidget(m_grid);
  m_grid->show();
}

GroupScores::Cell GroupScores::makeCell(const QString& name, Qt::Alignment side, int row, int column) {
  Cell cell{new InkLabel(m_grid), new InkLabel(m_grid), new InkLabel(m_grid), new InkLabel(m_grid),
            new InkLabel(m_grid)};
  cell.name->setText(name);
  cell.name->setInk(InkLabel::Ink::quiet);
  cell.name->setScale(0.9);
  cell.name->setWordWrap(side == Qt::AlignLeft && name.size() > wrapsFrom);
  cell.name->setAlignment(side | Qt::AlignBottom);
  cell.score->setScale(1.4, true);
  cell.outOf->setInk(InkLabel::Ink::quiet);
  cell.outOf->setScale(0.9);
  cell.change->setInk(InkLabel::Ink::accent);
  cell.change->setScale(0.9);
  cell.word->setInk(InkLabel::Ink::quiet);
  cell.word->setScale(0.9);
  for (QWidget* mayBeEmpty : {cell.outOf, cell.change, cell.word}) {
    mayBeEmpty->hide(); // where it says nothing it takes no room
  }
  auto* line = new QHBoxLayout;
  line->setSpacing(5);
  for (QWidget* part : {cell.score, cell.outOf, cell.change, cell.word}) {
    line->addWidget(part, 0, Qt::AlignBaseline);
  }
  if (side == Qt::AlignLeft) {
    line->addStretch();
  } else {
    line->insertStretch(0);
  }
  auto* grid = static_cast<QGridLayout*>(m_grid->layout());
  grid->addWidget(cell.name, 3 * row, column);
  grid->addLayout(line, 3 * row + 1, column);
  if (row > 0) {
    constexpr int between = 5;
    grid->setRowMinimumHeight(3 * row - 1, between);
  }
  return cell;
}

void GroupScores::refresh() {
  for (std::size_t group = 0; group < m_cells.size(); ++group) {
    refreshCell(group);
  }
  const ScoreResult& calculated = m_session.state().calculated->result;
  const auto& result = m_session.outcome().result;
  const ScoreResult& shown = result ? *result : calculated;
  m_known->setText(tr("%1 of %2").arg(shown.known).arg(m_session.model().scoredFactors()));
}

void GroupScores::refreshCell(std::size_t group) {
  const Wording wording = windowWording(m_session.style());
  const Outcome& outcome = m_session.outcome();
  const ScoreResult& calculated = m_session.state().calculated->result;
  const auto score = (outcome.result ? *outcome.result : calculated).groups[group];
  const Cell& cell = m_cells[group];
  cell.score->setText(score ? qstr(wording.tenths(roundedUnits(*score, 1))) : QStringLiteral("–"));
  cell.word->setText(score ? qstr(levelWord(m_session.model().groups[group], *score)) : tr("unknown"));
  cell.word->setVisible(!cell.word->text().isEmpty());
  const auto& outOf = m_session.model().groupsOutOf;
  cell.outOf->setVisible(outOf && score);
  if (outOf && score) {
    const std::int64_t tenths = roundedUnits(*score / 100.0 * *outOf, 1);
    cell.outOf->setText(tr("%1 of %2").arg(qstr(wording.tenths(tenths)), qstr(wording.number(*outOf))));
  }
  const auto before = calculated.groups[group];
  const std::int64_t change =
      outcome.isWhatIf && score && before ? roundedUnits(*score, 1) - roundedUnits(*before, 1) : 0;
  cell.change->setText(change == 0 ? QString() : qstr(wording.signedTenths(change)));
  cell.change->setVisible(change != 0);
}

} // namespace health
