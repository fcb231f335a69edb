// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/file_dialogs.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QUrl>

namespace health {
namespace {

QString tr(const char* text) {
  return QCoreApplication::translate("health::FileDialogs", text);
}

QString filter() {
  return tr("Customer inputs (*.health.json);;All files (*)");
}

QString modelFilter() {
  return tr("Score models (*.healthmodel.json);;All files (*)");
}

FileDialogs::Unsaved askUnsavedChanges(QWidget* parent, const QString& file) {
  QMessageBox box(QMessageBox::Question, tr("Unsaved changes"), tr("%1 has unsaved changes.").arg(file),
                  QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, parent);
  box.setTextFormat(Qt::PlainText);
  box.setDefaultButton(QMessageBox::Save);
  switch (box.exec()) {
  case QMessageBox::Save:
    return FileDialogs::Unsaved::save;
  case QMessageBox::Discard:
    return FileDialogs::Unsaved::discard;
  default:
    return FileDialogs::Unsaved::cancel;
  }
}

/// The dialog adds a missing ending itself, so that what it asks about overwriting is the file that is saved.
QString savePath(QWidget* parent, const QString& title, const QString& start, const QString& filter,
                 const QString& ending) {
  QFileDialog dialog(parent, title, start, filter);
  dialog.setAcceptMode(QFileDialog::AcceptSave);
  dialog.setDefaultSuffix(ending);
  return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

bool choosePrinter(QWidget* parent, QPrinter& printer) {
  QPrintDialog dialog(&printer, parent);
  return dialog.exec() == QDialog::Accepted;
}

void showPages(QWidget* parent, QPrinter& printer, const std::function<void(QPrinter&)>& paint) {
  QPrintPreviewDialog dialog(&printer, parent);
  QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                   [&paint](QPrinter* pages) { paint(*pages); });
  dialog.exec();
}

} // namespace

FileDialogs FileDialogs::platform() {
  return {[](QWidget* parent, const QString& start) {
            return QFileDialog::getOpenFileName(parent, tr("Open customer inputs"), start, filter());
          },
          [](QWidget* parent, const QString& start) {
            return savePath(parent, tr("Save customer inputs"), start, filter(),
                            QStringLiteral("health.json"));
          },
          askUnsavedChanges,
          [](QWidget* parent, const QString& start) {
            return QFileDialog::getOpenFileName(parent, tr("Open a score model"), start, modelFilter());
          },
          [](QWidget* parent, const QString& start) {
            return savePath(parent, tr("Save the score model"), start, modelFilter(),
                            QStringLiteral("healthmodel.json"));
          },
          [](QWidget* parent, const QString& start, const QString& filter, const QString& suffix) {
            return savePath(parent, tr("Export the report"), start, filter, suffix);
          },
          choosePrinter,
          showPages,
          [](const QString& folder) { return QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }};
}

} // namespace health
