// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/version.h"
#include "core/scoring/read_inputs.h"
#include "resources/embedded.h"
#include "ui/main_window/customer_document.h"
#include "ui/main_window/help_window.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/model_files.h"
#include "ui/main_window/model_menu.h"
#include "ui/main_window/report_copy.h"
#include "ui/main_window/report_export.h"
#include "ui/shared/appearance.h"
#include "ui/shared/words.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>

// The menus of the window: every command, with its shortcut, in one place.

namespace health {

void MainWindow::buildFileMenu() {
  QMenu* menu = menuBar()->addMenu(tr("&File"));
  menu->addAction(tr("&Open…"), QKeySequence::Open, this,
                  [this] { m_document->open(m_preferences.lastFolder); });
  QMenu* examples = menu->addMenu(tr("Open &Example"));
  for (const EmbeddedText& example : embeddedExamples()) {
    const auto file = readCustomerFile(example.text);
    examples->addAction(qstr(file->customers.front()->customer), this,
                        [this, name = example.name] { m_document->openExample(name); });
  }
  menu->addAction(tr("&Compare with…"), QKeySequence(tr("Ctrl+D")), this, &MainWindow::compareWith);
  menu->addSeparator();
  menu->addAction(tr("&Save"), QKeySequence::Save, this,
                  [this] { m_document->save(m_preferences.lastFolder); });
  menu->addAction(tr("Save &As…"), QKeySequence(tr("Ctrl+Shift+S")), this,
                  [this] { m_document->saveAs(m_preferences.lastFolder); });
  menu->addSeparator();
  m_export->addFormats(*menu->addMenu(tr("E&xport")));
  menu->addAction(tr("&Print…"), QKeySequence(tr("Ctrl+P")), m_export, &ReportExport::print);
  menu->addAction(tr("Print Pre&view…"), m_export, &ReportExport::preview);
  menu->addSeparator();
  menu->addAction(tr("&Quit"), QKeySequence(tr("Ctrl+Q")), this, &QWidget::close);
}

void MainWindow::buildEditMenu() {
  QMenu* menu = menuBar()->addMenu(tr("&Edit"));
  QAction* undo = m_session.undoStack().createUndoAction(menu, tr("&Undo"));
  undo->setShortcut(QKeySequence(tr("Ctrl+Z")));
  QAction* redo = m_session.undoStack().createRedoAction(menu, tr("&Redo"));
  redo->setShortcut(QKeySequence(tr("Ctrl+Shift+Z")));
  menu->addAction(undo);
  menu->addAction(redo);
  menu->addAction(tr("&Paste Customer…"), QKeySequence(tr("Ctrl+Shift+V")), this,
                  [this] { m_document->paste(QApplication::clipboard()->mimeData()); });
  menu->addSeparator();
  menu->addAction(tr("Rese&t"), QKeySequence(tr("Ctrl+R")), this, &MainWindow::reset);
  menu->addSeparator();
  menu->addAction(tr("&Copy"), QKeySequence::Copy, m_copy, &ReportCopy::copySelection);
  menu->addMenu(m_copy->menu());
}

void MainWindow::buildModelMenu() {
  QMenu* menu = menuBar()->addMenu(tr("&Model"));
  addModelChoices(*menu, m_session);
  menu->addAction(tr("&Edit Model…"), QKeySequence(tr("Ctrl+E")), m_models, &ModelFiles::edit);
  menu->addAction(tr("&Duplicate Model…"), QKeySequence(tr("Ctrl+Shift+D")), m_models, &ModelFiles::editCopy);
  menu->addAction(tr("&New Model…"), m_models, &ModelFiles::editNew);
  menu->addSeparator();
  menu->addAction(tr("&Open Model…"), QKeySequence(tr("Ctrl+Shift+O")), m_models, &ModelFiles::open);
  QMenu* recent = menu->addMenu(tr("Open &Recent Model"));
  connect(menu, &QMenu::aboutToShow, recent, [this, recent] {
    m_models->listRecent(recent, [this](const QString& path) { m_models->openPath(path); });
  });
}

void MainWindow::buildWhatIfMenu() {
  QMenu* menu = menuBar()->addMenu(tr("&What-if"));
  menu->addAction(tr("&Calculate Health Score\tReturn"), this, &MainWindow::calculate);
  QAction* back = menu->addAction(tr("&Back to Calculated"), QKeySequence(tr("Ctrl+B")), &m_session,
                                  &Session::backToCalculated);
  const auto enable = [this, back] {
    back->setEnabled(m_session.outcome().isWhatIf || m_session.outcome().firstProblem);
  };
  connect(&m_session, &Session::changed, back, enable);
  enable();
  menu->addSeparator();
  m_whatIfShown = menu->addAction(tr("&Show What-if"));
  m_whatIfShown->setShortcut(QKeySequence(tr("Ctrl+I")));
  m_whatIfShown->setCheckable(true);
  m_whatIfShown->setChecked(m_preferences.showWhatIf);
  connect(m_whatIfShown, &QAction::toggled, this, &MainWindow::showWhatIf);
}

void MainWindow::addThemes(QMenu* menu) {
  auto* group = new QActionGroup(menu);
  const std::array<std::pair<QString, Theme>, 3> themes{
      {{tr("&Follow the System"), Theme::system}, {tr("&Light"), Theme::light}, {tr("&Dark"), Theme::dark}}};
  for (const auto& [name, theme] : themes) {
    QAction* action = menu->addAction(name, this, [this, chosen = theme] {
      m_preferences.theme = chosen;
      applyAppearance(m_preferences);
      writePreferences(m_preferences);
    });
    action->setCheckable(true);
    action->setChecked(m_preferences.theme == theme);
    group->addAction(action);
  }
}

void MainWindow::buildViewMenu() {
  constexpr int textStep = 10;
  QMenu* menu = menuBar()->addMenu(tr("&View"));
  menu->addAction(tr("La&rger Text"), QKeySequence::ZoomIn, this,
                  [this] { scaleText(m_preferences.textPercent + textStep); });
  menu->addAction(tr("S&maller Text"), QKeySequence::ZoomOut, this,
                  [this] { scaleText(m_preferences.textPercent - textStep); });
  menu->addAction(tr("&Normal Text"), QKeySequence(tr("Ctrl+0")), this, [this] { scaleText(100); });
  menu->addSeparator();
  addThemes(menu);
}

void MainWindow::buildHelpMenu() {
  QMenu* menu = menuBar()->addMenu(tr("&Help"));
  menu->addAction(tr("&How the Score Works"), QKeySequence::HelpContents, this, &MainWindow::showHelp);
  menu->addSeparator();
  menu->addAction(tr("&About"), this, &MainWindow::showAbout);
}

void MainWindow::showHelp() {
  auto* help = findChild<HelpWindow*>();
  if (help == nullptr) {
    help = new HelpWindow(m_session, this);
  }
  help->show();
  help->raise();
  help->activateWindow();
}

void MainWindow::showAbout() {
  auto* about = new QMessageBox(this);
  about->setAttribute(Qt::WA_DeleteOnClose);
  about->setWindowTitle(tr("About"));
  about->setTextFormat(Qt::PlainText);
  about->setText(tr("Customer Health Score %1").arg(qstr(programVersion())));
  about->setInformativeText(
      tr("Scores one customer from 0 to 100, with the reasons.\n\n"
         "Free software under the GNU General Public License, version 3 or later; it comes without warranty. "
         "Built with Qt %1.")
          .arg(QString::fromLatin1(qVersion())));
  about->open();
}

} // namespace health
