// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QAbstractTableModel>

namespace health {

/// The table "Individual Factor Contributions to Health Score": a row per factor, one for the cap where the
/// model has caps, and the total, which the shown digits add up to. It is also what assistive tools read in
/// place of the chart.
class ContributionModel : public QAbstractTableModel {
  Q_OBJECT

public:
  enum Column {
    factorColumn,
    inputColumn,
    normalizedColumn,
    weightColumn,
    contributionColumn,
    changeColumn,
    columns
  };

  explicit ContributionModel(Session& session, QObject* parent = nullptr);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  /// The row of the cap; -1 where the model has none.
  int capRow() const;
  /// All that the cap's row may say in the first column.
  QStringList capTexts() const;

private:
  Session& m_session;

  const ScoreResult& shown() const;
  const ShownDigits& digits() const;
  QString factorText(std::size_t factor, int column) const;
  QString capRowText(int column) const;
  QString totalText(int column) const;
  QString weightText(std::int64_t tenths) const;
  QString changeText(std::int64_t tenths) const;
};

} // namespace health
