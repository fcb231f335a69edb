// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace health {

class InputField;

/// The left column: a field per factor of the present model, and below them what one can do.
class InputPanel : public QWidget {
  Q_OBJECT

public:
  explicit InputPanel(Session& session, QWidget* parent = nullptr);

  void focusFactor(std::size_t factor);
  /// What the arrow beside Copy Results opens.
  void setCopyMenu(QMenu* menu);

  /// Keeps the scroll area no higher than its fields, so that the buttons follow them.
  bool eventFilter(QObject* watched, QEvent* event) override;

signals:
  void calculateAsked();
  void resetAsked();
  void copyAsked();

private:
  Session& m_session;
  QScrollArea* m_scroll;
  QToolButton* m_copyMenu = nullptr;
  std::vector<InputField*> m_fields; ///< by factor of the model

  void buildFields();
  void replaceFields();
  void joinTabOrder();
  QWidget* buildButtons();
  void refresh();
};

} // namespace health
