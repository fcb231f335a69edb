// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/contribution_chart.h"

#include "ui/session/session.h"
#include "ui/shared/looks.h"
#include "ui/shared/words.h"

#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QMouseEvent>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

namespace health {

/// The bars with what Qt Charts cannot draw by itself: names that are never elided, "11.1 of 20" behind each
/// bar, and the mark of the calculated contribution.
class BarView : public QChartView {
public:
  BarView(QChart* chart, QValueAxis* points, QWidget* parent) : QChartView(chart, parent), m_points(points) {}

  struct Row {
    QString name;
    double points = 0.0; ///< where the bar ends
    std::optional<double> calculated;
    QString label;
  };
  std::vector<Row> rows;
  double longest = 1.0; ///< the longest bar, in points

  /// Room for the names on the left and for the labels behind the longest bar; the rest is for the bars.
  void arrange() {
    const QFontMetrics metrics(QApplication::font());
    m_nameWidth = 0;
    int labelWidth = 0;
    for (const Row& row : rows) {
      m_nameWidth = std::max(m_nameWidth, metrics.horizontalAdvance(row.name) + gap);
      labelWidth = std::max(labelWidth, metrics.horizontalAdvance(row.label) + gap);
    }
    const double plotWidth = std::max(viewport()->width() - m_nameWidth, labelWidth + 1);
    chart()->resize(viewport()->size());
    chart()->setPlotArea(QRectF(m_nameWidth, 0, plotWidth, viewport()->height()));
    m_points->setRange(0.0, longest * plotWidth / (plotWidth - labelWidth));
  }

protected:
  void resizeEvent(QResizeEvent* event) override {
    QChartView::resizeEvent(event);
    arrange();
  }

  // Qt Charts 6.4.2 dereferences the item under the cursor without asking whether there is one
  // (QTBUG-118669); these bars have nothing to press.
  void mousePressEvent(QMouseEvent* event) override { event->ignore(); }
  void mouseReleaseEvent(QMouseEvent* event) override { event->ignore(); }
  void wheelEvent(QWheelEvent* event) override { event->ignore(); }

  void drawForeground(QPainter* painter, const QRectF& /*area*/) override {
    const QRectF plot = chart()->plotArea();
    const double rowHeight = plot.height() / static_cast<double>(std::max<std::size_t>(rows.size(), 1));
    const Looks looks = looksOf(QApplication::palette());
    painter->setFont(QApplication::font());
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const double top = plot.top() + rowHeight * static_cast<double>(i);
      painter->setPen(QApplication::palette().color(QPalette::Text));
      painter->drawText(QRectF(0, top, m_nameWidth, rowHeight), Qt::AlignLeft | Qt::AlignVCenter,
                        rows[i].name);
      const QRectF labelArea(xOf(rows[i].points) + gap / 2.0, top, viewport()->width(), rowHeight);
      painter->setPen(looks.quietText);
      painter->drawText(labelArea, Qt::AlignLeft | Qt::AlignVCenter, rows[i].label);
      if (rows[i].calculated) {
        painter->fillRect(QRectF(xOf(*rows[i].calculated) - 1, top + rowHeight * 0.08, 2, rowHeight * 0.84),
                          looks.marker);
      }
    }
  }

private:
  static constexpr int gap = 12;
  QValueAxis* m_points;
  int m_nameWidth = 0;

  double xOf(double points) const { return chart()->mapToPosition(QPointF(points, 0)).x(); }
};

ContributionChart::ContributionChart(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_chart(new QChart), m_points(new QValueAxis(m_chart)),
      m_view(new BarView(m_chart, m_points, this)), m_contributions(new QBarSet(tr("contribution"))),
      m_pointsLost(new QBarSet(tr("points lost"))), m_names(new QBarCategoryAxis(m_chart)) {
  setAccessibleName(tr("Weighted contributions"));
  setAccessibleDescription(tr("Bars of the contributions; the table above has the same numbers."));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  build();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_view);
  connect(&m_session, &Session::changed, this, &ContributionChart::refresh);
  applyLooks();
  refresh();
}

void ContributionChart::build() {
  // Categories stand from bottom to top, so the first factor is the last of them.
  QStringList names;
  for (const Factor& factor : m_session.model().factors) {
    names.prepend(qstr(factor.name));
    m_contributions->append(0.0);
    m_pointsLost->append(0.0);
    m_view->rows.push_back({.name = qstr(factor.name)});
  }
  auto* series = new QHorizontalStackedBarSeries(m_chart);
  series->append(m_contributions);
  series->append(m_pointsLost);
  series->setBarWidth(0.62);
  m_chart->addSeries(series);
  m_names->append(names);
  m_names->setVisible(false);
  m_points->setVisible(false);
  m_chart->addAxis(m_names, Qt::AlignLeft);
  m_chart->addAxis(m_points, Qt::AlignBottom);
  series->attachAxis(m_names);
  series->attachAxis(m_points);
  m_chart->legend()->hide();
  m_chart->setBackgroundVisible(false);
  m_chart->setMargins({});
  m_chart->layout()->setContentsMargins(0, 0, 0, 0);
  m_view->setRenderHint(QPainter::Antialiasing);
  m_view->setFrameShape(QFrame::NoFrame);
  m_view->setBackgroundBrush(Qt::NoBrush);
  m_view->viewport()->setAutoFillBackground(false);
  m_view->setFocusPolicy(Qt::NoFocus);
  m_view->setAcceptDrops(false);
}

ContributionChart::Bars ContributionChart::bars() const {
  Bars bars;
  for (int i = m_contributions->count() - 1; i >= 0; --i) {
    bars.contributions.push_back(m_contributions->at(i));
    bars.pointsLost.push_back(m_pointsLost->at(i));
  }
  for (const BarView::Row& row : m_view->rows) {
    if (row.calculated) {
      bars.calculated.push_back(*row.calculated);
    }
  }
  return bars;
}

void ContributionChart::refresh() {
  const Outcome& outcome = m_session.outcome();
  const ScoreResult& calculated = m_session.state().calculated->result;
  const ScoreResult& shown = outcome.result ? *outcome.result : calculated;
  const ShownDigits& digits = outcome.result ? outcome.digits : outcome.calculatedDigits;
  const Wording wording = windowWording(m_session.style());
  m_view->longest = 1.0;
  for (std::size_t i = 0; i < shown.factors.size(); ++i) {
    const FactorScore& factor = shown.factors[i];
    const double points = 100.0 * factor.weight;
    m_view->longest = std::max({m_view->longest, points, 100.0 * shown.model->factors[i].share});
    const auto bar = static_cast<int>(shown.factors.size() - 1 - i);
    m_contributions->replace(bar, factor.contribution.value_or(0.0));
    m_pointsLost->replace(bar, factor.pointsLost.value_or(0.0));
    BarView::Row& row = m_view->rows[i];
    row.points = points;
    row.calculated = outcome.isWhatIf ? calculated.factors[i].contribution : std::nullopt;
    row.label = factor.contribution ? tr("%1 of %2")
                                          .arg(qstr(wording.tenths(digits.contributions[i])),
                                               qstr(wording.shortTenths(digits.weights[i])))
                                    : tr("unknown");
  }
  m_view->arrange();
  m_view->viewport()->update();
}

void ContributionChart::applyLooks() {
  const Looks looks = looksOf(QApplication::palette());
  m_contributions->setColor(looks.bar);
  m_contributions->setBorderColor(Qt::transparent);
  m_pointsLost->setColor(looks.barRest);
  m_pointsLost->setBorderColor(Qt::transparent);
  m_view->arrange();
}

void ContributionChart::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
    applyLooks();
    updateGeometry();
  }
}

QSize ContributionChart::sizeHint() const {
  const int rows = static_cast<int>(m_session.model().factors.size());
  return {fontMetrics().averageCharWidth() * 90, rows * (fontMetrics().height() + 8) + 8};
}

QSize ContributionChart::minimumSizeHint() const {
  return {fontMetrics().averageCharWidth() * 44, sizeHint().height()};
}

} // namespace health
