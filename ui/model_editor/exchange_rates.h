// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model_editor/model_draft.h"

#include <QWidget>

class QGridLayout;

namespace health {

class FieldEdit;
class InkLabel;
class MessageLine;

/// What a factor's weight means at the present customer's values: one step of it is worth so many points, and
/// as much as so many units of each other factor. A rate that is typed changes the weight.
class ExchangeRatesView : public QWidget {
  Q_OBJECT

public:
  ExchangeRatesView(ModelDraft& draft, std::string factor, QWidget* parent = nullptr);

private:
  struct Row {
    FieldEdit* rate;
    InkLabel* text;
    std::string other; ///< factor id; empty while the row is not in use
    bool isWrong = false;
  };

  ModelDraft& m_draft;
  std::string m_factor; ///< its place in the document
  InkLabel* m_head;
  InkLabel* m_note;
  std::vector<Row> m_rows;
  MessageLine* m_wrong;

  void addRow(QGridLayout* grid);
  void refresh();
  void refreshRows(const ScoreResult& result, std::size_t factor);
  void showRate(Row& row, double rate);
  void write(std::size_t row, const QString& text);
  std::optional<std::size_t> index() const;
  /// One sensible step of the factor, in the unit of its curve.
  double step(const ScoreResult& result, std::size_t factor) const;
  QString headText(const ScoreResult& result, std::size_t factor) const;
  QString unitOf(const Factor& factor) const;
};

} // namespace health
