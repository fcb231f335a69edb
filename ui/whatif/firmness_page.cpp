// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/firmness_page.h"

#include "core/base/decimal.h"
#include "core/report/compose_firmness.h"
#include "ui/shared/ink_label.h"
#include "ui/shared/words.h"
#include "ui/whatif/robustness_task.h"

#include <QVBoxLayout>

#include <algorithm>

namespace health {

FirmnessPage::FirmnessPage(Session& session, QWidget* parent)
    : WhatIfPage(session, tr("Firmness"), parent), m_margins(new InkLabel(this)),
      m_shares(new InkLabel(this)),
      m_table(new RowTable(tr("How far each input and each weight is from another category"), this)),
      m_task(new RobustnessTask(this)) {
  m_margins->setWordWrap(true);
  m_shares->setWordWrap(true);
  m_shares->setInk(InkLabel::Ink::quiet);
  m_table->setColumns({{tr("Factor")},
                       {tr("Now"), true},
                       {tr("Keeps the category to"), true},
                       {tr("Next category from"), true},
                       {tr("Weight"), true},
                       {tr("Category stays for weights"), true}},
                      false);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_margins);
  layout->addWidget(m_shares);
  layout->addWidget(m_table);
  layout->addStretch();
  connect(m_task, &RobustnessTask::done, this, [this](const Robustness& found) {
    m_robustness = found;
    m_shares->setText(shareText(m_counted->result));
  });
}

bool FirmnessPage::isCounted(const ScoredCustomer& customer) const {
  return m_counted && m_counted->result.model == customer.result.model &&
         m_counted->inputs.inputs == customer.inputs.inputs &&
         m_counted->inputs.ownRates == customer.inputs.ownRates;
}

void FirmnessPage::refresh() {
  const auto customer = session().scored();
  if (!customer || !customer->result.score) {
    m_task->cancel();
    m_counted.reset();
    m_robustness.reset();
    m_margins->setText(tr("No answer while nothing is known or a marked field cannot be read."));
    m_shares->clear();
    m_table->show({});
    return;
  }
  m_margins->setText(marginText(customer->result));
  m_table->show(rows(*customer));
  if (!isCounted(*customer) || (!m_robustness && isVisible())) {
    m_counted = customer;
    m_robustness.reset();
    m_task->start(customer->result);
  }
  m_shares->setText(shareText(customer->result));
}

void FirmnessPage::hideEvent(QHideEvent* event) {
  WhatIfPage::hideEvent(event);
  m_task->cancel();
}

QString FirmnessPage::marginText(const ScoreResult& result) const {
  const BandMargins margins = bandMargins(result);
  const std::size_t band = *result.band;
  const auto name = [&](std::size_t index) { return qstr(result.model->bands[index].name); };
  if (margins.below && margins.above) {
    return tr("%1 points above %2, %3 points below %4.")
        .arg(pointsText(*margins.below), name(band - 1), pointsText(*margins.above), name(band + 1));
  }
  if (margins.below) {
    return tr("%1 points above %2.").arg(pointsText(*margins.below), name(band - 1));
  }
  return margins.above ? tr("%1 points below %2.").arg(pointsText(*margins.above), name(band + 1))
                       : tr("There is no other category.");
}

QString FirmnessPage::shareText(const ScoreResult& result) const {
  if (!m_robustness) {
    return tr("Counting other weightings…");
  }
  const auto percent = [this](double share) {
    return qstr(wording().tenths(roundedUnits(100.0 * share, 1)));
  };
  return tr("Of %1 other weightings, %2 % near these and %3 % of any at all give %4, too.")
      .arg(qstr(wording().number(static_cast<double>(m_robustness->draws))), percent(m_robustness->near),
           percent(m_robustness->any), qstr(result.bandOrNull()->name));
}

std::vector<RowTable::Row> FirmnessPage::rows(const ScoredCustomer& customer) const {
  const std::vector<WeightInterval> weights = weightIntervals(customer.result);
  const auto percent = [this](double weight) {
    return qstr(wording().number(roundHalfUp(100.0 * weight, 1)));
  };
  std::vector<RowTable::Row> rows;
  for (const InputMargin& margin : inputMargins(customer)) {
    RowTable::Row row{
        .cells = {{nameOf(margin.factor)},
                  {valueText(margin.factor, customer.result.inputs[margin.factor])},
                  {margin.keepsDownTo ? valueText(margin.factor, *margin.keepsDownTo) : tr("any")},
                  {margin.nextFrom ? valueText(margin.factor, *margin.nextFrom) : tr("none")}},
        .action = {}};
    const auto weight = std::ranges::find(weights, margin.factor, &WeightInterval::factor);
    if (weight != weights.end()) {
      row.cells.push_back({tr("%1 %").arg(percent(weight->present))});
      row.cells.push_back({weight->isAny()
                               ? tr("any")
                               : tr("%1–%2 %").arg(percent(weight->lowest), percent(weight->highest))});
    }
    rows.push_back(row);
  }
  return rows;
}

std::vector<ReportSection> FirmnessPage::sections() const {
  const auto customer = session().scored();
  if (!customer || !customer->result.score) {
    return {};
  }
  return {firmnessSection(*customer, isCounted(*customer) ? m_robustness : std::nullopt, wording())};
}

} // namespace health
