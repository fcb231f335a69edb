// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_editor/model_draft.h"

#include "core/scoring/lint_model.h"
#include "ui/session/state_change.h"

#include <algorithm>

namespace health {

ModelDraft::ModelDraft(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_state{newModel(), {}}, m_saved(m_state.document) {
  connect(&m_session, &Session::changed, this, [this] {
    refreshPreview();
    emit changed();
  });
  apply(m_state);
}

void ModelDraft::open(const ModelDocument& document, const QString& file, bool readOnly) {
  m_file = file;
  m_readOnly = readOnly;
  m_undoStack.clear();
  apply({document, {}});
  noteSaved();
  emit changed();
}

void ModelDraft::noteSaved() {
  m_saved = m_state.document;
  m_savedRevision = m_model ? m_model->revision : std::string();
  m_savedFingerprint = m_model ? m_model->fingerprint : std::string();
}

bool ModelDraft::needsRevision() const {
  return m_model && !m_file.isEmpty() && !m_savedFingerprint.empty() &&
         m_model->fingerprint != m_savedFingerprint && m_model->revision == m_savedRevision;
}

void ModelDraft::markSaved(const QString& file) {
  m_file = file;
  m_undoStack.setClean();
  noteSaved();
  endEdit();
  emit changed();
}

void ModelDraft::apply(const State& state) {
  const bool sameDocument = m_model && m_state.document == state.document;
  m_state = state;
  if (!sameDocument) {
    auto model = m_state.document.model();
    m_model = model ? std::make_shared<const ScoreModel>(std::move(*model)) : nullptr;
    m_issues = m_model ? lintModel(*m_model) : std::move(model.error());
    refreshPreview();
  }
  emit changed();
}

void ModelDraft::refreshPreview() {
  m_preview = m_model ? m_session.scoreBy(m_model) : std::nullopt;
}

const Issue* ModelDraft::issueAt(const std::string& pointer) const {
  const auto found = std::ranges::find(m_issues, pointer, &Issue::where);
  return found == m_issues.end() ? nullptr : &*found;
}

void ModelDraft::select(const std::string& pointer) {
  if (pointer != m_state.selected) {
    m_state.selected = pointer;
    endEdit();
    emit changed();
  }
}

void ModelDraft::set(const std::string& pointer, const Scalar& value) {
  edit(tr("Edit"), m_state.document.with(pointer, value),
       QStringLiteral("set ") + QString::fromStdString(pointer));
}

void ModelDraft::edit(const QString& what, const Edited& edited, const QString& mergeKey) {
  push(what, {edited.document, edited.place}, mergeKey);
}

void ModelDraft::edit(const QString& what, const ModelDocument& document, const QString& mergeKey) {
  push(what, {document, m_state.selected}, mergeKey);
}

void ModelDraft::push(const QString& what, State next, const QString& mergeKey) {
  if (m_readOnly || next == m_state) {
    return;
  }
  const QString key = mergeKey.isEmpty() ? mergeKey : mergeKey + QLatin1Char('#') + QString::number(m_edit);
  auto* change =
      new StateChange<State>(m_state, std::move(next), key, [this](const State& state) { apply(state); });
  change->setText(what);
  m_undoStack.push(change);
}

void ModelDraft::discard() {
  endEdit();
  edit(tr("Discard Changes"), m_saved);
}

void ModelDraft::endEdit() {
  ++m_edit;
}

} // namespace health
