// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/main_window.h"

#include "ui/calculator/input_panel.h"
#include "ui/calculator/results_panel.h"
#include "ui/main_window/copy_key.h"
#include "ui/main_window/customer_document.h"
#include "ui/main_window/model_files.h"
#include "ui/main_window/notice_bar.h"
#include "ui/main_window/report_copy.h"
#include "ui/main_window/report_export.h"
#include "ui/main_window/top_bar.h"
#include "ui/shared/appearance.h"
#include "ui/whatif/what_if_panel.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QSplitter>

namespace health {
namespace {

QSettings geometrySettings() {
  return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("healthscore"),
                   QStringLiteral("window"));
}

const QString geometryKey = QStringLiteral("geometry");

} // namespace

MainWindow::MainWindow(Session& session, FileDialogs dialogs, Preferences preferences)
    : m_session(session), m_preferences(std::move(preferences)), m_notice(new NoticeBar),
      m_top(new TopBar(session)), m_inputs(new InputPanel(session)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)), m_whatIf(new WhatIfPanel(session)),
      m_halves(new QSplitter(Qt::Vertical)), m_models(new ModelFiles(session, dialogs, this)),
      m_document(new CustomerDocument(
          session, dialogs, [this](const std::string& id) { return m_models->find(id); }, this)),
      m_copy(new ReportCopy(
          session, m_preferences, [this] { return shownAnswers(); }, dialogs.showFolder, this)),
      m_export(new ReportExport(session, std::move(dialogs),
                                {.voice = [this] { return m_preferences.voice; },
                                 .folder = [this] { return m_preferences.lastFolder; }},
                                this)) {
  m_models->folder = m_preferences.lastFolder;
  m_models->recent = m_preferences.recentModels;
  buildPage();
  buildFileMenu();
  buildEditMenu();
  buildModelMenu();
  buildWhatIfMenu();
  buildViewMenu();
  buildHelpMenu();
  connect(m_document, &CustomerDocument::said, m_notice, &NoticeBar::say);
  connect(m_document, &CustomerDocument::failed, m_notice, &NoticeBar::complain);
  connect(m_document, &CustomerDocument::problemFound, this, &MainWindow::focusProblem);
  connect(m_document, &CustomerDocument::folderUsed, this, [this](const QString& folder) {
    m_preferences.lastFolder = folder;
    m_models->folder = folder;
    writePreferences(m_preferences);
  });
  connect(m_copy, &ReportCopy::said, m_notice, &NoticeBar::say);
  connect(m_copy, &ReportCopy::failed, m_notice, &NoticeBar::complain);
  connect(m_copy, &ReportCopy::problemFound, this, &MainWindow::focusProblem);
  connect(m_export, &ReportExport::said, m_notice, &NoticeBar::say);
  connect(m_export, &ReportExport::failed, m_notice, &NoticeBar::complain);
  connect(m_export, &ReportExport::problemFound, this, &MainWindow::focusProblem);
  connect(m_export, &ReportExport::folderUsed, m_document, &CustomerDocument::folderUsed);
  connect(m_models, &ModelFiles::said, m_notice, &NoticeBar::say);
  connect(m_models, &ModelFiles::failed, m_notice, &NoticeBar::complain);
  connect(m_models, &ModelFiles::placesChanged, this, [this] {
    m_preferences.lastFolder = m_models->folder;
    m_preferences.recentModels = m_models->recent;
    writePreferences(m_preferences);
  });
  connect(&m_session, &Session::changed, m_notice, &NoticeBar::dismissSaid);
  connect(&m_session, &Session::changed, this, &MainWindow::refreshTitle);
  connect(&m_session.undoStack(), &QUndoStack::cleanChanged, this, &MainWindow::refreshTitle);
  refreshTitle();
  setAcceptDrops(true);
  new CopyKey(this);
  if (!restoreGeometry(geometrySettings().value(geometryKey).toByteArray())) {
    // Wide enough for all columns, in digits: in some fonts the average letter is much narrower.
    const QSize wanted(fontMetrics().horizontalAdvance(QLatin1Char('0')) * 165, fontMetrics().height() * 56);
    resize(wanted.boundedTo(screen()->availableSize() * 0.95));
  }
  m_inputs->focusFactor(0);
}

void MainWindow::buildPage() {
  auto* page = new QWidget(this);
  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  auto* results = new ResultsPanel(m_session, page);
  auto* columns = new QWidget(m_halves);
  columns->setLayout(m_columns);
  m_columns->setContentsMargins(0, 0, 0, 0);
  m_columns->setSpacing(0);
  m_columns->addWidget(m_inputs);
  m_columns->addWidget(results);
  m_halves->addWidget(columns);
  auto* below = new QWidget(m_halves);
  auto* margin = new QVBoxLayout(below);
  margin->setContentsMargins(12, 0, 12, 8);
  margin->addWidget(m_whatIf);
  m_halves->addWidget(below);
  m_halves->setStretchFactor(0, 1);
  m_halves->setChildrenCollapsible(false);
  below->setVisible(m_preferences.showWhatIf);
  layout->addWidget(m_top);
  layout->addWidget(m_halves, 1);
  layout->addWidget(m_notice);
  setCentralWidget(page);
  setTabOrder(m_top, m_inputs);
  setTabOrder(m_inputs, results);
  setTabOrder(results, m_whatIf);
  connect(m_whatIf, &WhatIfPanel::said, m_notice, &NoticeBar::say);
  connect(m_top, &TopBar::confirmed, this, &MainWindow::calculate);
  connect(m_inputs, &InputPanel::calculateAsked, this, &MainWindow::calculate);
  connect(m_inputs, &InputPanel::resetAsked, this, &MainWindow::reset);
  connect(m_inputs, &InputPanel::copyAsked, m_copy, [this] { m_copy->copy(CopyFormat::results); });
  m_inputs->setCopyMenu(m_copy->menu());
  connect(results, &ResultsPanel::backAsked, &m_session, &Session::backToCalculated);
  connect(results, &ResultsPanel::problemAsked, m_inputs, &InputPanel::focusFactor);
}

void MainWindow::openPath(const QString& path) {
  if (path.endsWith(QStringLiteral(".healthmodel.json"))) {
    m_models->openPath(path);
  } else {
    m_document->openPath(path);
  }
}

void MainWindow::complain(const QString& text) {
  m_notice->complain(text);
}

std::vector<ReportSection> MainWindow::shownAnswers() const {
  return m_whatIf->isVisible() ? m_whatIf->sections() : std::vector<ReportSection>();
}

void MainWindow::calculate() {
  m_notice->dismiss();
  if (!m_session.calculate() || m_session.outcome().asOfIssue) {
    focusProblem();
  }
}

void MainWindow::reset() {
  m_notice->dismiss();
  m_session.reset();
}

void MainWindow::focusProblem() {
  if (const auto problem = m_session.outcome().firstProblem) {
    m_inputs->focusFactor(*problem);
  } else if (m_session.outcome().asOfIssue) {
    m_top->focusAsOf();
  }
}

void MainWindow::showWhatIf(bool isShown) {
  m_whatIf->parentWidget()->setVisible(isShown);
  m_preferences.showWhatIf = isShown;
  writePreferences(m_preferences);
}

void MainWindow::compareWith() {
  if (const auto other = m_document->askOther(m_preferences.lastFolder)) {
    m_whatIfShown->setChecked(true);
    m_whatIf->compareWith(other->first, other->second);
  }
}

void MainWindow::scaleText(int percent) {
  m_preferences.textPercent = qBound(Preferences::leastTextPercent, percent, Preferences::mostTextPercent);
  applyAppearance(m_preferences);
  writePreferences(m_preferences);
}

void MainWindow::refreshTitle() {
  const QString& customer = m_session.state().customer;
  QString name = customer.isEmpty() ? tr("New customer") : customer.simplified();
  name.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]")); // doubled, Qt shows it as it is
  setWindowTitle(tr("%1[*] – Customer Health Score").arg(name));
  setWindowModified(m_document->hasUnsavedChanges());
}

void MainWindow::arrangeColumns() {
  const int bothColumns = m_inputs->minimumSizeHint().width() + fontMetrics().averageCharWidth() * 60;
  const bool stacked = width() < bothColumns;
  m_columns->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  m_columns->setStretch(0, 5);
  m_columns->setStretch(1, stacked ? 5 : 11);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
  QMainWindow::resizeEvent(event);
  arrangeColumns();
}

void MainWindow::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  if (event->type() == QEvent::FontChange) {
    arrangeColumns();
  }
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!m_models->mayClose() || !m_document->mayClose(m_preferences.lastFolder)) {
    event->ignore();
    return;
  }
  QSettings stored = geometrySettings();
  stored.setValue(geometryKey, saveGeometry());
  event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (event->mimeData()->hasUrls()) {
    event->acceptProposedAction();
  }
}

void MainWindow::dropEvent(QDropEvent* event) {
  const QList<QUrl> urls = event->mimeData()->urls();
  if (urls.size() != 1 || !urls.first().isLocalFile()) {
    m_notice->complain(tr("Drop one file at a time, from this computer."));
    return;
  }
  event->acceptProposedAction();
  openPath(urls.first().toLocalFile());
}

} // namespace health
