// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/customer_document.h"

#include "core/scoring/write_inputs.h"
#include "resources/embedded.h"
#include "ui/export/save_file.h"
#include "ui/main_window/paste_dialog.h"
#include "ui/main_window/suggested_name.h"
#include "ui/shared/words.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QWidget>

namespace health {
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
  take(*customer, customer->isReported ? QString() : path); // saving must not write inputs over a report
  const QString name = QFileInfo(path).fileName();
  emit folderUsed(QFileInfo(path).absolutePath());
  emit said(customer->isReported
                ? tr("The inputs of the report %1 are back; they have no file of their own yet.").arg(name)
                : tr("Opened %1.").arg(name));
}

void CustomerDocument::openExample(std::string_view name) {
  for (const EmbeddedText& example : embeddedExamples()) {
    if (example.name == name) {
      const Wording wording = windowWording(m_session.style());
      take(customerFromText(std::string(example.text), qstr(name), m_findModel, wording).value(), {});
    }
  }
}

void CustomerDocument::paste(const QMimeData* clipboard) {
  if (clipboard == nullptr || !clipboard->hasText()) {
    emit failed(nothingToPaste());
    return;
  }
  const auto pasted = readPasted(clipboard->text(), m_session, m_findModel);
  if (!pasted) {
    emit failed(pasted.error());
    return;
  }
  auto* dialog = new PasteDialog(*pasted, m_session.style(), m_window);
  connect(dialog, &QDialog::accepted, this, [this, pasted = *pasted] { apply(pasted); });
  dialog->open();
}

void CustomerDocument::apply(const PastedCustomer& pasted) {
  if (pasted.whole) {
    m_session.open(pasted.whole->inputs, pasted.whole->model, {});
    emit said(tr("The pasted customer is open; it has no file yet."));
  } else {
    m_session.type(tr("Paste"), pasted.typed);
    emit said(tr("Pasted."));
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
      file.isEmpty()
          ? QDir(folder).filePath(suggestedName(m_session.state().customer) + QStringLiteral(".health.json"))
          : file;
  const QString path = m_dialogs.askSave(m_window, start);
  return !path.isEmpty() && saveTo(path);
}

bool CustomerDocument::saveTo(const QString& path) {
  const Outcome& outcome = m_session.outcome();
  const QString name = QFileInfo(path).fileName();
  if (outcome.firstProblem || outcome.asOfIssue) {
    emit failed(tr("%1 is not saved: a marked field cannot be read yet.").arg(name));
    emit problemFound();
    return false;
  }
  const QString problem = saveFile(path, customerFileText(outcome.inputs), windowWording(m_session.style()));
  if (!problem.isEmpty()) {
    emit failed(problem);
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
