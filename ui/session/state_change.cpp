// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/state_change.h"

namespace health {

StateChange::StateChange(SessionState before, SessionState after, QString mergeKey, Apply apply)
    : m_before(std::move(before)), m_after(std::move(after)), m_mergeKey(std::move(mergeKey)),
      m_apply(std::move(apply)) {
  setObsolete(m_before == m_after);
}

void StateChange::undo() {
  m_apply(m_before);
}

void StateChange::redo() {
  m_apply(m_after);
}

int StateChange::id() const {
  return m_mergeKey.isEmpty() ? -1 : 1;
}

bool StateChange::mergeWith(const QUndoCommand* other) {
  const auto* next = dynamic_cast<const StateChange*>(other);
  if (next == nullptr || next->m_mergeKey != m_mergeKey) {
    return false;
  }
  m_after = next->m_after;
  setObsolete(m_before == m_after);
  return true;
}

} // namespace health
