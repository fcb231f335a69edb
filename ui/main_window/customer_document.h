// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main_window/file_dialogs.h"
#include "ui/paste/read_pasted.h"
#include "ui/session/session.h"

#include <QObject>

class QMimeData;
class QWidget;

namespace health {

/// Opening and saving the session's customer. One opened brings its model along. Nothing typed is lost on the
/// way: a file that cannot be opened leaves the session as it is, and fields that cannot be read are not
/// saved as something else.
class CustomerDocument : public QObject {
  Q_OBJECT

public:
  /// `findModel` finds the models that files name; the present one is asked for by no id.
  CustomerDocument(Session& session, FileDialogs dialogs, FindModel findModel, QWidget* window);

  /// Asks for a file, starting in `folder`.
  void open(const QString& folder);
  void openPath(const QString& path);
  /// A built-in example by its name ("acme-corp").
  void openExample(std::string_view name);
  /// Shows what the text on a clipboard would change, and changes it once that is confirmed.
  void paste(const QMimeData* clipboard);
  /// Asks for another customer's file, to compare with: its name and its customer, scored by its own model.
  std::optional<std::pair<QString, ScoredCustomer>> askOther(const QString& folder);
  /// To where it was opened from; asks if that is nowhere. False if it was not saved.
  bool save(const QString& folder);
  bool saveAs(const QString& folder);
  /// Whether a file's changes are saved, or may go.
  bool mayClose(const QString& folder);
  bool hasUnsavedChanges() const;

signals:
  void said(const QString& text);
  void failed(const QString& text);
  void folderUsed(const QString& folder);
  /// The fields have to be mended first.
  void problemFound();

private:
  Session& m_session;
  FileDialogs m_dialogs;
  FindModel m_findModel;
  QWidget* m_window;

  bool saveTo(const QString& path);
  void take(const OpenedCustomer& customer, const QString& file);
  void apply(const PastedCustomer& pasted);
};

} // namespace health
