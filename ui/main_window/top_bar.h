// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QWidget>

namespace health {

class ChoiceBox;
class FieldEdit;
class MessageLine;

/// Model, customer and day.
class TopBar : public QWidget {
  Q_OBJECT

public:
  explicit TopBar(Session& session, QWidget* parent = nullptr);

  void focusAsOf();

signals:
  void confirmed();

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  Session& m_session;
  ChoiceBox* m_model;
  FieldEdit* m_customer;
  FieldEdit* m_asOf;
  MessageLine* m_message;

  void refreshModels();
  void refresh();
  void stepDay(int direction);
  void showCalendar();
};

} // namespace health
