// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QWidget>

namespace health {

class BarView;

/// The bars "Weighted contributions" of the factors that count: each one's contribution solid, its points
/// lost pale, the calculated contribution as a mark where a what-if stands before it. Where the model has
/// caps, the last bar is what a cap takes away.
class ContributionChart : public QWidget {
  Q_OBJECT

public:
  explicit ContributionChart(Session& session, QWidget* parent = nullptr);

  /// What the bars stand at, by scored factor in order of display, in points.
  struct Bars {
    std::vector<double> contributions;
    std::vector<double> pointsLost;
    std::vector<double> calculated; ///< empty without a what-if
    std::optional<double> taken;    ///< by a cap; undefined where the model has none
  };
  Bars bars() const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

protected:
  void changeEvent(QEvent* event) override;

private:
  Session& m_session;
  BarView* m_view = nullptr;
  std::vector<std::size_t> m_factors; ///< which factor each bar is of

  void build();
  void refresh();
  bool hasCaps() const { return !m_session.model().caps.empty(); }
};

} // namespace health
