// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/sessions.h"
#include "tests/ui/support/widgets.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/notice_bar.h"
#include "ui/shared/appearance.h"
#include "ui/shared/field_edit.h"
#include "ui/shared/readout.h"

#include <QApplication>
#include <QFile>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

#include <optional>

namespace health {

/// Dialogs that answer what a test told them to. One that no test expected is a failure instead of a window
/// that waits for ever.
struct FakeDialogs {
  QStringList open;
  QStringList save;
  QStringList openModel;
  QStringList saveModel;
  QStringList exportTo;
  std::function<bool(QPrinter&)> printer;                                        ///< answers once
  std::function<void(QPrinter&, const std::function<void(QPrinter&)>&)> preview; ///< likewise
  std::optional<FileDialogs::Unsaved> unsaved;
  QStringList asked;   ///< where each question started
  QStringList filters; ///< of each question where to export to
  QStringList shownFolders;

  FileDialogs dialogs() {
    return {[this](QWidget*, const QString& start) { return answer(open, start); },
            [this](QWidget*, const QString& start) { return answer(save, start); },
            [this](QWidget*, const QString& file) {
              asked << file;
              EXPECT_TRUE(unsaved) << "asked about unsaved changes of " << file.toStdString();
              return std::exchange(unsaved, std::nullopt).value_or(FileDialogs::Unsaved::cancel);
            },
            [this](QWidget*, const QString& start) { return answer(openModel, start); },
            [this](QWidget*, const QString& start) { return answer(saveModel, start); },
            [this](QWidget*, const QString& start, const QString& filter, const QString&) {
              filters << filter;
              return answer(exportTo, start);
            },
            [this](QWidget*, QPrinter& chosen) {
              EXPECT_TRUE(printer) << "an unexpected dialog, for a printer";
              return printer && std::exchange(printer, nullptr)(chosen);
            },
            [this](QWidget*, QPrinter& pages, const std::function<void(QPrinter&)>& paint) {
              EXPECT_TRUE(preview) << "an unexpected preview";
              if (preview) {
                std::exchange(preview, nullptr)(pages, paint);
              }
            },
            [this](const QString& folder) {
              shownFolders << folder;
              return true;
            }};
  }

private:
  QString answer(QStringList& answers, const QString& start) {
    asked << start;
    EXPECT_FALSE(answers.isEmpty()) << "an unexpected dialog, starting at " << start.toStdString();
    return answers.isEmpty() ? QString() : answers.takeFirst();
  }
};

/// The real window, active, as it stands after the start.
class WindowTest : public testing::Test {
protected:
  QTemporaryDir folder;
  FakeDialogs answers;
  std::unique_ptr<Session> session = newSession();
  MainWindow window{*session, answers.dialogs(), {}};

  WindowTest() {
    window.resize(1200, 800); // the screen that is none is smaller
    showActive(window);
  }
  ~WindowTest() override {
    applyAppearance({});
    settle();
  }

  FieldEdit* field(const QString& name) { return named<FieldEdit>(window, name); }
  QString score() { return named<Readout>(window, QStringLiteral("Health score"))->spoken(); }
  QString category() { return named<Readout>(window, QStringLiteral("Health category"))->spoken(); }
  QString notice() { return window.findChild<NoticeBar*>()->text(); }
  QString path(const QString& name) const { return folder.filePath(name); }

  /// A key that goes wherever the keyboard is.
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QWidget* focused = QApplication::focusWidget();
    QTest::keyClick(focused == nullptr ? &window : focused, key, modifiers);
  }

  void store(const QString& name, const std::string& text) const {
    QFile file(path(name));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text.data(), static_cast<qint64>(text.size()));
  }

  std::string stored(const QString& name) const {
    return readFile(path(name).toStdString()).value_or("<none>");
  }
};

} // namespace health
