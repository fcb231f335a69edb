// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace health {

class ContributionModel;
class Session;

/// The contribution table as a page shows it: all rows at once, columns as wide as they need, quiet lines
/// between rows.
class ContributionTable : public QTableView {
  Q_OBJECT

public:
  explicit ContributionTable(Session& session, QWidget* parent = nullptr);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;

private:
  ContributionModel* m_rows;
  int m_longestName = 0; ///< what the widest name needs, in pixels
  int m_numbers = 0;     ///< width of the other columns together

  void fit();
  void spanCap();
  void makeRoomForInputs();
  void fitNames();
  int textWidth(const QString& text) const;
};

} // namespace health
