// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/what_if_panel.h"

#include "core/report/compose_firmness.h"
#include "core/whatif/disagreement.h"
#include "ui/shared/ink_label.h"
#include "ui/shared/message_line.h"
#include "ui/shared/words.h"
#include "ui/whatif/bridge_page.h"
#include "ui/whatif/firmness_page.h"
#include "ui/whatif/forecast_page.h"
#include "ui/whatif/path_page.h"
#include "ui/whatif/plan_page.h"
#include "ui/whatif/scenario_page.h"
#include "ui/whatif/sensitivity_page.h"
#include "ui/whatif/target_choice.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace health {

WhatIfPanel::WhatIfPanel(Session& session, QWidget* parent)
    : Card(parent), m_session(session), m_target(new TargetChoice(session, this)), m_tabs(new QTabBar(this)),
      m_note(new MessageLine(this)), m_scroll(new QScrollArea(this)), m_stack(new QStackedWidget) {
  build();
  m_bridge = new BridgePage(session, this);
  addPage(new PathPage(session, this));
  addPage(new PlanPage(session, this));
  addPage(new SensitivityPage(session, this));
  addPage(new FirmnessPage(session, this));
  addPage(new ForecastPage(session, this));
  addPage(new ScenarioPage(session, this));
  addPage(m_bridge);
  connect(m_tabs, &QTabBar::currentChanged, this, &WhatIfPanel::turnTo);
  connect(m_target, &TargetChoice::targetChanged, this, &WhatIfPanel::refresh);
  connect(&m_session, &Session::changed, this, &WhatIfPanel::refresh);
  turnTo(0);
}

void WhatIfPanel::build() {
  setAccessibleName(tr("What-if"));
  auto* question = new InkLabel(this);
  question->setText(tr("What would it take to reach"));
  question->setScale(1.0, true);
  m_tabs->setAccessibleName(tr("What-if pages"));
  m_tabs->setDrawBase(false);
  m_tabs->setExpanding(false);
  m_tabs->setUsesScrollButtons(true);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  m_scroll->setMinimumHeight(1);
  m_scroll->setWidget(m_stack);
  m_scroll->viewport()->setAutoFillBackground(false);
  m_stack->setAutoFillBackground(false);
  auto* head = new QHBoxLayout;
  head->addWidget(question);
  head->addWidget(m_target, 1);
  head->addWidget(m_tabs);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(14, 8, 14, 10);
  layout->setSpacing(6);
  layout->addLayout(head);
  layout->addWidget(m_note);
  layout->addWidget(m_scroll, 1);
}

void WhatIfPanel::addPage(WhatIfPage* page) {
  m_pages.push_back(page);
  constexpr int besideScrollBar = 8;
  page->layout()->setContentsMargins(0, 0, besideScrollBar, 0);
  m_stack->addWidget(page);
  m_tabs->addTab(page->title());
  connect(page, &WhatIfPage::said, this, &WhatIfPanel::said);
}

/// The page in sight alone says how tall the stack is.
void WhatIfPanel::turnTo(int page) {
  for (int i = 0; i < m_stack->count(); ++i) {
    m_stack->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                      i == page ? QSizePolicy::Preferred : QSizePolicy::Ignored);
  }
  m_stack->setCurrentIndex(page);
  refresh();
}

void WhatIfPanel::refresh() {
  if (!isVisible()) {
    return; // showEvent() makes up for it
  }
  m_target->refresh();
  refreshNote();
  WhatIfPage* page = m_pages[static_cast<std::size_t>(m_stack->currentIndex())];
  page->aimAt(m_target->target());
  page->refresh();
}

void WhatIfPanel::refreshNote() {
  const auto& result = m_session.outcome().result;
  QStringList sentences;
  if (result) {
    for (const Disagreement& one : disagreements(*result)) {
      sentences << qstr(disagreementText(one, *result, windowWording(m_session.style())));
    }
  }
  const QString text = sentences.join(QLatin1Char(' '));
  if (text != m_note->text()) {
    m_note->show(text, false, {{tr("Copy sentence"), [this, text] {
                                  QApplication::clipboard()->setText(text);
                                  emit said(tr("Copied the sentence."));
                                }}});
  }
}

std::vector<ReportSection> WhatIfPanel::sections() const {
  std::vector<ReportSection> all;
  m_target->refresh();
  for (WhatIfPage* page : m_pages) {
    page->aimAt(m_target->target());
    for (ReportSection& section : page->sections()) {
      all.push_back(std::move(section));
    }
  }
  return all;
}

void WhatIfPanel::compareWith(const QString& name, const ScoredCustomer& customer) {
  m_bridge->addFile(name, customer);
  m_tabs->setCurrentIndex(m_stack->indexOf(m_bridge));
}

void WhatIfPanel::showEvent(QShowEvent* event) {
  Card::showEvent(event);
  refresh();
}

QSize WhatIfPanel::sizeHint() const {
  constexpr int lines = 13;
  return {fontMetrics().averageCharWidth() * 100, fontMetrics().height() * lines};
}

QSize WhatIfPanel::minimumSizeHint() const {
  constexpr int lines = 2; // of the page; more of it scrolls
  return {fontMetrics().averageCharWidth() * 30, layout()->minimumSize().height() -
                                                     m_scroll->minimumSizeHint().height() +
                                                     fontMetrics().height() * lines};
}

} // namespace health
