// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/contribution_chart.h"

#include "ui/calculator/bar_view.h"
#include "ui/shared/words.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace health {

ContributionChart::ContributionChart(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session) {
  setAccessibleName(tr("Weighted contributions"));
  setAccessibleDescription(tr("Bars of the contributions; the table above has the same numbers."));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  connect(&m_session, &Session::modelChanged, this, &ContributionChart::build);
  connect(&m_session, &Session::changed, this, &ContributionChart::refresh);
  build();
}

void ContributionChart::build() {
  delete m_view; // it takes no part in events, so nothing of it can be in the middle of one
  QStringList names;
  m_factors.clear();
  for (std::size_t i = 0; i < m_session.model().factors.size(); ++i) {
    if (m_session.model().factors[i].isScored()) {
      names << qstr(m_session.model().factors[i].name);
      m_factors.push_back(i);
    }
  }
  if (hasCaps()) {
    names << tr("Cap");
  }
  m_view = new BarView(names, this);
  layout()->addWidget(m_view);
  m_view->setVisible(true);
  refresh();
  updateGeometry();
}

ContributionChart::Bars ContributionChart::bars() const {
  Bars bars;
  for (std::size_t i = 0; i < m_factors.size(); ++i) {
    const BarView::Bar bar = m_view->painted(i);
    bars.contributions.push_back(bar.contribution);
    bars.pointsLost.push_back(bar.pointsLost);
    if (const auto calculated = m_view->bars()[i].calculated) {
      bars.calculated.push_back(*calculated);
    }
  }
  if (hasCaps()) {
    bars.taken = m_view->painted(m_factors.size()).taken;
  }
  return bars;
}

void ContributionChart::refresh() {
  const Outcome& outcome = m_session.outcome();
  const ScoreResult& calculated = m_session.state().calculated->result;
  const ScoreResult& shown = outcome.result ? *outcome.result : calculated;
  const ShownDigits& digits = outcome.result ? outcome.digits : outcome.calculatedDigits;
  const Wording wording = windowWording(m_session.style());
  std::vector<BarView::Bar> bars;
  double longest = 0.0;
  for (const std::size_t i : m_factors) {
    const FactorScore& factor = shown.factors[i];
    longest = std::max(longest, 100.0 * shown.model->factors[i].share);
    BarView::Bar bar{.contribution = factor.contribution.value_or(0.0),
                     .pointsLost = factor.pointsLost.value_or(0.0),
                     .taken = 0.0,
                     .calculated = outcome.isWhatIf ? calculated.factors[i].contribution : std::nullopt,
                     .label = tr("unknown")};
    if (factor.contribution) {
      bar.label = tr("%1 of %2")
                      .arg(qstr(wording.tenths(digits.contributions[i])),
                           qstr(wording.shortTenths(digits.weights[i])));
    }
    bars.push_back(std::move(bar));
  }
  if (hasCaps()) {
    BarView::Bar bar{.contribution = 0.0,
                     .pointsLost = 0.0,
                     .taken = shown.cap ? -shown.cap->points : 0.0,
                     .calculated = std::nullopt,
                     .label = shown.cap ? qstr(wording.signedTenths(digits.cap)) : tr("none acts")};
    if (outcome.isWhatIf && calculated.cap) {
      bar.calculated = -calculated.cap->points;
    }
    bars.push_back(std::move(bar));
  }
  m_view->show(bars, longest);
}

void ContributionChart::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
    m_view->applyLooks();
    updateGeometry();
  }
}

QSize ContributionChart::sizeHint() const {
  const int rows = static_cast<int>(m_factors.size()) + (hasCaps() ? 1 : 0);
  return {fontMetrics().averageCharWidth() * 90, rows * (fontMetrics().height() + 8) + 8};
}

QSize ContributionChart::minimumSizeHint() const {
  return {fontMetrics().averageCharWidth() * 44, sizeHint().height()};
}

} // namespace health
