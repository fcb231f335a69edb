// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QSlider;

namespace health {

class ChoiceBox;
class FieldEdit;
class InkLabel;
class MessageLine;
class RateLine;

/// One factor's input: name, text field, unit or currency, slider, and below them the helper text or what is
/// wrong.
class FactorField : public QWidget {
  Q_OBJECT

public:
  FactorField(Session& session, std::size_t factor, QWidget* parent = nullptr);

  /// Shows the session's present state of this factor.
  void refresh();
  void takeFocus();
  FieldEdit* edit() const { return m_edit; }

signals:
  /// Return was pressed in the field.
  void confirmed();

private:
  Session& m_session;
  std::size_t m_index;
  std::string m_id;
  InkLabel* m_was;
  FieldEdit* m_edit;
  ChoiceBox* m_currency = nullptr;
  QSlider* m_slider;
  InkLabel* m_help;
  MessageLine* m_message;
  RateLine* m_rate = nullptr;

  const Factor& factor() const { return m_session.model().factors[m_index]; }
  const FieldReading& reading() const { return m_session.outcome().fields[m_index]; }
  Currency currency() const { return m_session.state().currency(m_id); }
  /// Of the present input; undefined while it is unknown or cannot be read.
  std::optional<double> normalized() const;

  QWidget* buildUnit();
  void buildCurrency();
  void buildSlider();
  QString helpText() const;
  void refreshMessage();
  void refreshSlider();
  void refreshWas();
  void step(int direction);
  void slideTo(int position);
};

} // namespace health
