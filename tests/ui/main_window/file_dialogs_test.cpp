// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/file_dialogs.h"

#include "tests/ui/support/qt_printers.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPainter>
#include <QPrinter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <gtest/gtest.h>

#include <functional>

namespace health {
namespace {

/// Answers the dialog that comes up next, as soon as it is there.
void answerNext(const std::function<void(QDialog&)>& answer) {
  QTimer::singleShot(0, qApp, [answer] {
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    ASSERT_NE(dialog, nullptr);
    answer(*dialog);
  });
}

TEST(PlatformDialogs, giveNoFileWhenTheyAreCancelled) {
  const QTemporaryDir folder;
  const FileDialogs dialogs = FileDialogs::platform();
  for (const auto& ask : {dialogs.askOpen, dialogs.askSave}) {
    answerNext([](QDialog& dialog) { dialog.reject(); });
    EXPECT_EQ(ask(nullptr, folder.path()), "");
  }
}

/// Types a name into the dialog that comes up next and presses Save; then comes what `question` says.
void saveAs(const QString& name, const std::function<void()>& expectQuestion = [] {}) {
  answerNext([name, expectQuestion](QDialog& dialog) {
    auto* edit = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    ASSERT_NE(edit, nullptr);
    edit->setText(name);
    expectQuestion();
    dynamic_cast<QFileDialog&>(dialog)
        .findChild<QDialogButtonBox*>()
        ->button(QDialogButtonBox::Save)
        ->click();
    if (dialog.isVisible()) { // the question was answered with No
      dialog.reject();
    }
  });
}

TEST(PlatformDialogs, addTheEndingToAFileToBeSaved) {
  const QTemporaryDir folder;
  const FileDialogs dialogs = FileDialogs::platform();
  saveAs(QStringLiteral("acme"));
  EXPECT_EQ(dialogs.askSave(nullptr, folder.path()), folder.filePath("acme.health.json"));
  saveAs(QStringLiteral("ours"));
  EXPECT_EQ(dialogs.askSaveModel(nullptr, folder.path()), folder.filePath("ours.healthmodel.json"));
  saveAs(QStringLiteral("ours.json"));
  EXPECT_EQ(dialogs.askSaveModel(nullptr, folder.path()), folder.filePath("ours.json"));
}

TEST(PlatformDialogs, askBeforeTheFileThatTheyAddedTheEndingToIsOverwritten) {
  const QTemporaryDir folder;
  QFile present(folder.filePath("acme.health.json"));
  ASSERT_TRUE(present.open(QIODevice::WriteOnly));
  bool isAsked = false;
  for (const auto button : {QMessageBox::No, QMessageBox::Yes}) {
    isAsked = false;
    saveAs(QStringLiteral("acme"), [&isAsked, button] {
      answerNext([&isAsked, button](QDialog& dialog) {
        isAsked = true;
        auto* box = qobject_cast<QMessageBox*>(&dialog);
        ASSERT_NE(box, nullptr);
        EXPECT_TRUE(box->text().contains("acme.health.json")) << box->text().toStdString();
        box->button(button)->click();
      });
    });
    EXPECT_EQ(FileDialogs::platform().askSave(nullptr, folder.path()),
              button == QMessageBox::Yes ? present.fileName() : QString());
    EXPECT_TRUE(isAsked);
  }
}

TEST(PlatformDialogs, suggestAFileToBeSaved) {
  const QTemporaryDir folder;
  const QString suggested = folder.filePath("globex.health.json");
  answerNext([](QDialog& dialog) {
    EXPECT_EQ(dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->text(), "globex.health.json");
    dynamic_cast<QFileDialog&>(dialog)
        .findChild<QDialogButtonBox*>()
        ->button(QDialogButtonBox::Save)
        ->click();
  });
  EXPECT_EQ(FileDialogs::platform().askSave(nullptr, suggested), suggested);
}

QString askExport(const QString& start) {
  return FileDialogs::platform().askExport(nullptr, start, QStringLiteral("PDF (*.pdf)"),
                                           QStringLiteral("pdf"));
}

TEST(PlatformDialogs, askForAFileToExportToAndAddItsEnding) {
  const QTemporaryDir folder;
  answerNext([](QDialog& dialog) { dialog.reject(); });
  EXPECT_EQ(askExport(folder.path()), "");
  answerNext([](QDialog& dialog) {
    EXPECT_EQ(dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->text(), "globex.pdf");
    dialog.reject();
  });
  EXPECT_EQ(askExport(folder.filePath("globex.pdf")), "");
  saveAs(QStringLiteral("acme"));
  EXPECT_EQ(askExport(folder.path()), folder.filePath("acme.pdf"));
}

TEST(PlatformDialogs, askBeforeTheVeryFileThatIsExportedToIsOverwritten) {
  const QTemporaryDir folder;
  QFile present(folder.filePath("acme.pdf"));
  ASSERT_TRUE(present.open(QIODevice::WriteOnly));
  for (const auto button : {QMessageBox::No, QMessageBox::Yes}) {
    bool isAsked = false;
    saveAs(QStringLiteral("acme"), [&isAsked, button] {
      answerNext([&isAsked, button](QDialog& dialog) {
        auto* box = qobject_cast<QMessageBox*>(&dialog);
        ASSERT_NE(box, nullptr);
        isAsked = box->text().contains("acme.pdf");
        box->button(button)->click();
      });
    });
    EXPECT_EQ(askExport(folder.path()), button == QMessageBox::Yes ? present.fileName() : QString());
    EXPECT_TRUE(isAsked);
  }
}

TEST(PlatformDialogs, showPagesAsTheyArePainted) {
  QPrinter printer(QPrinter::HighResolution);
  int painted = 0;
  answerNext([](QDialog& dialog) {
    dialog.repaint();
    dialog.reject();
  });
  FileDialogs::platform().showPreview(nullptr, printer, [&](QPrinter& pages) {
    EXPECT_EQ(&pages, &printer);
    QPainter painter(&pages);
    painter.drawText(100, 100, QStringLiteral("x"));
    ++painted;
  });
  EXPECT_GT(painted, 0);
}

TEST(PlatformDialogs, askForAPrinter) {
  QPrinter printer(QPrinter::HighResolution);
  answerNext([](QDialog& dialog) { dialog.reject(); });
  EXPECT_FALSE(FileDialogs::platform().askPrinter(nullptr, printer));
}

TEST(PlatformDialogs, askAboutUnsavedChangesOnceAndPlainly) {
  using Unsaved = FileDialogs::Unsaved;
  const std::vector<std::pair<QMessageBox::StandardButton, Unsaved>> table{
      {QMessageBox::Cancel, Unsaved::cancel},
      {QMessageBox::Save, Unsaved::save},
      {QMessageBox::Discard, Unsaved::discard}};
  for (const auto& [button, meaning] : table) {
    answerNext([which = button](QDialog& dialog) {
      auto& box = dynamic_cast<QMessageBox&>(dialog);
      EXPECT_EQ(box.text(), "<b>acme</b>.health.json has unsaved changes.");
      EXPECT_EQ(box.textFormat(), Qt::PlainText);
      QTest::mouseClick(box.button(which), Qt::LeftButton);
    });
    EXPECT_EQ(FileDialogs::platform().askUnsaved(nullptr, QStringLiteral("<b>acme</b>.health.json")),
              meaning);
  }
  answerNext([](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
  EXPECT_EQ(FileDialogs::platform().askUnsaved(nullptr, QStringLiteral("a")), Unsaved::cancel);
}

} // namespace
} // namespace health
