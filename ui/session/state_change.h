// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session_state.h"

#include <QUndoCommand>

#include <functional>

namespace health {

/// The one undo command: the session's state before and after. Edits with the same key that follow one
/// another (a number being typed) are one step; a step that changes nothing goes away.
class StateChange : public QUndoCommand {
public:
  using Apply = std::function<void(const SessionState&)>;

  /// `mergeKey` empty: never merged.
  StateChange(SessionState before, SessionState after, QString mergeKey, Apply apply);

  void undo() override;
  void redo() override;
  int id() const override;
  bool mergeWith(const QUndoCommand* other) override;

private:
  SessionState m_before;
  SessionState m_after;
  QString m_mergeKey;
  Apply m_apply;
};

} // namespace health
