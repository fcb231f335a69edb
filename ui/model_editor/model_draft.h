// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit_model.h"
#include "ui/session/session.h"

#include <QObject>
#include <QUndoStack>

#include <memory>

namespace health {

/// The model being edited: the single owner of its document, of what is selected in it, and of what both
/// mean for the session's present customer. Every edit is undoable and announced by changed().
class ModelDraft : public QObject {
  Q_OBJECT

public:
  explicit ModelDraft(Session& session, QObject* parent = nullptr);

  /// Another document in place of this one. Built-in models are read-only. `file` may be empty.
  void open(const ModelDocument& document, const QString& file, bool readOnly);
  /// The document now stands in `file`.
  void markSaved(const QString& file);

  const ModelDocument& document() const { return m_state.document; }
  /// The pointer of the group, factor or part that is looked at; "" for the model as a whole.
  const std::string& selected() const { return m_state.selected; }
  bool isReadOnly() const { return m_readOnly; }
  /// Whether the document is another than the one that was opened or saved last.
  bool isModified() const { return !(m_state.document == m_saved); }
  QString file() const { return m_file; }
  QUndoStack& undoStack() { return m_undoStack; }
  Session& session() { return m_session; }

  /// What the document says as a model; null while it has errors.
  std::shared_ptr<const ScoreModel> model() const { return m_model; }
  /// Its errors, or else its warnings.
  const Issues& issues() const { return m_issues; }
  bool hasErrors() const { return m_model == nullptr; }
  /// The issue of exactly this place; null if there is none.
  const Issue* issueAt(const std::string& pointer) const;
  /// The session's present customer by this model; undefined while there is none.
  const std::optional<ScoreResult>& preview() const { return m_preview; }

  /// Whether scores differ from those of the saved file, which has the same revision: then neither can be
  /// told from the other by it.
  bool needsRevision() const;

  void select(const std::string& pointer);
  void set(const std::string& pointer, const Scalar& value);
  /// One undo step. Edits with the same `mergeKey` that follow one another are one.
  void edit(const QString& what, const Edited& edited, const QString& mergeKey = {});
  void edit(const QString& what, const ModelDocument& document, const QString& mergeKey = {});
  /// Back to the document that was opened or saved last, as one undo step.
  void discard();
  /// Ends the merging of edits: the next one is an undo step of its own.
  void endEdit();

signals:
  /// Document, selection or preview are others.
  void changed();

private:
  struct State {
    ModelDocument document;
    std::string selected;
    bool operator==(const State&) const = default;
  };

  Session& m_session;
  State m_state;
  QString m_file;
  ModelDocument m_saved;
  std::string m_savedRevision; ///< revision and fingerprint of what stands in the file
  std::string m_savedFingerprint;
  bool m_readOnly = false;
  std::shared_ptr<const ScoreModel> m_model;
  Issues m_issues;
  std::optional<ScoreResult> m_preview;
  QUndoStack m_undoStack;
  int m_edit = 0;

  void apply(const State& state);
  void push(const QString& what, State next, const QString& mergeKey);
  void refreshPreview();
  void noteSaved();
};

} // namespace health
