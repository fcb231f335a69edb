// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>

#include <functional>
#include <utility>

namespace health {

/// The one undo command: a state before and after. Edits with the same key that follow one another (a number
/// being typed) are one step; a step that changes nothing goes away.
template <typename State>
class StateChange : public QUndoCommand {
public:
  using Apply = std::function<void(const State&)>;

  /// `mergeKey` empty: never merged.
  StateChange(State before, State after, QString mergeKey, Apply apply)
      : m_before(std::move(before)), m_after(std::move(after)), m_mergeKey(std::move(mergeKey)),
        m_apply(std::move(apply)) {
    setObsolete(m_before == m_after);
  }

  void undo() override { m_apply(m_before); }
  void redo() override { m_apply(m_after); }
  int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }

  bool mergeWith(const QUndoCommand* other) override {
    const auto* next = dynamic_cast<const StateChange*>(other);
    if (next == nullptr || next->m_mergeKey != m_mergeKey) {
      return false;
    }
    m_after = next->m_after;
    setObsolete(m_before == m_after);
    return true;
  }

private:
  State m_before;
  State m_after;
  QString m_mergeKey;
  Apply m_apply;
};

} // namespace health
