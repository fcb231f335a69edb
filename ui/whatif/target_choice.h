// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/whatif/target.h"
#include "ui/session/session.h"

#include <QWidget>

namespace health {

class ChoiceBox;
class MessageLine;

/// What to aim at: a category from the list, or a score typed into it. Until the user says, it is the
/// category above the calculated one.
class TargetChoice : public QWidget {
  Q_OBJECT

public:
  explicit TargetChoice(Session& session, QWidget* parent);

  /// Undefined while what is typed cannot be read; then a sentence beside it says why.
  const std::optional<Target>& target() const { return m_target; }
  /// Follows session and model.
  void refresh();

signals:
  void targetChanged();

private:
  Session& m_session;
  ChoiceBox* m_choice;
  MessageLine* m_message;
  std::optional<Target> m_target;
  std::shared_ptr<const ScoreModel> m_listed; ///< whose categories are listed
  bool m_isChosen = false;                    ///< by the user

  void listBands();
  void read(const QString& text);
};

} // namespace health
