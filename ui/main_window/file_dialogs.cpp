// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/file_dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>

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

} // namespace

FileDialogs FileDialogs::platform() {
  return {[](QWidget* parent, const QString& start) {
            return QFileDialog::getOpenFileName(parent, tr("Open customer inputs"), start, filter());
          },
          [](QWidget* parent, const QString& start) {
            return QFileDialog::getSaveFileName(parent, tr("Save customer inputs"), start, filter());
          },
          askUnsavedChanges,
          [](QWidget* parent, const QString& start) {
            return QFileDialog::getOpenFileName(parent, tr("Open a score model"), start, modelFilter());
          },
          [](QWidget* parent, const QString& start) {
            return QFileDialog::getSaveFileName(parent, tr("Save the score model"), start, modelFilter());
          }};
}

} // namespace health
