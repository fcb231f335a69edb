// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model_document.h"
#include "ui/main_window/file_dialogs.h"
#include "ui/session/session.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <map>

class QMenu;
class QWidget;

namespace health {

class ModelDraft;
class ModelEditor;

/// Opening, saving, using and editing models. A file that cannot be used leaves the model in use as it is.
class ModelFiles : public QObject {
  Q_OBJECT

public:
  ModelFiles(Session& session, FileDialogs dialogs, QWidget* window);

  /// The folder where files are asked for, and the model files opened lately, the latest first.
  QString folder;
  QStringList recent;

  /// Fills a menu with the files opened lately; choosing one calls `open` with its path.
  void listRecent(QMenu* menu, const std::function<void(const QString& path)>& open);

  /// Opens a model to score by it.
  void open();
  void openPath(const QString& path);
  /// A model by its id: one of the session's, or one from a file opened lately; the present one for no id.
  /// Null if there is none.
  std::shared_ptr<const ScoreModel> find(const std::string& id);

  /// Shows the present model in the editor; a new one; a copy of the present one.
  void edit();
  void editNew();
  void editCopy();
  /// Whether the editor's changes are saved, or may go.
  bool mayClose();

signals:
  void said(const QString& text);
  void failed(const QString& text);
  /// `folder` or `recent` changed.
  void placesChanged();

private:
  struct Source {
    ModelDocument document;
    QString file;
  };

  Session& m_session;
  FileDialogs m_dialogs;
  QWidget* m_window;
  std::map<std::string, Source> m_sources; ///< of the models that are not built in, by id
  std::string m_offered; ///< the id under which the draft's model can be chosen; empty: it cannot
  ModelDraft* m_draft = nullptr;
  ModelEditor* m_editor = nullptr;

  ModelEditor& editor();
  void connectEditor();
  void editDocument(const ModelDocument& document, const QString& file, bool readOnly);
  void show(const ModelDocument& document, const QString& file, bool readOnly);
  void showEditor();
  void editFile();
  void editPath(const QString& path);
  /// A copy whose id no other model has.
  ModelDocument copied(const ModelDocument& document) const;
  /// Whether leaving the draft would lose something: an edit, or a model in use that no file has.
  bool wouldLose() const;
  void offerDraft();
  bool save();
  bool saveAs();
  bool saveTo(const QString& path);
  void use();
  /// Makes the model one that can be chosen; false, saying why, if it cannot.
  bool offer(const std::shared_ptr<const ScoreModel>& model, const ModelDocument& document,
             const QString& file);
  void remember(const QString& path);
  std::optional<ModelDocument> documentOf(const ScoreModel& model) const;
};

} // namespace health
