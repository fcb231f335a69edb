// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QLayout;

namespace health {

class InkLabel;
class MessageLine;

/// One factor's input on the page, whatever it is entered with: its name, what stood there when it was
/// calculated, and below the entry what there is to say about it and the helper text.
class InputField : public QWidget {
  Q_OBJECT

public:
  InputField(Session& session, std::size_t factor, QWidget* parent);

  /// Shows the session's present state of this factor.
  virtual void refresh() = 0;
  virtual void takeFocus() = 0;

signals:
  /// Return was pressed in the field.
  void confirmed();

protected:
  Session& m_session;
  const std::size_t m_index;
  const std::string m_id;

  const Factor& factor() const { return m_session.model().factors[m_index]; }
  const FieldReading& reading() const { return m_session.outcome().fields[m_index]; }
  /// Whether it says something else than when it was calculated.
  bool isChanged() const;

  /// Puts the parts below one another: the name of `entry`, then the line that it stands in, then what
  /// belongs to it (may be null). To be called once, with all of them built.
  void layOut(QWidget* entry, QLayout* line, QWidget* below);
  /// Says what is wrong or worth knowing, under the field and to assistive tools by `entry`.
  void refreshWords(QWidget* entry);

private:
  InkLabel* m_was = nullptr;
  InkLabel* m_help = nullptr;
  MessageLine* m_message = nullptr;

  QString helpText() const;
  /// Whether the priority cannot be told because of this input.
  bool hidesPriority() const;
  QString unknownText() const;
  QString roughText() const;
};

} // namespace health
