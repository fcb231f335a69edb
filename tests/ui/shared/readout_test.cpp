// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/readout.h"

#include "tests/ui/support/widgets.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>
#include <gtest/gtest.h>

namespace health {
namespace {

class ReadoutTest : public testing::Test {
protected:
  Readout readout{QStringLiteral("Health score")};

  ReadoutTest() { readout.setReading(QStringLiteral("93.9"), QStringLiteral("93.9 of 100")); }

  QAccessibleInterface& accessible() { return *QAccessible::queryAccessibleInterface(&readout); }
  QAccessibleTextInterface& text() { return *accessible().textInterface(); }
};

TEST_F(ReadoutTest, isReadOnly) {
  EXPECT_TRUE(accessible().state().readOnly);
  EXPECT_FALSE(accessible().state().editable);
  EXPECT_EQ(accessible().editableTextInterface(), nullptr);
}

TEST_F(ReadoutTest, isNamedAndSpokenAsAText) {
  EXPECT_EQ(accessible().role(), QAccessible::StaticText);
  EXPECT_EQ(accessible().text(QAccessible::Name), "Health score");
  EXPECT_EQ(accessible().text(QAccessible::Value), "93.9 of 100");
  ASSERT_NE(accessible().textInterface(), nullptr);
  EXPECT_EQ(text().characterCount(), 11);
  EXPECT_EQ(text().text(0, text().characterCount()), "93.9 of 100");
  EXPECT_EQ(text().text(5, 7), "of");
  EXPECT_EQ(readout.text(), "93.9");
}

TEST_F(ReadoutTest, speaksWhatItLastShowed) {
  readout.setReading(QStringLiteral("–"), QStringLiteral("unknown"));
  EXPECT_EQ(readout.text(), "–");
  EXPECT_EQ(text().text(0, text().characterCount()), "unknown");
  EXPECT_EQ(accessible().text(QAccessible::Description), "unknown");
  readout.setReading(QStringLiteral("–"), QStringLiteral("nothing known"));
  EXPECT_EQ(text().text(0, text().characterCount()), "nothing known");
}

TEST_F(ReadoutTest, answersQuestionsAboutPlacesInItsText) {
  int start = -1;
  int end = -1;
  text().attributes(3, &start, &end);
  EXPECT_EQ(start, 0);
  EXPECT_EQ(end, 11);
  text().selection(0, &start, &end);
  EXPECT_EQ(start, end);
  EXPECT_EQ(text().selectionCount(), 0);
  EXPECT_EQ(text().cursorPosition(), 0);
}

TEST_F(ReadoutTest, isReachedByTabAndShowsThatItHasTheFocus) {
  showActive(readout);
  readout.clearFocus();
  const QImage without = readout.grab().toImage();
  QTest::keyClick(&readout, Qt::Key_Tab);
  readout.setFocus(Qt::TabFocusReason);
  EXPECT_TRUE(accessible().state().focusable);
  EXPECT_TRUE(accessible().state().focused);
  EXPECT_EQ(readout.focusPolicy(), Qt::TabFocus);
  EXPECT_NE(readout.grab().toImage(), without);
}

TEST_F(ReadoutTest, copiesWhatItShows) {
  showActive(readout);
  readout.setFocus();
  QTest::keyClick(&readout, Qt::Key_C, Qt::ControlModifier);
  EXPECT_EQ(QGuiApplication::clipboard()->text(), "93.9");
}

} // namespace
} // namespace health
