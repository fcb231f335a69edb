// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/copied_report.h"
#include "ui/export/template_folder.h"
#include "ui/session/session.h"
#include "ui/shared/preferences.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace health {

/// All that the window copies, and the one menu of it: formats, the user's templates, and whom reports speak
/// to.
class ReportCopy : public QObject {
  Q_OBJECT

public:
  using Answers = std::function<std::vector<ReportSection>()>;

  /// `answers` gives those of the what-if panel that go with a report; `showFolder` as FileDialogs has it.
  ReportCopy(Session& session, Preferences& preferences, Answers answers,
             std::function<bool(const QString& folder)> showFolder, QWidget* window);

  QMenu* menu() const { return m_menu; }
  void copy(CopyFormat format);
  /// What is selected where the keyboard is; else the score as shown.
  void copySelection();

signals:
  void said(const QString& text);
  void failed(const QString& text);
  /// A field has to be mended first.
  void problemFound();

private:
  Session& m_session;
  Preferences& m_preferences;
  Answers m_answers;
  std::function<bool(const QString& folder)> m_showFolder;
  QWidget* m_window;
  QMenu* m_menu;
  std::vector<std::pair<CopyFormat, QAction*>> m_formats;
  bool m_isWarned = false;

  void addFormats();
  void addTemplates();
  void addVoices();
  void listTemplates(QMenu* menu);
  void speakAs(Voice voice);
  std::optional<ReportSource> source();
  void copyBy(const TemplateFile& file);
  void openFolder();
  void put(std::unique_ptr<QMimeData> payload, const QString& said);
  QString saidOf(CopyFormat format) const;
};

} // namespace health
