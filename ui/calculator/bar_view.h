// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

class QBarSet;
class QChart;
class QValueAxis;

namespace health {

class BarPicture;

/// Horizontal bars with a name before and a label behind each, all on one scale. The only file that knows Qt
/// Charts. Names and number of the bars stay what they were built with: Qt Charts replaces values without
/// trouble, but not what they stand on.
class BarView : public QWidget {
  Q_OBJECT

public:
  /// One bar, in points: its parts stand one after another.
  struct Bar {
    double contribution = 0.0;
    double pointsLost = 0.0;
    double taken = 0.0;               ///< by a cap
    std::optional<double> calculated; ///< where a what-if is marked with what was calculated
    QString label;
  };

  /// The first name stands on top.
  BarView(const QStringList& names, QWidget* parent);

  /// As many bars as names. The scale reaches to `longest` at least.
  void show(const std::vector<Bar>& bars, double longest);
  const std::vector<Bar>& bars() const { return m_bars; }
  /// What the bars on the screen stand at, for tests: contribution, points lost and taken by the cap.
  Bar painted(std::size_t bar) const;

  void applyLooks();

private:
  std::vector<Bar> m_bars;
  QChart* m_chart; ///< belongs to the picture
  QValueAxis* m_points;
  QBarSet* m_contributions;
  QBarSet* m_pointsLost;
  QBarSet* m_taken;
  BarPicture* m_picture;

  void build(const QStringList& names);
};

} // namespace health
