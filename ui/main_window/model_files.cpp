// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/model_files.h"

#include "core/base/read_file.h"
#include "core/model/builtin_models.h"
#include "core/model/read_model.h"
#include "core/report/issue_text.h"
#include "core/scoring/lint_model.h"
#include "resources/embedded.h"
#include "ui/export/open_customer.h"
#include "ui/export/save_file.h"
#include "ui/model_editor/issue_list.h"
#include "ui/model_editor/model_editor.h"
#include "ui/shared/preferences.h"
#include "ui/shared/words.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace health {
namespace {

/// What a form cannot mend: the file is no model, or is made to hurt.
bool isBeyondEditing(const Issue& issue) {
  return issue.code == IssueCode::wrongFormat || issue.code == IssueCode::wrongVersion ||
         issue.code == IssueCode::tooManyEntries || issue.where == "/format" || issue.where == "/version" ||
         (issue.code == IssueCode::wrongType && (issue.detail == "object" || issue.detail == "list"));
}

} // namespace

ModelFiles::ModelFiles(Session& session, FileDialogs dialogs, QWidget* window)
    : QObject(window), m_session(session), m_dialogs(std::move(dialogs)), m_window(window) {}

void ModelFiles::remember(const QString& path) {
  const QFileInfo file(path);
  folder = file.absolutePath();
  recent.removeAll(file.absoluteFilePath());
  recent.prepend(file.absoluteFilePath());
  recent = recent.mid(0, Preferences::mostRecentModels);
  emit placesChanged();
}

void ModelFiles::open() {
  const QString path = m_dialogs.askOpenModel(m_window, folder);
  if (!path.isEmpty()) {
    openPath(path);
  }
}

void ModelFiles::openPath(const QString& path) {
  const QString name = QFileInfo(path).fileName();
  const Wording wording = windowWording(m_session.style());
  const auto json = readFile(path.toStdString());
  if (!json) {
    emit failed(issueLines(name, {json.error()}, wording));
    return;
  }
  auto read = readScoreModel(*json);
  if (!read) {
    emit failed(issueLines(name, read.error(), wording));
    return;
  }
  const auto model = std::make_shared<const ScoreModel>(std::move(*read));
  if (!offer(model, ModelDocument::parse(*json).value(), path)) {
    return;
  }
  remember(path);
  m_session.useModel(model);
  const Issues warnings = lintModel(*model);
  emit said(warnings.empty()
                ? tr("Opened %1.").arg(name)
                : tr("Opened %1. Worth a look: %2").arg(name, issueLines(name, warnings, wording)));
}

std::shared_ptr<const ScoreModel> ModelFiles::find(const std::string& id) {
  if (id.empty()) {
    return m_session.state().model;
  }
  if (auto known = m_session.modelNamed(id)) {
    return known;
  }
  for (const QString& path : qAsConst(recent)) {
    const auto json = readFile(path.toStdString());
    auto read = json ? readScoreModel(*json) : tl::make_unexpected(Issues{});
    if (read && read->id == id) {
      const auto model = std::make_shared<const ScoreModel>(std::move(*read));
      offer(model, ModelDocument::parse(*json).value(), path);
      return model;
    }
  }
  return nullptr;
}

bool ModelFiles::offer(const std::shared_ptr<const ScoreModel>& model, const ModelDocument& document,
                       const QString& file) {
  if (!m_session.addModel(model)) {
    emit failed(tr("The id %1 is that of a built-in model: give this model another id to use it.")
                    .arg(qstr(excerpt(model->id))));
    return false;
  }
  m_sources.insert_or_assign(model->id, Source{document, file});
  return true;
}

std::optional<ModelDocument> ModelFiles::documentOf(const ScoreModel& model) const {
  const auto source = m_sources.find(model.id);
  if (source != m_sources.end()) {
    return source->second.document;
  }
  for (const EmbeddedText& embedded : embeddedModels()) {
    if (embedded.name == model.id) {
      return ModelDocument::parse(embedded.text).value();
    }
  }
  return std::nullopt;
}

ModelEditor& ModelFiles::editor() {
  if (m_editor == nullptr) {
    m_draft = new ModelDraft(m_session, this);
    m_editor = new ModelEditor(*m_draft, m_window);
    connectEditor();
  }
  return *m_editor;
}

void ModelFiles::connectEditor() {
  connect(m_editor, &ModelEditor::newAsked, this, &ModelFiles::editNew);
  connect(m_editor, &ModelEditor::openAsked, this, &ModelFiles::editFile);
  connect(m_editor, &ModelEditor::duplicateAsked, this,
          [this] { editDocument(copied(m_draft->document()), {}, false); });
  connect(m_editor, &ModelEditor::recentAsked, this,
          [this](QMenu* menu) { listRecent(menu, [this](const QString& path) { editPath(path); }); });
  connect(m_editor, &ModelEditor::saveAsked, this, &ModelFiles::save);
  connect(m_editor, &ModelEditor::saveAsAsked, this, &ModelFiles::saveAs);
  connect(m_editor, &ModelEditor::discardAsked, this, [this] {
    m_draft->discard();
    m_editor->say(tr("The changes since the last save are discarded; Undo brings them back."));
  });
  connect(m_editor, &ModelEditor::useAsked, this, &ModelFiles::use);
  connect(m_editor, &ModelEditor::closeAsked, this, [this](bool* may) { *may = mayClose(); });
}

void ModelFiles::edit() {
  const std::string& id = m_session.model().id;
  const bool isThere = m_draft != nullptr && (m_offered == id || m_draft->document().textAt("/id") == id) &&
                       m_draft->isReadOnly() == (builtinModel(id) != nullptr);
  if (isThere) {
    showEditor();
    return;
  }
  editor();
  const auto document = mayClose() ? documentOf(m_session.model()) : std::nullopt;
  if (!document) {
    return;
  }
  const auto source = m_sources.find(id);
  const bool isOwn = source != m_sources.end();
  show(*document, isOwn ? source->second.file : QString(), !isOwn);
  m_offered = isOwn ? id : std::string();
}

ModelDocument ModelFiles::copied(const ModelDocument& document) const {
  const ModelDocument copy = copyOf(document);
  const std::string wanted = copy.textAt("/id");
  std::string id = wanted;
  for (int number = 2; m_session.modelNamed(id); ++number) {
    id = wanted + '-' + std::to_string(number);
  }
  return copy.with("/id", id);
}

void ModelFiles::editNew() {
  editDocument(newModel(), {}, false);
}

void ModelFiles::editCopy() {
  if (const auto document = documentOf(m_session.model())) {
    editDocument(copied(*document), {}, false);
  }
}

void ModelFiles::editFile() {
  const QString path = m_dialogs.askOpenModel(&editor(), folder);
  if (!path.isEmpty()) {
    editPath(path);
  }
}

void ModelFiles::editPath(const QString& path) {
  if (!mayClose()) { // before the file is read: saving may write that very file
    return;
  }
  const QString name = QFileInfo(path).fileName();
  const Wording wording = windowWording(m_session.style());
  const auto json = readFile(path.toStdString());
  const auto document = json ? ModelDocument::parse(*json) : tl::make_unexpected(json.error());
  if (!document) {
    m_editor->say(issueLines(name, {document.error()}, wording), true);
    return;
  }
  const auto model = document->model();
  if (!model && std::ranges::any_of(model.error(), isBeyondEditing)) {
    m_editor->say(issueLines(name, model.error(), wording), true);
    return;
  }
  show(*document, path, false);
  remember(path);
}

void ModelFiles::editDocument(const ModelDocument& document, const QString& file, bool readOnly) {
  editor();
  if (mayClose()) {
    show(document, file, readOnly);
  }
}

void ModelFiles::show(const ModelDocument& document, const QString& file, bool readOnly) {
  m_offered.clear();
  m_draft->open(document, file, readOnly);
  m_editor->say({});
  showEditor();
}

void ModelFiles::showEditor() {
  m_editor->show();
  m_editor->raise();
  m_editor->activateWindow();
}

void ModelFiles::listRecent(QMenu* menu, const std::function<void(const QString& path)>& open) {
  menu->clear();
  for (const QString& path : qAsConst(recent)) {
    QString name = QFileInfo(path).fileName();
    name.replace(QLatin1Char('&'), QStringLiteral("&&")); // menus would take a single one for a mnemonic
    QAction* action = menu->addAction(name, this, [open, path] { open(path); });
    action->setToolTip(path.toHtmlEscaped());
  }
  menu->setToolTipsVisible(true);
  menu->setEnabled(!menu->isEmpty());
}

bool ModelFiles::wouldLose() const {
  const bool isOnlyHere = !m_offered.empty() && m_draft->file().isEmpty();
  return m_draft->isModified() || isOnlyHere;
}

bool ModelFiles::mayClose() {
  if (m_draft == nullptr || !wouldLose()) {
    return true;
  }
  switch (m_dialogs.askUnsaved(m_editor, qstr(m_draft->document().textAt("/name")))) {
  case FileDialogs::Unsaved::save:
    return save();
  case FileDialogs::Unsaved::discard:
    m_draft->discard();
    m_offered.clear(); // asked and answered
    return true;
  case FileDialogs::Unsaved::cancel:
    break;
  }
  return false;
}

bool ModelFiles::save() {
  return m_draft->file().isEmpty() ? saveAs() : saveTo(m_draft->file());
}

bool ModelFiles::saveAs() {
  const QString id = qstr(m_draft->document().textAt("/id"));
  const QString suggested =
      (id.isEmpty() ? QStringLiteral("model") : id) + QStringLiteral(".healthmodel.json");
  const QString path = m_dialogs.askSaveModel(
      m_editor, m_draft->file().isEmpty() ? QDir(folder).filePath(suggested.section(QLatin1Char('/'), -1))
                                          : m_draft->file());
  return !path.isEmpty() && saveTo(path);
}

bool ModelFiles::saveTo(const QString& path) {
  const QString name = QFileInfo(path).fileName();
  if (m_draft->hasErrors()) {
    const Issue& first = m_draft->issues().front();
    const QString sentence = qstr(issueText(first, windowWording(m_session.style())));
    m_editor->say(
        tr("%1 is not saved. %2: %3").arg(name, placeName(m_draft->document(), first.where), sentence), true);
    m_editor->goTo(first.where);
    return false;
  }
  const QString problem = saveFile(path, m_draft->document().text(), windowWording(m_session.style()));
  if (!problem.isEmpty()) {
    m_editor->say(problem, true);
    return false;
  }
  m_draft->markSaved(path);
  m_editor->say(tr("Saved %1.").arg(name));
  remember(path);
  offerDraft();
  return true;
}

/// Makes the draft's model, under whatever id it has now, the one that can be chosen; where its last version
/// is in use, it is used.
void ModelFiles::offerDraft() {
  const auto model = m_draft->model();
  const std::string before = std::exchange(m_offered, std::string());
  const bool isInUse = m_session.model().id == (before.empty() ? model->id : before);
  if (!offer(model, m_draft->document(), m_draft->file())) {
    return;
  }
  m_offered = model->id;
  if (isInUse) {
    m_session.useModel(model);
  }
  if (!before.empty() && before != model->id) {
    m_sources.erase(before);
    m_session.removeModel(before);
  }
}

void ModelFiles::use() {
  const auto model = m_draft->model();
  if (m_draft->isReadOnly()) {
    m_session.useModel(builtinModel(m_draft->document().textAt("/id")));
    m_editor->say(tr("The present customer is scored by this model."));
  } else if (model == nullptr) {
    m_editor->say(tr("The model has errors; it can be used once they are mended."), true);
  } else if (builtinModel(model->id)) {
    m_editor->say(tr("The id %1 is that of a built-in model: give this model another id to use it.")
                      .arg(qstr(model->id)),
                  true);
    m_editor->goTo("/id");
  } else {
    offerDraft();
    m_session.useModel(model);
    const bool isSaved = !m_draft->file().isEmpty() && !m_draft->isModified();
    m_editor->say(isSaved
                      ? tr("The present customer is scored by this model.")
                      : tr("The present customer is scored by this model. Save it to have it next time."));
  }
}

} // namespace health
