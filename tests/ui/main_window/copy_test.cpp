// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/main_window/window_test.h"
#include "ui/export/copied_report.h"
#include "ui/export/template_folder.h"
#include "ui/main_window/report_copy.h"

#include <QClipboard>
#include <QDir>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <gtest/gtest.h>

namespace health {
namespace {

class ReportCopyTest : public WindowTest {
protected:
  ReportCopyTest() {
    qputenv("XDG_DATA_HOME", folder.filePath("data").toLocal8Bit());
    QApplication::clipboard()->clear();
  }
  ~ReportCopyTest() override { qputenv("XDG_DATA_HOME", m_home); }

  QMenu* menu() { return window.findChild<ReportCopy*>()->menu(); }

  QAction* entry(const QString& title) { return entryOf(*menu(), title); }

  QAction* entryOf(const QMenu& in, const QString& title) {
    for (QAction* action : in.actions()) {
      if (QString(action->text()).remove(QLatin1Char('&')) == title) {
        return action;
      }
    }
    ADD_FAILURE() << "no entry " << title.toStdString();
    return nullptr;
  }

  QMenu* templates() {
    QMenu* listed = entry("By Template")->menu();
    emit listed->aboutToShow();
    return listed;
  }

  const QByteArray m_home = qgetenv("XDG_DATA_HOME");

  static QString copiedText() { return QApplication::clipboard()->text(); }

  void storeTemplate(const QString& name, const std::string& text) {
    QDir().mkpath(templateFolder());
    QFile file(QDir(templateFolder()).filePath(name));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text.data(), static_cast<qint64>(text.size()));
  }
};

TEST_F(ReportCopyTest, hasEveryFormatWithItsKeysInTheMenuOfBarAndButton) {
  named<QToolButton>(window, "Ways to copy")->click();
  EXPECT_TRUE(menu()->isVisible());
  menu()->close();
  for (const CopyFormatFacts& facts : copyFormats) {
    QAction* action = entry(copyTitle(facts).remove(QLatin1Char('&')));
    ASSERT_NE(action, nullptr);
    EXPECT_EQ(action->shortcut().toString().toStdString(), facts.keys);
    QApplication::clipboard()->clear();
    action->trigger();
    EXPECT_FALSE(QApplication::clipboard()->mimeData()->formats().isEmpty()) << facts.title;
    EXPECT_TRUE(notice().startsWith("Copied")) << facts.title;
  }
}

TEST_F(ReportCopyTest, copiesTheScoreWhereNothingIsSelected) {
  field("Net Promoter Score (NPS)")->setFocus();
  field("Net Promoter Score (NPS)")->deselect();
  press(Qt::Key_C, Qt::ControlModifier);
  EXPECT_EQ(copiedText(), "66.7");
  EXPECT_EQ(notice(), "Copied the score.");
}

TEST_F(ReportCopyTest, copiesTheSelectedTextOfAField) {
  field("Net Promoter Score (NPS)")->setFocus();
  field("Net Promoter Score (NPS)")->selectAll();
  press(Qt::Key_C, Qt::ControlModifier);
  EXPECT_EQ(copiedText(), "30");
}

TEST_F(ReportCopyTest, copiesTheSelectedCellsOfATable) {
  auto* table = named<QTableView>(window, "Individual Factor Contributions to Health Score");
  table->setFocus();
  table->clearSelection();
  press(Qt::Key_C, Qt::ControlModifier);
  EXPECT_EQ(copiedText(), "66.7") << "nothing is selected";
  table->selectionModel()->select(QItemSelection(table->model()->index(1, 0), table->model()->index(2, 2)),
                                  QItemSelectionModel::ClearAndSelect);
  press(Qt::Key_C, Qt::ControlModifier);
  EXPECT_EQ(copiedText(),
            "Product Feature Adoption Rate\t60 %\t0.600\nSupport Ticket Volume\t2 tickets\t0.800\n");
  EXPECT_TRUE(QApplication::clipboard()->mimeData()->html().contains("sdval=\"0.600\""));
}

TEST_F(ReportCopyTest, remembersWhomReportsSpeakToAndOffersNoScoreToTheCustomer) {
  entry("For the Customer")->trigger();
  EXPECT_FALSE(entry("JSON")->isEnabled());
  EXPECT_FALSE(entry("Table")->isEnabled());
  EXPECT_FALSE(entry("Chart as Picture")->isEnabled());
  press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_TRUE(copiedText().startsWith("Review"));
  EXPECT_FALSE(copiedText().contains("66.7"));
  QString none;
  EXPECT_EQ(readPreferences(&none).voice, Voice::customerSafe);
  entry("CRM Note")->trigger();
  EXPECT_TRUE(entry("JSON")->isEnabled());
}

TEST_F(ReportCopyTest, listsTheUsersTemplatesBeforeTheExamplesAndCopiesByThem) {
  storeTemplate("weekly & short.txt", "{score}: {category}");
  const QMenu* listed = templates();
  EXPECT_EQ(listed->actions().front()->text(), "weekly && short");
  entryOf(*listed, "crm-note (Example)")->trigger();
  EXPECT_TRUE(copiedText().contains("Health score 66.7 (Good)"));
  templates()->actions().front()->trigger();
  EXPECT_EQ(copiedText(), "66.7: Good\n");
}

TEST_F(ReportCopyTest, namesFileLineAndFieldOfATemplateThatIsWrong) {
  storeTemplate("bad.txt", "fine\n{scor}");
  templates()->actions().front()->trigger();
  EXPECT_TRUE(
      notice().startsWith("bad.txt: line 2: “{scor}” is no field of a template; there are {customer},"))
      << notice().toStdString();
  EXPECT_EQ(copiedText(), "");
}

TEST_F(ReportCopyTest, opensTheTemplateFolderWithTheExamplesInItAndKeepsWhatTheUserChanged) {
  storeTemplate("executive.txt", "mine {score}");
  entryOf(*templates(), "Open Template Folder")->trigger();
  EXPECT_EQ(answers.shownFolders, QStringList{templateFolder()});
  EXPECT_EQ(QDir(templateFolder()).entryList(QDir::Files).size(), 3);
  entryOf(*templates(), "executive")->trigger();
  EXPECT_EQ(copiedText(), "mine 66.7\n");
}

TEST_F(ReportCopyTest, copiesNothingWhileAFieldCannotBeReadAndGoesThere) {
  retype(field("Net Promoter Score (NPS)"), "150");
  for (const char* title : {"Results", "Table", "Score as Shown"}) {
    entry(title)->trigger();
    EXPECT_EQ(copiedText(), "");
    EXPECT_EQ(notice(), "Nothing is copied: a marked field cannot be read yet.");
  }
  EXPECT_TRUE(field("Net Promoter Score (NPS)")->hasFocus());
}

} // namespace
} // namespace health
