// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QWidget>

namespace health {

class FieldEdit;
class InkLabel;
class MessageLine;

/// Under a money field in a foreign currency: the rate used, its day and source, and a field for a rate of
/// one's own, which then wins.
class RateLine : public QWidget {
  Q_OBJECT

public:
  RateLine(Session& session, std::size_t factor, QWidget* parent = nullptr);

  void refresh();
  /// Whether a rate was typed that cannot be used.
  bool isWrong() const;
  FieldEdit* edit() const { return m_edit; }

signals:
  /// Return was pressed in the field.
  void confirmed();

private:
  Session& m_session;
  std::size_t m_factor;
  InkLabel* m_from;
  FieldEdit* m_edit;
  InkLabel* m_to;
  MessageLine* m_note;

  Currency from() const { return m_session.state().currency(m_session.model().factors[m_factor]); }
};

} // namespace health
