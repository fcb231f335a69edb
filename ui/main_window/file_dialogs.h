// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QPrinter;
class QWidget;

namespace health {

/// The questions that the window asks in dialogs, as values, so that a test can answer them.
struct FileDialogs {
  enum class Unsaved { save, discard, cancel };

  /// A file to open or save; empty if the user changed their mind. `start` is a folder or a suggested file.
  /// One to save has its ending, and the user agreed to overwrite what stands there.
  std::function<QString(QWidget* parent, const QString& start)> askOpen;
  std::function<QString(QWidget* parent, const QString& start)> askSave;
  /// What to do with changes to `file` when the window closes.
  std::function<Unsaved(QWidget* parent, const QString& file)> askUnsaved;
  /// A model file to open or save, likewise.
  std::function<QString(QWidget* parent, const QString& start)> askOpenModel;
  std::function<QString(QWidget* parent, const QString& start)> askSaveModel;

  /// A file to export to, likewise, with `suffix` where the user gives none. `filter` is as QFileDialog has
  /// it.
  std::function<QString(QWidget* parent, const QString& start, const QString& filter, const QString& suffix)>
      askExport;
  /// Which printer, and how it is to print; false if the user changed their mind.
  std::function<bool(QWidget* parent, QPrinter& printer)> askPrinter;
  /// Shows what `paint` puts on pages, for as long as the user looks at it; from there it may be printed.
  std::function<void(QWidget* parent, QPrinter& printer, const std::function<void(QPrinter&)>& paint)>
      showPreview;
  /// Shows a folder in the platform's file manager; false where there is none.
  std::function<bool(const QString& folder)> showFolder;

  /// The platform's dialogs.
  static FileDialogs platform();
};

} // namespace health
