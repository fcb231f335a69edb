// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/report_copy.h"

#include "ui/export/clipboard_life.h"
#include "ui/export/copied_cells.h"
#include "ui/export/session_report.h"
#include "ui/shared/words.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>

namespace health {

ReportCopy::ReportCopy(Session& session, Preferences& preferences, Answers answers,
                       std::function<bool(const QString& folder)> showFolder, QWidget* window)
    : QObject(window), m_session(session), m_preferences(preferences), m_answers(std::move(answers)),
      m_showFolder(std::move(showFolder)), m_window(window), m_menu(new QMenu(tr("C&opy Report"), window)) {
  addFormats();
  m_menu->addSeparator();
  addTemplates();
  m_menu->addSection(tr("Whom Reports Are For"));
  addVoices();
}

void ReportCopy::addFormats() {
  for (const CopyFormatFacts& facts : copyFormats) {
    QAction* action =
        m_menu->addAction(copyTitle(facts), this, [this, format = facts.format] { copy(format); });
    action->setShortcut(QKeySequence(QString::fromLatin1(facts.keys)));
    m_window->addAction(action); // so that its keys work wherever the menu stands
    m_formats.emplace_back(facts.format, action);
  }
}

void ReportCopy::addTemplates() {
  QMenu* templates = m_menu->addMenu(tr("&By Template"));
  connect(templates, &QMenu::aboutToShow, this, [this, templates] { listTemplates(templates); });
}

void ReportCopy::listTemplates(QMenu* menu) {
  menu->clear();
  for (const TemplateFile& file : templateFiles()) {
    QString title = file.path.isEmpty() ? tr("%1 (Example)").arg(file.name) : file.name;
    title.replace(QLatin1Char('&'), QStringLiteral("&&"));
    menu->addAction(title, this, [this, file] { copyBy(file); });
  }
  menu->addSeparator();
  menu->addAction(tr("&Open Template Folder"), this, &ReportCopy::openFolder);
}

void ReportCopy::addVoices() {
  auto* group = new QActionGroup(this);
  for (const VoiceFacts& facts : voices) {
    QAction* action =
        m_menu->addAction(QCoreApplication::translate("health::Voice", std::string(facts.title).c_str()),
                          this, [this, voice = facts.voice] { speakAs(voice); });
    action->setCheckable(true);
    action->setChecked(m_preferences.voice == facts.voice);
    group->addAction(action);
  }
  speakAs(m_preferences.voice);
}

void ReportCopy::speakAs(Voice voice) {
  if (m_preferences.voice != voice) {
    m_preferences.voice = voice;
    writePreferences(m_preferences);
  }
  for (const auto& [format, action] : m_formats) {
    action->setEnabled(canCopy(format, voice));
    action->setToolTip(canCopy(format, voice) ? QString()
                                              : tr("It shows the score, which is not for the customer."));
  }
}

std::optional<ReportSource> ReportCopy::source() {
  auto source = sessionReport(m_session, m_answers());
  if (!source || m_session.outcome().asOfIssue) {
    emit failed(tr("Nothing is copied: a marked field cannot be read yet."));
    emit problemFound();
    return std::nullopt;
  }
  return source;
}

void ReportCopy::put(std::unique_ptr<QMimeData> payload, const QString& said) {
  QApplication::clipboard()->setMimeData(payload.release());
  if (!m_isWarned && diesClipboardWithProgram()) {
    m_isWarned = true;
    emit this->said(
        tr("%1 Paste before you close this window: no clipboard manager keeps what was copied.").arg(said));
  } else {
    emit this->said(said);
  }
}

QString ReportCopy::saidOf(CopyFormat format) const {
  switch (format) {
  case CopyFormat::results:
    switch (m_preferences.voice) {
    case Voice::executive:
      return tr("Copied the executive summary, as text and as a table.");
    case Voice::customerSafe:
      return tr("Copied the report for the customer, as text and formatted.");
    case Voice::crmNote:
      break;
    }
    return m_session.outcome().isWhatIf ? tr("Copied the what-if, as text and as a table.")
                                        : tr("Copied the results, as text and as a table.");
  case CopyFormat::markdown:
    return tr("Copied the report as Markdown.");
  case CopyFormat::table:
    return tr("Copied the table.");
  case CopyFormat::csv:
    return tr("Copied the report as CSV.");
  case CopyFormat::json:
    return tr("Copied the result as JSON.");
  case CopyFormat::shownScore:
  case CopyFormat::plainScore:
    return tr("Copied the score.");
  case CopyFormat::chart:
    break;
  }
  return tr("Copied the chart as a picture.");
}

void ReportCopy::copy(CopyFormat format) {
  if (const auto report = source()) {
    put(copied(format, *report, m_preferences.voice, windowWording(m_session.style())), saidOf(format));
  }
}

void ReportCopy::copySelection() {
  QWidget* focused = QApplication::focusWidget();
  if (const auto* table = qobject_cast<QTableView*>(focused); table != nullptr && hasSelectedCells(*table)) {
    const Wording wording = windowWording(m_session.style());
    put(copiedTable(selectedCells(*table, wording), wording), tr("Copied the selected cells."));
    return;
  }
  copy(CopyFormat::shownScore);
}

void ReportCopy::copyBy(const TemplateFile& file) {
  const auto report = source();
  if (!report) {
    return;
  }
  const auto text = reportByTemplate(file, *report, windowWording(m_session.style()));
  if (!text) {
    emit failed(text.error());
    return;
  }
  auto payload = std::make_unique<QMimeData>();
  payload->setText(qstr(*text));
  put(std::move(payload), tr("Copied the report by the template %1.").arg(file.name));
}

void ReportCopy::openFolder() {
  if (const auto prepared = prepareTemplateFolder(windowWording(m_session.style())); !prepared) {
    emit failed(prepared.error());
  } else if (!m_showFolder(templateFolder())) {
    emit said(tr("The templates are in %1.").arg(templateFolder()));
  }
}

} // namespace health
