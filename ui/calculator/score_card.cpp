// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/score_card.h"

#include "core/base/decimal.h"
#include "ui/calculator/band_ruler.h"
#include "ui/calculator/group_scores.h"
#include "ui/calculator/score_sentences.h"
#include "ui/shared/ink_label.h"
#include "ui/shared/link_button.h"
#include "ui/shared/looks.h"
#include "ui/shared/readout.h"
#include "ui/shared/words.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace health {

ScoreCard::ScoreCard(Session& session, QWidget* parent)
    : Card(parent), m_session(session), m_caption(new InkLabel(this)),
      m_score(new Readout(tr("Health score"), this)), m_category(new Readout(tr("Health category"), this)),
      m_action(new InkLabel(this)), m_difference(new InkLabel(this)), m_against(new InkLabel(this)),
      m_back(new LinkButton(this)), m_ruler(new BandRuler(session, this)), m_cap(new InkLabel(this)),
      m_groups(new GroupScores(session, this)), m_unknown(new InkLabel(this)),
      m_problem(new LinkButton(this)) {
  build();
  connect(m_back, &QPushButton::clicked, this, &ScoreCard::backAsked);
  connect(m_problem, &QPushButton::clicked, this, [this] {
    if (const auto problem = m_session.outcome().firstProblem) {
      emit problemAsked(*problem);
    }
  });
  connect(&m_session, &Session::changed, this, &ScoreCard::refresh);
  refresh();
}

void ScoreCard::build() {
  m_caption->setInk(InkLabel::Ink::quiet);
  m_caption->setScale(0.9);
  m_score->setScale(3.2, true);
  m_category->setScale(1.4, true);
  m_action->setInk(InkLabel::Ink::quiet);
  m_action->setWordWrap(true);
  m_difference->setInk(InkLabel::Ink::accent);
  m_difference->setScale(1.4, true);
  m_against->setInk(InkLabel::Ink::quiet);
  m_against->setScale(0.9);
  m_back->setText(tr("Back to calculated"));
  m_cap->setInk(InkLabel::Ink::quiet);
  m_cap->setWordWrap(true);
  m_unknown->setInk(InkLabel::Ink::quiet);
  m_unknown->setWordWrap(true);
  for (QWidget* comesAndGoes : {static_cast<QWidget*>(m_difference), static_cast<QWidget*>(m_against),
                                static_cast<QWidget*>(m_back)}) {
    QSizePolicy policy = comesAndGoes->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // a what-if begins without moving anything
    comesAndGoes->setSizePolicy(policy);
  }

  auto* difference = new QVBoxLayout;
  difference->setSpacing(1);
  for (QWidget* line : {static_cast<QWidget*>(m_difference), static_cast<QWidget*>(m_against),
                        static_cast<QWidget*>(m_back)}) {
    difference->addWidget(line, 0, Qt::AlignRight);
  }
  difference->addStretch();

  auto* head = new QGridLayout;
  head->setHorizontalSpacing(16);
  head->setVerticalSpacing(0);
  head->addWidget(m_caption, 0, 0, 1, 2);
  head->addWidget(m_score, 1, 0, 2, 1, Qt::AlignVCenter);
  head->addWidget(m_category, 1, 1, Qt::AlignLeft | Qt::AlignBottom);
  head->addWidget(m_action, 2, 1, Qt::AlignTop);
  head->addWidget(m_problem, 2, 1, Qt::AlignLeft | Qt::AlignTop);
  head->addLayout(difference, 0, 2, 3, 1);
  head->setColumnStretch(1, 1);

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(14, 10, 14, 12);
  layout->setSpacing(8);
  layout->addLayout(head);
  layout->addWidget(m_ruler);
  layout->addWidget(m_cap);
  layout->addWidget(m_groups);
  layout->addWidget(m_unknown);
  setTabOrder(m_problem, m_back); // as they stand, from left to right
}

void ScoreCard::refresh() {
  const Outcome& outcome = m_session.outcome();
  const ScoreResult& shown = outcome.result ? *outcome.result : m_session.state().calculated->result;
  refreshHead(shown);
  refreshDifference();
  refreshUnknown(shown);
  m_cap->setVisible(shown.cap.has_value());
  if (shown.cap) {
    m_cap->setText(capSentence(shown, windowWording(m_session.style())));
  }
  m_groups->refresh();
  m_ruler->update();
  m_problem->setVisible(outcome.firstProblem.has_value());
  m_action->setVisible(!outcome.firstProblem);
  if (outcome.firstProblem) {
    m_problem->setText(tr("Stopped by %1").arg(qstr(m_session.model().factors[*outcome.firstProblem].name)));
    m_problem->updateGeometry();
  }
}

void ScoreCard::refreshHead(const ScoreResult& shown) {
  m_caption->setText(scoreCaption(m_session));
  const Wording wording = windowWording(m_session.style());
  const Band* band = shown.bandOrNull();
  if (band == nullptr) {
    m_score->setReading(QStringLiteral("–"), tr("unknown"));
    m_category->setReading(tr("Unknown"), tr("Unknown"));
    m_category->setInk(InkLabel::Ink::quiet);
    m_action->setText(tr("Nothing is known yet: type at least one number."));
    return;
  }
  const QString score = qstr(wording.tenths(roundedUnits(*shown.score, 1)));
  m_score->setReading(score, tr("%1 of 100").arg(score));
  const QString described = shown.isExact()
                                ? m_score->spoken()
                                : tr("%1. %2").arg(m_score->spoken(), unknownSentence(shown, wording));
  if (m_score->accessibleDescription() != described) {
    m_score->setAccessibleDescription(described);
  }
  m_category->setReading(toneShape(band->tone) + QLatin1Char(' ') + qstr(band->name), qstr(band->name));
  m_category->setTone(band->tone);
  m_action->setText(actionSentence(shown, wording));
}

void ScoreCard::refreshDifference() {
  const Outcome& outcome = m_session.outcome();
  const auto& calculated = m_session.state().calculated->result;
  const bool whatIf = outcome.isWhatIf;
  m_difference->setVisible(whatIf && calculated.score && outcome.result->score);
  m_against->setVisible(whatIf);
  // The way back is offered whenever fields say something else than what was calculated.
  m_back->setVisible(whatIf || outcome.firstProblem.has_value());
  if (!whatIf) {
    return;
  }
  const Wording wording = windowWording(m_session.style());
  const QString before = qstr(wording.tenths(outcome.calculatedDigits.score));
  m_difference->setText(qstr(wording.signedTenths(outcome.digits.score - outcome.calculatedDigits.score)));
  m_against->setText(calculated.score ? tr("against the calculated %1").arg(before)
                                      : tr("against nothing known"));
}

void ScoreCard::refreshUnknown(const ScoreResult& shown) {
  m_unknown->setVisible(!shown.isExact());
  if (!shown.isExact()) {
    m_unknown->setText(unknownSentence(shown, windowWording(m_session.style())));
  }
}

} // namespace health
