// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "ui/main_window/file_dialogs.h"
#include "ui/session/session.h"
#include "ui/shared/preferences.h"

#include <QMainWindow>

class QAction;
class QBoxLayout;
class QSplitter;

namespace health {

class CustomerDocument;
class InputPanel;
class ModelFiles;
class NoticeBar;
class ReportCopy;
class ReportExport;
class TopBar;
class WhatIfPanel;

/// The window: model, customer and day on top, inputs left, results right, and the menus. It passes on what
/// pages ask for; the session decides.
class MainWindow : public QMainWindow {
  Q_OBJECT

public:
  MainWindow(Session& session, FileDialogs dialogs, Preferences preferences);

  void openPath(const QString& path);
  /// A sentence below the page.
  void complain(const QString& text);

protected:
  void changeEvent(QEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

private:
  Session& m_session;
  Preferences m_preferences;
  NoticeBar* m_notice;
  TopBar* m_top;
  InputPanel* m_inputs;
  QBoxLayout* m_columns;
  WhatIfPanel* m_whatIf;
  QSplitter* m_halves;
  QAction* m_whatIfShown = nullptr; ///< checked while the panel is shown
  ModelFiles* m_models;
  CustomerDocument* m_document;
  ReportCopy* m_copy;
  ReportExport* m_export;

  void buildPage();
  void buildFileMenu();
  void buildEditMenu();
  void buildModelMenu();
  void buildWhatIfMenu();
  void buildViewMenu();
  void buildHelpMenu();
  void addThemes(QMenu* menu);

  /// Those of the what-if panel, which go with a report while it is shown.
  std::vector<ReportSection> shownAnswers() const;
  void calculate();
  void reset();
  void focusProblem();
  void showHelp();
  void showAbout();
  void showWhatIf(bool isShown);
  void compareWith();
  void scaleText(int percent);
  void refreshTitle();
  void arrangeColumns();
};

} // namespace health
