// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/main_window/window_test.h"
#include "tests/ui/support/pdf_reader.h"
#include "ui/export/export_format.h"
#include "ui/shared/words.h"

#include <QDir>
#include <QMenuBar>
#include <gtest/gtest.h>

namespace health {
namespace {

class ExportTest : public WindowTest {
protected:
  ExportTest() { openExample(*session, "globex-inc"); }

  /// File ▸ Export ▸ `title`.
  void exportAs(const QString& title) {
    for (QAction* action : window.menuBar()->findChildren<QAction*>()) {
      if (action->text() == title + QStringLiteral("…")) {
        action->trigger();
        return;
      }
    }
    ADD_FAILURE() << "nothing in the menus is called " << title.toStdString();
  }

  QStringList files() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }
};

TEST_F(ExportTest, asksNothingWhileAFieldIsWrong) {
  for (const auto& [name, text] : {std::pair{"Net Promoter Score (NPS)", "150"}, {"As of", "tomorrow"}}) {
    const QString usual = field(QString::fromLatin1(name))->text();
    retype(field(QString::fromLatin1(name)), QString::fromLatin1(text));
    field("Customer")->setFocus();
    exportAs("PDF");
    EXPECT_EQ(notice(), "Nothing is exported: a marked field cannot be read yet.");
    EXPECT_TRUE(field(QString::fromLatin1(name))->hasFocus());
    EXPECT_EQ(field(QString::fromLatin1(name))->text(), QString::fromLatin1(text));
    retype(field(QString::fromLatin1(name)), usual);
  }
}

TEST_F(ExportTest, saysWhyItCouldNotAndLosesNothing) {
  QDir(folder.path()).mkdir("folder.pdf");
  const SessionState typed = session->state();
  for (const QString& place : {path("folder.pdf"), path("missing/a.pdf"), QStringLiteral("/proc/a.pdf")}) {
    answers.exportTo = {place};
    exportAs("PDF");
    EXPECT_TRUE(notice().contains(QFileInfo(place).fileName())) << notice().toStdString();
    EXPECT_FALSE(notice().contains("Exported")) << notice().toStdString();
    EXPECT_EQ(session->state(), typed);
  }
  EXPECT_TRUE(files().isEmpty());
}

TEST_F(ExportTest, doesNothingWhenTheUserChangesTheirMind) {
  answers.exportTo = {QString()};
  exportAs("HTML");
  EXPECT_EQ(notice(), "");
  EXPECT_TRUE(files().isEmpty());
}

TEST_F(ExportTest, writesEveryFormatOfTheMenu) {
  for (const ExportFormat& format : exportFormats()) {
    const QString file = QStringLiteral("a.") + qstr(format.suffix);
    answers.exportTo = {path(file)};
    exportAs(qstr(format.title));
    EXPECT_EQ(notice(), QStringLiteral("Exported %1.").arg(file));
    EXPECT_GT(QFileInfo(path(file)).size(), 100) << format.title;
    EXPECT_EQ(answers.filters.last(),
              QStringLiteral("%1 (*.%2);;All files (*)").arg(qstr(format.title), qstr(format.suffix)));
  }
  EXPECT_EQ(files().size(), static_cast<qsizetype>(exportFormats().size()));
}

TEST_F(ExportTest, writesTheWhatIfWithWhatItIsHeldAgainst) {
  retype(field("Support Ticket Volume"), QStringLiteral("1"));
  answers.exportTo = {path("a.pdf")};
  exportAs("PDF");
  const QString text = PdfReader(QByteArray::fromStdString(stored("a.pdf"))).text();
  EXPECT_TRUE(text.contains("This is a what-if, not the calculated score."));
  EXPECT_TRUE(text.contains("36.0 of 100")) << "what was calculated";
}

TEST_F(ExportTest, suggestsCustomerAndDateInTheFolderLastUsed) {
  answers.exportTo = {path("first.md"), QString(), QString()};
  exportAs("Markdown");
  exportAs("PDF");
  EXPECT_EQ(QFileInfo(answers.asked.last()), QFileInfo(path("globex-inc-2026-11-22.pdf")));
  retype(field("As of"), {});
  retype(field("Customer"), {});
  exportAs("CSV");
  EXPECT_EQ(QFileInfo(answers.asked.last()), QFileInfo(path("customer.csv")));
  QString damaged;
  EXPECT_EQ(QFileInfo(readPreferences(&damaged).lastFolder), QFileInfo(folder.path()));
}

} // namespace
} // namespace health
