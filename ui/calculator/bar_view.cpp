// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/bar_view.h"

#include "ui/shared/looks.h"

#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QMouseEvent>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

namespace health {

/// The bars with what Qt Charts cannot draw by itself: names that are never elided, "11.1 of 20" behind each
/// bar, and the mark of the calculated contribution.
class BarPicture : public QChartView {
public:
  BarPicture(QChart* chart, QValueAxis* points, QStringList names, QWidget* parent)
      : QChartView(chart, parent), m_points(points), m_names(std::move(names)) {}

  const std::vector<BarView::Bar>* bars = nullptr;
  double longest = 1.0; ///< the longest bar, in points

  /// Room for the names on the left and for the labels behind the longest bar; the rest is for the bars.
  void arrange() {
    const QFontMetrics metrics(QApplication::font());
    m_nameWidth = 0;
    int labelWidth = 0;
    for (const QString& name : m_names) {
      m_nameWidth = std::max(m_nameWidth, metrics.horizontalAdvance(name) + gap);
    }
    for (const BarView::Bar& bar : *bars) {
      labelWidth = std::max(labelWidth, metrics.horizontalAdvance(bar.label) + gap);
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
    const double rowHeight = plot.height() / static_cast<double>(std::max<std::size_t>(bars->size(), 1));
    const Looks looks = looksOf(QApplication::palette());
    painter->setFont(QApplication::font());
    for (std::size_t i = 0; i < bars->size(); ++i) {
      const BarView::Bar& bar = (*bars)[i];
      const double top = plot.top() + rowHeight * static_cast<double>(i);
      painter->setPen(QApplication::palette().color(QPalette::Text));
      painter->drawText(QRectF(0, top, m_nameWidth, rowHeight), Qt::AlignLeft | Qt::AlignVCenter,
                        m_names[static_cast<int>(i)]);
      const double end = xOf(bar.contribution + bar.pointsLost + bar.taken);
      painter->setPen(looks.quietText);
      painter->drawText(QRectF(end + gap / 2.0, top, viewport()->width(), rowHeight),
                        Qt::AlignLeft | Qt::AlignVCenter, bar.label);
      if (bar.calculated) {
        paintMark(*painter, looks, QRectF(xOf(*bar.calculated) - 1, top, 2, rowHeight));
      }
    }
  }

private:
  static constexpr int gap = 12;
  QValueAxis* m_points;
  QStringList m_names;
  int m_nameWidth = 0;

  double xOf(double points) const { return chart()->mapToPosition(QPointF(points, 0)).x(); }

  /// Between two lines of the card's colour, so that it is told from whatever bar it stands on.
  static void paintMark(QPainter& painter, const Looks& looks, const QRectF& row) {
    const double margin = row.height() * 0.08;
    painter.fillRect(row.adjusted(-1, margin, 1, -margin), looks.card);
    painter.fillRect(row.adjusted(0, margin, 0, -margin), looks.marker);
  }
};

BarView::BarView(const QStringList& names, QWidget* parent)
    : QWidget(parent), m_bars(static_cast<std::size_t>(names.size())), m_chart(new QChart),
      m_points(new QValueAxis(m_chart)), m_contributions(new QBarSet(QString())),
      m_pointsLost(new QBarSet(QString())), m_taken(new QBarSet(QString())),
      m_picture(new BarPicture(m_chart, m_points, names, this)) {
  m_picture->bars = &m_bars;
  build(names);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_picture);
  applyLooks();
}

void BarView::build(const QStringList& names) {
  // Categories stand from bottom to top, so the first name is the last of them. Equal ones would fall
  // together.
  QStringList places;
  for (int i = 0; i < names.size(); ++i) {
    places << QString::number(i);
  }
  auto* series = new QHorizontalStackedBarSeries(m_chart);
  for (QBarSet* part : {m_contributions, m_pointsLost, m_taken}) {
    part->append(QList<qreal>(names.size(), 0.0));
    part->setBorderColor(Qt::transparent);
    series->append(part);
  }
  series->setBarWidth(0.62);
  m_chart->addSeries(series);
  auto* categories = new QBarCategoryAxis(m_chart);
  categories->append(places);
  categories->setVisible(false);
  m_points->setVisible(false);
  m_chart->addAxis(categories, Qt::AlignLeft);
  m_chart->addAxis(m_points, Qt::AlignBottom);
  series->attachAxis(categories);
  series->attachAxis(m_points);
  m_chart->legend()->hide();
  m_chart->setBackgroundVisible(false);
  m_chart->setMargins({});
  m_chart->layout()->setContentsMargins(0, 0, 0, 0);
  m_picture->setRenderHint(QPainter::Antialiasing);
  m_picture->setFrameShape(QFrame::NoFrame);
  m_picture->setBackgroundBrush(Qt::NoBrush);
  m_picture->viewport()->setAutoFillBackground(false);
  m_picture->setFocusPolicy(Qt::NoFocus);
  m_picture->setAcceptDrops(false);
}

void BarView::show(const std::vector<Bar>& bars, double longest) {
  m_bars = bars;
  m_picture->longest = std::max(longest, 1.0);
  for (std::size_t i = 0; i < m_bars.size(); ++i) {
    const auto place = static_cast<int>(m_bars.size() - 1 - i);
    m_contributions->replace(place, m_bars[i].contribution);
    m_pointsLost->replace(place, m_bars[i].pointsLost);
    m_taken->replace(place, m_bars[i].taken);
    m_picture->longest =
        std::max(m_picture->longest, m_bars[i].contribution + m_bars[i].pointsLost + m_bars[i].taken);
  }
  m_picture->arrange();
  m_picture->viewport()->update();
}

BarView::Bar BarView::painted(std::size_t bar) const {
  const auto place = static_cast<int>(m_bars.size() - 1 - bar);
  return {m_contributions->at(place), m_pointsLost->at(place), m_taken->at(place), {}, {}};
}

void BarView::applyLooks() {
  const Looks looks = looksOf(QApplication::palette());
  m_contributions->setColor(looks.bar);
  m_pointsLost->setColor(looks.barRest);
  m_taken->setColor(looks.error);
  m_picture->arrange();
}

} // namespace health
