// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBarCategoryAxis;
class QBarSet;
class QChart;
class QValueAxis;

namespace health {

class Session;
class BarView;

/// The bars "Weighted contributions": each factor's contribution solid, its points lost pale, the calculated
/// contribution as a mark where a what-if stands before it. The only file that knows Qt Charts.
class ContributionChart : public QWidget {
  Q_OBJECT

public:
  explicit ContributionChart(Session& session, QWidget* parent = nullptr);

  /// What the bars stand at, by factor in order of display, in points.
  struct Bars {
    std::vector<double> contributions;
    std::vector<double> pointsLost;
    std::vector<double> calculated; ///< empty without a what-if
  };
  Bars bars() const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

protected:
  void changeEvent(QEvent* event) override;

private:
  Session& m_session;
  QChart* m_chart;
  QValueAxis* m_points;
  BarView* m_view;
  QBarSet* m_contributions;
  QBarSet* m_pointsLost;
  QBarCategoryAxis* m_names;

  void build();
  void refresh();
  void applyLooks();
};

} // namespace health
