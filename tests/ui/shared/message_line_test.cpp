// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/message_line.h"

#include "tests/ui/support/widgets.h"
#include "ui/shared/link_button.h"
#include "ui/shared/looks.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>

namespace health {
namespace {

class MessageLineTest : public testing::Test {
protected:
  QWidget window;
  QVBoxLayout layout{&window};
  QLineEdit* before = new QLineEdit;
  MessageLine* line = new MessageLine;
  QLineEdit* after = new QLineEdit;
  QStringList chosen;

  MessageLineTest() {
    layout.addWidget(before);
    layout.addWidget(line);
    layout.addWidget(after);
    showActive(window);
    before->setFocus();
  }

  MessageLine::Remedy remedy(const QString& label) {
    return {label, [this, label] { chosen << label; }};
  }
};

TEST_F(MessageLineTest, isHiddenUntilItHasSomethingToSay) {
  EXPECT_FALSE(line->isVisible());
  line->show(QStringLiteral("Read as 75,000"), false);
  EXPECT_TRUE(line->isVisible());
  EXPECT_EQ(line->text(), "Read as 75,000");
  line->show({}, false);
  EXPECT_FALSE(line->isVisible());
}

TEST_F(MessageLineTest, showsErrorsInTheirColour) {
  const Looks looks = looksOf(QApplication::palette());
  line->show(QStringLiteral("wrong"), true);
  EXPECT_EQ(line->findChild<QLabel*>()->palette().color(QPalette::WindowText), looks.error);
  line->show(QStringLiteral("quiet"), false);
  EXPECT_EQ(line->findChild<QLabel*>()->palette().color(QPalette::WindowText), looks.quietText);
}

TEST_F(MessageLineTest, doesWhatTheClickedRemedySays) {
  line->show(QStringLiteral("Do you mean 1,234 or 1.234?"), true, {remedy("1,234"), remedy("1.234")});
  QTest::mouseClick(named<LinkButton>(*line, "1.234"), Qt::LeftButton);
  EXPECT_EQ(chosen, QStringList{"1.234"});
  QTest::mouseClick(named<LinkButton>(*line, "1,234"), Qt::LeftButton);
  EXPECT_EQ(chosen, (QStringList{"1.234", "1,234"}));
}

TEST_F(MessageLineTest, takesRemediesAwayWithTheirMessage) {
  line->show(QStringLiteral("Do you mean 1,234 or 1.234?"), true, {remedy("1,234"), remedy("1.234")});
  line->show(QStringLiteral("Read as 1,234"), false);
  EXPECT_TRUE(shownWidgets<LinkButton>(window).isEmpty());
  line->show(QStringLiteral("The text says €"), true, {remedy("Use EUR")});
  ASSERT_EQ(shownWidgets<LinkButton>(window).size(), 1);
  QTest::mouseClick(named<LinkButton>(*line, "Use EUR"), Qt::LeftButton);
  EXPECT_EQ(chosen, QStringList{"Use EUR"});
}

TEST_F(MessageLineTest, doesWhatARemedyOfTheSameNameMeansNow) {
  line->show(QStringLiteral("?"), true,
             {{QStringLiteral("1,234"), [this] { chosen << QStringLiteral("old"); }}});
  line->show(QStringLiteral("?"), true,
             {{QStringLiteral("1,234"), [this] { chosen << QStringLiteral("new"); }}});
  QTest::mouseClick(named<LinkButton>(*line, "1,234"), Qt::LeftButton);
  EXPECT_EQ(chosen, QStringList{"new"});
}

TEST_F(MessageLineTest, mayBeChangedByTheRemedyThatIsClicked) {
  line->show(QStringLiteral("?"), true, {{QStringLiteral("1,234"), [this] { line->show({}, false); }}});
  QTest::mouseClick(named<LinkButton>(*line, "1,234"), Qt::LeftButton);
  EXPECT_FALSE(line->isVisible());
}

TEST_F(MessageLineTest, hasItsRemediesBetweenTheFieldsInTabOrder) {
  line->show(QStringLiteral("?"), true, {remedy("1,234"), remedy("1.234")});
  QStringList order;
  for (int i = 0; i < 4; ++i) {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QWidget* focused = QApplication::focusWidget();
    order << (focused == after ? "after" : focused == before ? "before" : accessibleNameOf(focused));
  }
  EXPECT_EQ(order, (QStringList{"1,234", "1.234", "after", "before"}));
  QTest::keyClick(before, Qt::Key_Tab);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
  EXPECT_EQ(chosen, QStringList{"1,234"});
}

TEST_F(MessageLineTest, showsUserTextAsPlainText) {
  line->show(QStringLiteral("“<b>7</b>” is not a number."), true);
  EXPECT_EQ(line->findChild<QLabel*>()->textFormat(), Qt::PlainText);
}

} // namespace
} // namespace health
