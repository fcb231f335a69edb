// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/sensitivity_page.h"

#include "core/base/decimal.h"
#include "core/report/compose_sensitivity.h"
#include "core/scoring/swing_weights.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/ink_label.h"
#include "ui/shared/words.h"
#include "ui/whatif/span_bars.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace health {

SensitivityPage::SensitivityPage(Session& session, QWidget* parent)
    : WhatIfPage(session, tr("Sensitivity"), parent),
      m_bars(new SpanBars(tr("Score by input: one step and full range"), this)),
      m_steps(new RowTable(tr("The score one step down and up, at the worst and at the best"), this)),
      m_factor(new ChoiceBox(this)),
      m_rates(new RowTable(tr("What one unit is worth in other inputs"), this)) {
  auto* explained = new InkLabel(this);
  explained->setInk(InkLabel::Ink::quiet);
  explained->setWordWrap(true);
  explained->setText(
      tr("Dark: one sensible step down and up. Pale: from the worst to the best that can be typed. "
         "The line is the present score."));
  m_steps->setColumns({{tr("Factor")},
                       {tr("One step down"), true},
                       {tr("One step up"), true},
                       {tr("At its worst"), true},
                       {tr("At its best"), true}},
                      false);
  m_rates->setColumns({{tr("Other input")}, {tr("Worth the same"), true}}, false);
  m_factor->setAccessibleName(tr("One unit of"));
  auto* head = new QHBoxLayout;
  auto* unit = new InkLabel(this);
  unit->setText(tr("One unit of"));
  head->addWidget(unit);
  head->addWidget(m_factor);
  head->addStretch();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  for (QWidget* part :
       {static_cast<QWidget*>(explained), static_cast<QWidget*>(m_bars), static_cast<QWidget*>(m_steps)}) {
    layout->addWidget(part);
  }
  layout->addLayout(head);
  layout->addWidget(m_rates);
  layout->addStretch();
  connect(m_factor, &QComboBox::currentIndexChanged, this, &SensitivityPage::refresh);
  connect(&session, &Session::modelChanged, this, &SensitivityPage::listFactors);
  listFactors();
}

void SensitivityPage::listFactors() {
  const QSignalBlocker quiet(m_factor);
  m_factor->clear();
  for (std::size_t i = 0; i < session().model().factors.size(); ++i) {
    const Factor& factor = session().model().factors[i];
    if (factor.isScored() && !factor.isCategory()) {
      m_factor->addItem(nameOf(i), QVariant::fromValue(static_cast<qulonglong>(i)));
    }
  }
}

void SensitivityPage::refresh() {
  const auto customer = session().scored();
  if (!customer || !customer->result.score) {
    m_bars->show({}, std::nullopt);
    m_steps->show({});
    m_rates->show({});
    return;
  }
  showBars(*customer, sensitivities(*customer));
  showRates(customer->result);
}

QString SensitivityPage::stepText(std::size_t factor, const std::optional<Sensitivity::Step>& step,
                                  double score) const {
  if (!step) {
    return tr("–");
  }
  const std::int64_t change = roundedUnits(step->score, 1) - roundedUnits(score, 1);
  return tr("%1: %2", "value of an input, change of the score")
      .arg(valueText(factor, step->value), qstr(wording().signedTenths(change)));
}

void SensitivityPage::showBars(const ScoredCustomer& customer, const std::vector<Sensitivity>& all) {
  const double score = *customer.result.score;
  std::vector<SpanBars::Bar> bars;
  std::vector<RowTable::Row> rows;
  for (const Sensitivity& one : all) {
    const double down = one.stepDown ? one.stepDown->score : score;
    const double up = one.stepUp ? one.stepUp->score : score;
    bars.push_back({.name = nameOf(one.factor),
                    .from = std::min(down, up),
                    .to = std::max(down, up),
                    .ink = SpanBars::Ink::gain,
                    .around = std::pair(one.worst, one.best),
                    .label = tr("%1 to %2").arg(pointsText(one.worst), pointsText(one.best))});
    rows.push_back({.cells = {{nameOf(one.factor)},
                              {stepText(one.factor, one.stepDown, score)},
                              {stepText(one.factor, one.stepUp, score)},
                              {pointsText(one.worst)},
                              {pointsText(one.best)}},
                    .action = {}});
  }
  m_bars->show(bars, score);
  m_steps->show(rows);
}

void SensitivityPage::showRates(const ScoreResult& result) {
  std::vector<RowTable::Row> rows;
  const std::size_t chosen = m_factor->currentData().toULongLong();
  const auto points = m_factor->count() > 0 ? pointsPerUnit(result, chosen) : std::nullopt;
  constexpr int places = 2;
  const auto number = [this](double value) { return qstr(wording().number(roundHalfUp(value, places))); };
  rows.push_back({.cells = {{.text = tr("Points of the score"), .isStrong = true},
                            {.text = points ? number(std::abs(*points))
                                            : tr("none here: unknown, rough, flat or in steps"),
                             .isQuiet = !points}},
                  .action = {}});
  for (std::size_t i = 0; points && i < result.model->factors.size(); ++i) {
    const Factor& factor = result.model->factors[i];
    if (i == chosen || !factor.isScored()) {
      continue;
    }
    const auto rate = exchangeRate(result, chosen, i);
    const QString unit = factor.isMoney() ? qstr(result.model->currency.code()) : qstr(factor.unit);
    rows.push_back({.cells = {{nameOf(i)},
                              {.text = rate ? tr("%1 %2", "number, unit").arg(number(*rate), unit).trimmed()
                                            : tr("none here: unknown, rough, flat or in steps"),
                               .isQuiet = !rate}},
                    .action = {}});
  }
  m_rates->show(rows);
}

std::vector<ReportSection> SensitivityPage::sections() const {
  const auto customer = session().scored();
  if (!customer || !customer->result.score) {
    return {};
  }
  return {sensitivitySection(*customer, sensitivities(*customer), wording())};
}

} // namespace health
