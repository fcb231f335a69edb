// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/bridge_page.h"

#include "core/report/compose_bridge.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/ink_label.h"
#include "ui/shared/link_button.h"
#include "ui/shared/words.h"
#include "ui/whatif/span_bars.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace health {

BridgePage::BridgePage(Session& session, QWidget* parent)
    : WhatIfPage(session, tr("Change"), parent), m_from(new ChoiceBox(this)), m_to(new ChoiceBox(this)),
      m_sentence(new InkLabel(this)), m_copy(new LinkButton(this)),
      m_bars(new SpanBars(tr("From one score to the other"), this)),
      m_table(new RowTable(tr("Parts of the change"), this)) {
  m_from->setAccessibleName(tr("Change from"));
  m_to->setAccessibleName(tr("Change to"));
  m_sentence->setWordWrap(true);
  m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_copy->setText(tr("Copy sentence"));
  auto* head = new QHBoxLayout;
  auto* from = new InkLabel(this);
  from->setText(tr("From"));
  auto* to = new InkLabel(this);
  to->setText(tr("to"));
  head->addWidget(from);
  head->addWidget(m_from);
  head->addWidget(to);
  head->addWidget(m_to);
  head->addWidget(m_copy);
  head->addStretch();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addLayout(head);
  layout->addWidget(m_sentence);
  layout->addWidget(m_bars);
  layout->addWidget(m_table);
  layout->addStretch();
  connect(m_from, &QComboBox::currentIndexChanged, this, &BridgePage::refresh);
  connect(m_to, &QComboBox::currentIndexChanged, this, &BridgePage::refresh);
  connect(m_copy, &QPushButton::clicked, this, [this] {
    QApplication::clipboard()->setText(m_sentence->text());
    emit said(tr("Copied the sentence."));
  });
}

std::vector<BridgePage::End> BridgePage::ends() const {
  std::vector<End> ends{{tr("Calculated"), session().scoredAsCalculated()},
                        {tr("Present"), session().scored()}};
  for (const Scenario& scenario : session().state().scenarios) {
    ends.push_back({qstr(scenario.name), session().scored(scenario)});
  }
  ends.insert(ends.end(), m_files.begin(), m_files.end());
  return ends;
}

/// The choices follow the scenarios; what was chosen stays chosen as long as it is there.
void BridgePage::listEnds(const std::vector<End>& ends) {
  const auto list = [&ends](ChoiceBox* box, int otherwise) {
    const QString chosen = box->currentText();
    const QSignalBlocker quiet(box);
    QStringList names;
    for (const End& end : ends) {
      names << end.name;
    }
    QStringList shown;
    for (int i = 0; i < box->count(); ++i) {
      shown << box->itemText(i);
    }
    if (shown != names) {
      box->clear();
      box->addItems(names);
      const int again = box->findText(chosen);
      box->setCurrentIndex(again >= 0 ? again : otherwise);
    }
  };
  list(m_from, 0);
  list(m_to, 1);
}

void BridgePage::addFile(const QString& name, const ScoredCustomer& customer) {
  std::erase_if(m_files, [&name](const End& end) { return end.name == name; });
  m_files.push_back({name, customer});
  listEnds(ends());
  m_from->setCurrentIndex(m_from->findText(name));
  refresh();
}

void BridgePage::refresh() {
  const std::vector<End> all = ends();
  listEnds(all);
  const End& from = all[static_cast<std::size_t>(m_from->currentIndex())];
  const End& to = all[static_cast<std::size_t>(m_to->currentIndex())];
  const auto bridge =
      from.customer && to.customer ? bridgeBetween(from.customer->result, to.customer->result) : std::nullopt;
  m_copy->setEnabled(bridge.has_value());
  if (bridge) {
    showBridge(*bridge, to.customer->result);
    return;
  }
  const End& missing = from.customer && from.customer->result.score ? to : from;
  m_sentence->setText(
      tr("%1 has no score: nothing is known, a marked field cannot be read, or its model is not "
         "open.")
          .arg(missing.name));
  m_bars->show({}, std::nullopt);
  m_table->show({});
}

void BridgePage::showBridge(const Bridge& bridge, const ScoreResult& to) {
  const Wording words = wording();
  const ReportTable parts = *bridgeSection(bridge, to, words).table;
  std::vector<SpanBars::Bar> bars{{.name = m_from->currentText(),
                                   .from = 0.0,
                                   .to = bridge.from,
                                   .label = qstr(words.tenths(bridge.fromTenths))}};
  double at = bridge.from;
  for (std::size_t i = 0; i < bridge.parts.size(); ++i) {
    const Bridge::Part& part = bridge.parts[i];
    bars.push_back({.name = qstr(parts.rows[i].front().text),
                    .from = at,
                    .to = at + part.points,
                    .ink = part.kind != Bridge::Part::Kind::factor ? SpanBars::Ink::other
                           : part.points > 0                       ? SpanBars::Ink::gain
                                                                   : SpanBars::Ink::loss,
                    .label = qstr(words.signedTenths(part.tenths))});
    at += part.points;
  }
  bars.push_back({.name = m_to->currentText(),
                  .from = 0.0,
                  .to = bridge.to,
                  .label = qstr(words.tenths(bridge.toTenths))});
  m_sentence->setText(qstr(bridgeSentence(bridge, to, words)));
  m_bars->show(bars, std::nullopt);
  showTable(parts, m_table);
}

std::vector<ReportSection> BridgePage::sections() const {
  const auto to = session().scored();
  if (!to || !session().outcome().isWhatIf) {
    return {};
  }
  const auto bridge = bridgeBetween(session().scoredAsCalculated().result, to->result);
  return bridge ? std::vector<ReportSection>{bridgeSection(*bridge, to->result, wording())}
                : std::vector<ReportSection>{};
}

} // namespace health
