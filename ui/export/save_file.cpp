// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/save_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <unistd.h>

namespace health {
namespace {

QString tr(const char* text) {
  return QCoreApplication::translate("health::SaveFile", text);
}

} // namespace

QString saveFile(const QString& path, const QByteArray& bytes) {
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly)) {
    return file.errorString();
  }
  // commit() alone can succeed over a truncated file: every byte must have been taken, flushed and synced
  // first.
  const bool written = file.write(bytes) == bytes.size() && file.flush() && ::fsync(file.handle()) == 0;
  if (!written) {
    const QString reason = file.errorString();
    file.cancelWriting();
    return reason;
  }
  if (!file.commit()) {
    return file.errorString();
  }
  QFile saved(path);
  if (!saved.open(QIODevice::ReadOnly) || saved.readAll() != bytes) {
    return tr("what was read back is not what was written");
  }
  return {};
}

} // namespace health
