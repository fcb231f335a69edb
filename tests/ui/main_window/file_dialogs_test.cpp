// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/file_dialogs.h"

#include "tests/ui/support/qt_printers.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QMessageBox>
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
