// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export_format.h"
#include "ui/main_window/file_dialogs.h"
#include "ui/session/session.h"

#include <QObject>

#include <functional>
#include <optional>

class QMenu;
class QPrinter;
class QWidget;

namespace health {

/// What the window knows of a report beside the session.
struct ReportContext {
  std::function<Voice()> voice;
  std::function<QString()> folder; ///< where files were last opened or saved
};

/// Exporting and printing the report of the session's customer. While a field cannot be read there is none,
/// and nothing is asked for.
class ReportExport : public QObject {
  Q_OBJECT

public:
  ReportExport(Session& session, FileDialogs dialogs, ReportContext context, QWidget* window);

  /// Adds an entry for every format.
  void addFormats(QMenu& menu);
  void exportAs(const ExportFormat& format);
  void print();
  void preview();

signals:
  void said(const QString& text);
  void failed(const QString& text);
  void folderUsed(const QString& folder);
  /// A field has to be mended first.
  void problemFound();

private:
  Session& m_session;
  FileDialogs m_dialogs;
  ReportContext m_context;
  QWidget* m_window;

  /// Undefined, with `complaint` said, while a field stops it.
  std::optional<ReportSource> source(const QString& complaint);
  void exportTo(const QString& path, const ExportFormat& format, const ReportSource& source);
  QString suggestedPath(const ExportFormat& format) const;
  std::optional<ReportDocument> printedReport();
  /// Whether the printer took it; if not, why was said.
  bool printOn(QPrinter& printer, const ReportDocument& report);
};

} // namespace health
