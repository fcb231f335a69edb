// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace health {

/// The questions that the window asks in dialogs, as values, so that a test can answer them.
struct FileDialogs {
  enum class Unsaved { save, discard, cancel };

  /// A file to open or save; empty if the user changed their mind. `start` is a folder or a suggested file.
  std::function<QString(QWidget* parent, const QString& start)> askOpen;
  std::function<QString(QWidget* parent, const QString& start)> askSave;
  /// What to do with changes to `file` when the window closes.
  std::function<Unsaved(QWidget* parent, const QString& file)> askUnsaved;
  /// A model file to open or save, likewise.
  std::function<QString(QWidget* parent, const QString& start)> askOpenModel;
  std::function<QString(QWidget* parent, const QString& start)> askSaveModel;

  /// The platform's dialogs.
  static FileDialogs platform();
};

} // namespace health
