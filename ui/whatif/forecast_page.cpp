// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/forecast_page.h"

#include "core/report/compose_forecast.h"
#include "core/report/compose_models.h"
#include "core/whatif/forecast.h"
#include "core/whatif/other_models.h"
#include "ui/shared/ink_label.h"
#include "ui/shared/words.h"

#include <QVBoxLayout>

namespace health {

ForecastPage::ForecastPage(Session& session, QWidget* parent)
    : WhatIfPage(session, tr("Forecast"), parent), m_sentence(new InkLabel(this)),
      m_days(new RowTable(tr("The score if nobody does anything"), this)),
      m_models(new RowTable(tr("The same customer under other models"), this)) {
  m_sentence->setWordWrap(true);
  m_models->setColumns({{tr("The same customer by the model")},
                        {tr("Known inputs"), true},
                        {tr("Possible range"), true},
                        {tr("Score"), true}},
                       true);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_sentence);
  layout->addWidget(m_days);
  layout->addSpacing(8);
  layout->addWidget(m_models);
  layout->addStretch();
  connect(m_models, &RowTable::acted, this, [this](int row) {
    if (const auto model = this->session().modelNamed(m_modelIds[static_cast<std::size_t>(row)])) {
      this->session().useModel(model);
    }
  });
}

void ForecastPage::refresh() {
  const auto customer = session().scored();
  if (!customer || !customer->result.score) {
    m_sentence->setText(tr("No answer while nothing is known or a marked field cannot be read."));
    m_days->show({});
    m_models->show({});
    return;
  }
  showForecast(*customer);
  showModels(*customer);
}

void ForecastPage::showForecast(const ScoredCustomer& customer) {
  const auto forecast = forecastOf(customer.result);
  m_days->setVisible(forecast.has_value());
  if (!forecast) {
    m_sentence->setText(tr("The calendar moves none of the known inputs: the score stays."));
    return;
  }
  const ReportSection section = forecastSection(customer.result, *forecast, customer.inputs.asOf, wording());
  QStringList facts;
  for (const ReportFact& fact : section.facts) {
    facts << tr("%1: %2", "label, text").arg(qstr(fact.label), qstr(fact.value.text));
  }
  m_sentence->setText(facts.join(QLatin1Char('\n')));
  showTable(*section.table, m_days);
}

void ForecastPage::showModels(const ScoredCustomer& customer) {
  std::vector<RowTable::Row> rows;
  m_modelIds.clear();
  for (const ScoreResult& result : underModels(customer, session().models())) {
    const bool isPresent = result.model->id == session().model().id;
    m_modelIds.push_back(result.model->id);
    rows.push_back(
        {.cells = {{.text = qstr(result.model->name), .isStrong = isPresent},
                   {tr("%1 of %2").arg(result.known).arg(result.model->scoredFactors())},
                   {tr("%1–%2").arg(pointsText(result.range.lowest), pointsText(result.range.highest))},
                   scoreCell(*result.model, *result.score, result.band)},
         .action = isPresent ? QString() : tr("Use")});
  }
  m_models->show(rows);
}

std::vector<ReportSection> ForecastPage::sections() const {
  const auto customer = session().scored();
  if (!customer || !customer->result.score) {
    return {};
  }
  std::vector<ReportSection> sections;
  if (const auto forecast = forecastOf(customer->result)) {
    sections.push_back(forecastSection(customer->result, *forecast, customer->inputs.asOf, wording()));
  }
  const auto results = underModels(*customer, session().models());
  if (results.size() > 1) {
    sections.push_back(modelsSection(results, wording()));
  }
  return sections;
}

} // namespace health
