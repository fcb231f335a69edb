// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/results_panel.h"

#include "ui/calculator/chart_legend.h"
#include "ui/calculator/contribution_chart.h"
#include "ui/calculator/contribution_table.h"
#include "ui/calculator/score_card.h"
#include "ui/shared/ink_label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace health {
namespace {

InkLabel* cardTitle(const QString& text, QWidget* parent) {
  auto* title = new InkLabel(parent);
  title->setText(text);
  title->setScale(1.0, true);
  return title;
}

QVBoxLayout* cardLayout(QWidget* card) {
  auto* layout = new QVBoxLayout(card);
  layout->setContentsMargins(14, 10, 14, 12);
  layout->setSpacing(6);
  return layout;
}

} // namespace

ResultsPanel::ResultsPanel(Session& session, QWidget* parent) : QWidget(parent) {
  auto* page = new QWidget;
  auto* cards = new QVBoxLayout(page);
  cards->setContentsMargins(2, 12, 10, 12);
  cards->setSpacing(10);
  auto* score = new ScoreCard(session, page);
  connect(score, &ScoreCard::backAsked, this, &ResultsPanel::backAsked);
  connect(score, &ScoreCard::problemAsked, this, &ResultsPanel::problemAsked);
  cards->addWidget(score);
  cards->addWidget(tableCard(session));
  cards->addWidget(chartCard(session));
  cards->addStretch();

  auto* scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  // It shows no focus, so it takes none: what is in it takes the focus and comes into sight, and passes on
  // the keys that scroll.
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setWidget(page);
  scroll->viewport()->setAutoFillBackground(false);
  page->setAutoFillBackground(false);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(scroll);
}

QWidget* ResultsPanel::tableCard(Session& session) {
  auto* card = new Card(this);
  QVBoxLayout* layout = cardLayout(card);
  layout->addWidget(cardTitle(tr("Individual Factor Contributions to Health Score"), card));
  layout->addWidget(new ContributionTable(session, card));
  return card;
}

QWidget* ResultsPanel::chartCard(Session& session) {
  auto* card = new Card(this);
  QVBoxLayout* layout = cardLayout(card);
  auto* head = new QHBoxLayout;
  head->addWidget(cardTitle(tr("Weighted contributions"), card));
  head->addStretch();
  head->addWidget(new ChartLegend(card));
  layout->addLayout(head);
  layout->addWidget(new ContributionChart(session, card));
  return card;
}

} // namespace health
