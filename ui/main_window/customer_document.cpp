// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/customer_document.h"

#include "core/scoring/write_inputs.h"
#include "resources/embedded.h"
#include "ui/export/save_file.h"
#include "ui/shared/words.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

namespace health {
namespace {

/// A file name from the customer's name, without what file systems refuse.
QString suggestedName(const QString& customer) {
  QString name;
  for (const QChar character : customer.toLower().simplified()) {
    name += character.isLetterOrNumber() ? character : QLatin1Char('-');
  }
  while (name.contains(QStringLiteral("--"))) {
    name.replace(QStringLiteral("--"), QStringLiteral("-"));
  }
  while (name.endsWith(QLatin1Char('-'))) {
    name.chop(1);
  }
  constexpr int longest = 60;
  return (name.isEmpty() ? QStringLiteral("customer") : name.left(longest)) + QStringLiteral(".health.json");
}

} // namespace

CustomerDocument::CustomerDocument(Session& session, FileDialogs dialogs, FindModel findModel,
                                   QWidget* window)
    : QObject(window), m_session(session), m_dialogs(std::move(dialogs)), m_findModel(std::move(findModel)),
      m_window(window) {}

void CustomerDocument::take(const OpenedCustomer& customer, const QString& file) {
  m_session.open(customer.inputs, customer.model, file);
  m_session.undoStack().setClean();
}

void CustomerDocument::open(const QString& folder) {
  const QString path = m_dialogs.askOpen(m_window, folder);
  if (!path.isEmpty()) {
    openPath(path);
  }
}

void CustomerDocument::openPath(const QString& path) {
  const auto customer = customerFromFile(path, m_findModel, windowWording(m_session.style()));
  if (!customer) {
    emit failed(customer.error());
    return;
  }
  take(*customer, path);
  emit folderUsed(QFileInfo(path).absolutePath());
  emit said(tr("Opened %1.").arg(QFileInfo(path).fileName()));
}

void CustomerDocument::openExample(std::string_view name) {
  for (const EmbeddedText& example : embeddedExamples()) {
    if (example.name == name) {
      const Wording wording = windowWording(m_session.style());
      take(customerFromText(std::string(example.text), qstr(name), m_findModel, wording).value(), {});
    }
  }
}

std::optional<std::pair<QString, ScoredCustomer>> CustomerDocument::askOther(const QString& folder) {
  const QString path = m_dialogs.askOpen(m_window, folder);
  if (path.isEmpty()) {
    return std::nullopt;
  }
  const QString name = QFileInfo(path).fileName();
  const Wording wording = windowWording(m_session.style());
  const auto opened = customerFromFile(path, m_findModel, wording);
  if (!opened) {
    emit failed(opened.error());
    return std::nullopt;
  }
  auto scored = m_session.scored(opened->inputs, opened->model);
  if (!scored) {
    emit failed(issueLines(name, scored.error(), wording));
    return std::nullopt;
  }
  emit folderUsed(QFileInfo(path).absolutePath());
  return std::pair(name, std::move(*scored));
}

bool CustomerDocument::save(const QString& folder) {
  const QString file = m_session.file();
  return file.isEmpty() ? saveAs(folder) : saveTo(file);
}

bool CustomerDocument::saveAs(const QString& folder) {
  const QString file = m_session.file();
  const QString start =
      file.isEmpty() ? QDir(folder).filePath(suggestedName(m_session.state().customer)) : file;
  QString path = m_dialogs.askSave(m_window, start);
  if (path.isEmpty()) {
    return false;
  }
  if (QFileInfo(path).suffix().isEmpty()) {
    path += QStringLiteral(".health.json");
  }
  return saveTo(path);
}

bool CustomerDocument::saveTo(const QString& path) {
  const Outcome& outcome = m_session.outcome();
  const QString name = QFileInfo(path).fileName();
  if (outcome.firstProblem || outcome.asOfIssue) {
    emit failed(tr("%1 is not saved: a marked field cannot be read yet.").arg(name));
    emit problemFound();
    return false;
  }
  const std::string text = customerFileText(outcome.inputs);
  const QString reason = saveFile(path, QByteArray(text.data(), static_cast<qsizetype>(text.size())));
  if (!reason.isEmpty()) {
    emit failed(tr("%1 is not saved: %2.").arg(name, reason));
    return false;
  }
  m_session.markSaved(path);
  emit folderUsed(QFileInfo(path).absolutePath());
  emit said(tr("Saved %1.").arg(name));
  return true;
}

bool CustomerDocument::hasUnsavedChanges() const {
  return !m_session.file().isEmpty() && !m_session.undoStack().isClean();
}

bool CustomerDocument::mayClose(const QString& folder) {
  if (!hasUnsavedChanges()) {
    return true;
  }
  switch (m_dialogs.askUnsaved(m_window, QFileInfo(m_session.file()).fileName())) {
  case FileDialogs::Unsaved::save:
    return save(folder);
  case FileDialogs::Unsaved::discard:
    return true;
  case FileDialogs::Unsaved::cancel:
    break;
  }
  return false;
}

} // namespace health
