// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/field_edit.h"

#include "tests/ui/support/widgets.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>

namespace health {
namespace {

/// Two fields in a window, the first of them with the text "75,000".
class FieldEditTest : public testing::Test {
protected:
  QWidget window;
  QVBoxLayout layout{&window};
  FieldEdit* field = new FieldEdit;
  FieldEdit* next = new FieldEdit;

  FieldEditTest() {
    layout.addWidget(field);
    layout.addWidget(next);
    field->show(QStringLiteral("75,000"));
    showActive(window);
    next->setFocus();
  }
};

TEST_F(FieldEditTest, hasNoUndoOfItsOwnForTheUndoKeys) {
  retype(field, "12");
  QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(field->text(), "12");
  QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_EQ(field->text(), "12");
}

TEST_F(FieldEditTest, leavesUndoKeysToTheWindow) {
  QAction undo;
  undo.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
  QAction redo;
  redo.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
  window.addActions({&undo, &redo});
  const QSignalSpy undone(&undo, &QAction::triggered);
  const QSignalSpy redone(&redo, &QAction::triggered);
  retype(field, "12");
  QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(undone.size(), 1);
  QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_EQ(redone.size(), 1);
  EXPECT_EQ(field->text(), "12");
}

TEST_F(FieldEditTest, leavesCtrlEToTheWindow) {
  // Only some desktops have it for the end of the line, so ask as if this one had.
  QKeyEvent claim(QEvent::ShortcutOverride, Qt::Key_E, Qt::ControlModifier);
  claim.accept();
  static_cast<QObject*>(field)->event(&claim); // not to its parents, too
  EXPECT_FALSE(claim.isAccepted());
  QAction edit;
  edit.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
  window.addAction(&edit);
  const QSignalSpy asked(&edit, &QAction::triggered);
  field->setFocus();
  field->setCursorPosition(2);
  QTest::keyClick(field, Qt::Key_E, Qt::ControlModifier);
  EXPECT_EQ(asked.size(), 1);
  EXPECT_EQ(field->cursorPosition(), 2);
  window.removeAction(&edit);
  QTest::keyClick(field, Qt::Key_E, Qt::ControlModifier);
  EXPECT_EQ(field->cursorPosition(), 2);
  EXPECT_EQ(field->text(), "75,000");
}

TEST_F(FieldEditTest, isNotChangedByTheWheel) {
  const QSignalSpy stepped(field, &FieldEdit::stepped);
  for (const bool focused : {false, true}) {
    (focused ? field : next)->setFocus();
    turnWheel(field, 120);
    turnWheel(field, -120);
    EXPECT_EQ(field->text(), "75,000");
    EXPECT_TRUE(stepped.isEmpty());
  }
}

TEST_F(FieldEditTest, selectsAllWhenItIsTabbedTo) {
  QTest::keyClick(next, Qt::Key_Tab);
  EXPECT_TRUE(field->hasFocus());
  EXPECT_EQ(field->selectedText(), "75,000");
  typeText(field, "8");
  EXPECT_EQ(field->text(), "8");
}

TEST_F(FieldEditTest, selectsAllWhenTheProgramSendsTheFocusThere) {
  field->setFocus();
  EXPECT_EQ(field->selectedText(), "75,000");
}

TEST_F(FieldEditTest, keepsAllSelectedWhenAnotherTextComes) {
  field->setFocus(Qt::TabFocusReason);
  field->show(QStringLiteral("12,000"));
  EXPECT_EQ(field->selectedText(), "12,000");
  field->setSelection(0, 2);
  field->show(QStringLiteral("13,000"));
  EXPECT_FALSE(field->hasSelectedText());
}

TEST_F(FieldEditTest, selectsAllOnTheFirstClickOnly) {
  QTest::mouseClick(field, Qt::LeftButton);
  EXPECT_EQ(field->selectedText(), "75,000");
  QTest::mouseClick(field, Qt::LeftButton);
  EXPECT_EQ(field->selectedText(), "");
}

TEST_F(FieldEditTest, keepsWhatIsDraggedOverInTheFirstClick) {
  field->setAlignment(Qt::AlignLeft);
  QTest::mousePress(field, Qt::LeftButton, {}, {2, field->height() / 2});
  QTest::mouseMove(field, {field->width() / 2, field->height() / 2});
  field->setSelection(0, 2); // what the drag leads to
  QTest::mouseRelease(field, Qt::LeftButton, {}, {field->width() / 2, field->height() / 2});
  EXPECT_EQ(field->selectedText(), "75");
}

TEST_F(FieldEditTest, keepsTheCursorWhenItsWindowComesBack) {
  field->setFocus(Qt::TabFocusReason);
  field->setCursorPosition(2);
  for (const QEvent::Type type : {QEvent::FocusOut, QEvent::FocusIn}) {
    QFocusEvent event(type, Qt::ActiveWindowFocusReason);
    QCoreApplication::sendEvent(field, &event);
  }
  EXPECT_FALSE(field->hasSelectedText());
  EXPECT_EQ(field->cursorPosition(), 2);
}

TEST_F(FieldEditTest, asksForStepsWithUpAndDown) {
  const QSignalSpy stepped(field, &FieldEdit::stepped);
  field->setFocus();
  QTest::keyClick(field, Qt::Key_Up);
  QTest::keyClick(field, Qt::Key_Down);
  ASSERT_EQ(stepped.size(), 2);
  EXPECT_EQ(stepped.at(0).first().toInt(), 1);
  EXPECT_EQ(stepped.at(1).first().toInt(), -1);
  EXPECT_EQ(field->text(), "75,000");
}

TEST_F(FieldEditTest, saysWhenTheFocusLeavesIt) {
  field->setFocus();
  const QSignalSpy left(field, &FieldEdit::left);
  QTest::keyClick(field, Qt::Key_Tab);
  EXPECT_EQ(left.size(), 1);
}

TEST_F(FieldEditTest, keepsExactlyWhatIsTyped) {
  for (const QString text : {" 1.234 ", "75k", "abc", "1e400", "€75,000", "−5", "12 %"}) {
    retype(field, text);
    EXPECT_EQ(field->text(), text);
  }
}

TEST_F(FieldEditTest, leavesTheCursorAloneWhenTheShownTextIsTheSame) {
  field->setFocus();
  field->setCursorPosition(3);
  field->show(QStringLiteral("75,000"));
  EXPECT_EQ(field->cursorPosition(), 3);
  field->show(QStringLiteral("12"));
  EXPECT_EQ(field->text(), "12");
}

TEST_F(FieldEditTest, showsItsMarks) {
  next->setFocus();
  const QImage plain = field->grab().toImage();
  field->setMark(FieldEdit::Mark::changed);
  const QImage changed = field->grab().toImage();
  field->setMark(FieldEdit::Mark::wrong);
  const QImage wrong = field->grab().toImage();
  EXPECT_NE(plain, changed);
  EXPECT_NE(changed, wrong);
  field->setMark(FieldEdit::Mark::none);
  EXPECT_EQ(field->grab().toImage(), plain);
}

} // namespace
} // namespace health
