// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/main_window/window_test.h"

#include <QCalendarWidget>
#include <QClipboard>
#include <QTableView>
#include <QToolButton>
#include <gtest/gtest.h>

namespace health {
namespace {

class Journey : public WindowTest {};

/// What someone does who scores one customer, with the keyboard alone.
TEST_F(Journey, scoresACustomerTriesAWhatIfCopiesItAndTakesEverythingBack) {
  EXPECT_EQ(score(), "66.7 of 100");
  EXPECT_TRUE(says(window, "Health score of the example values"));

  // Acme, field by field, with Tab from one to the next.
  retype(field("Customer"), QStringLiteral("Acme Corp"));
  retype(field("Customer Lifetime Value (CLV)"), QStringLiteral("75000"));
  press(Qt::Key_Tab); // the currency
  press(Qt::Key_Tab);
  for (const char* typed : {"90", "0", "3", "80", "36"}) {
    typeText(QApplication::focusWidget(), QString::fromLatin1(typed));
    if (std::string(typed) != "36") {
      press(Qt::Key_Tab);
    }
  }
  EXPECT_TRUE(says(window, "What-if score"));
  press(Qt::Key_Return);
  EXPECT_EQ(score(), "93.9 of 100");
  EXPECT_EQ(category(), "Excellent");
  EXPECT_FALSE(session->outcome().isWhatIf);
  const SessionState acme = session->state();

  // Four tickets more.
  retype(field("Support Ticket Volume"), QStringLiteral("4"));
  EXPECT_EQ(score(), "87.9 of 100");
  EXPECT_TRUE(says(window, "What-if score"));
  EXPECT_TRUE(says(window, "-6.0"));
  EXPECT_TRUE(says(window, "against the calculated 93.9"));
  const SessionState whatIf = session->state();

  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(score(), "93.9 of 100");
  EXPECT_EQ(field("Support Ticket Volume")->text(), "0");
  EXPECT_EQ(session->state(), acme);
  press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_EQ(field("Support Ticket Volume")->text(), "4");
  EXPECT_EQ(session->state(), whatIf);

  press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
  const QString copied = QApplication::clipboard()->text();
  for (const char* text : {"Acme Corp", "87.9", "93.9", "Support Ticket Volume"}) {
    EXPECT_TRUE(copied.contains(QLatin1String(text))) << text << " in\n" << copied.toStdString();
  }
  EXPECT_EQ(notice(), "Copied the what-if, as text and as a table.");

  press(Qt::Key_R, Qt::ControlModifier);
  EXPECT_EQ(score(), "66.7 of 100");
  EXPECT_EQ(field("Customer")->text(), "");
  EXPECT_EQ(field("Customer Lifetime Value (CLV)")->text(), "25,000");

  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(session->state(), whatIf);
  EXPECT_EQ(field("Customer")->text(), "Acme Corp");
  EXPECT_EQ(score(), "87.9 of 100");
  for (int step = session->undoStack().index(); step > 0; --step) {
    press(Qt::Key_Z, Qt::ControlModifier);
  }
  EXPECT_FALSE(session->undoStack().canUndo());
  EXPECT_EQ(field("Customer")->text(), "");
  EXPECT_EQ(score(), "66.7 of 100");
  EXPECT_TRUE(says(window, "Health score of the example values"));
}

class CalculateTest : public WindowTest {};

TEST_F(CalculateTest, goesToTheFirstWrongField) {
  retype(field("Contract Term Remaining"), QStringLiteral("x"));
  retype(field("Product Feature Adoption Rate"), QStringLiteral("150"));
  field("Net Promoter Score (NPS)")->setFocus();
  press(Qt::Key_Return);
  EXPECT_TRUE(field("Product Feature Adoption Rate")->hasFocus());
  EXPECT_EQ(field("Product Feature Adoption Rate")->selectedText(), "150");
  typeText(QApplication::focusWidget(), QStringLiteral("50"));
  press(Qt::Key_Return);
  EXPECT_TRUE(field("Contract Term Remaining")->hasFocus());
  EXPECT_EQ(score(), "66.7 of 100");
}

TEST_F(CalculateTest, goesToADayThatIsNone) {
  retype(field("As of"), QStringLiteral("2026-02-30"));
  field("Net Promoter Score (NPS)")->setFocus();
  press(Qt::Key_Return);
  EXPECT_TRUE(field("As of")->hasFocus());
}

TEST_F(CalculateTest, isAskedByReturnInTheTopFieldsToo) {
  for (const char* name : {"Customer", "As of"}) {
    retype(field("Net Promoter Score (NPS)"), QString::number(std::string(name).size()));
    ASSERT_TRUE(session->outcome().isWhatIf);
    field(QString::fromLatin1(name))->setFocus();
    press(Qt::Key_Return);
    EXPECT_FALSE(session->outcome().isWhatIf) << name;
  }
}

class CopyTest : public WindowTest {};

TEST_F(CopyTest, copiesNothingWhileAFieldIsWrong) {
  QApplication::clipboard()->setText(QStringLiteral("before"));
  retype(field("Net Promoter Score (NPS)"), QStringLiteral("150"));
  field("Customer")->setFocus();
  press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_EQ(QApplication::clipboard()->text(), "before");
  EXPECT_EQ(notice(), "Nothing is copied: a marked field cannot be read yet.");
  EXPECT_TRUE(field("Net Promoter Score (NPS)")->hasFocus());
}

TEST_F(CopyTest, copiesNothingForADayThatIsNone) {
  QApplication::clipboard()->setText(QStringLiteral("before"));
  retype(field("As of"), QStringLiteral("2026-02-30"));
  field("Customer")->setFocus();
  press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_EQ(QApplication::clipboard()->text(), "before");
  EXPECT_TRUE(field("As of")->hasFocus());
}

class AsOfTest : public WindowTest {};

TEST_F(AsOfTest, saysWhatADayLooksLike) {
  retype(field("As of"), QStringLiteral("22.11.2026"));
  const QString message = QStringLiteral("22.11.2026 is no date of the form 2026-11-22.");
  EXPECT_TRUE(says(window, message));
  EXPECT_TRUE(accessibleDescriptionOf(field("As of")).contains(message));
  retype(field("As of"), QStringLiteral("2026-11-23"));
  EXPECT_FALSE(says(window, message));
  EXPECT_FALSE(accessibleDescriptionOf(field("As of")).contains(message));
}

TEST_F(AsOfTest, stepsByDays) {
  field("As of")->setFocus();
  press(Qt::Key_Up);
  EXPECT_EQ(field("As of")->text(), "2026-11-23");
  press(Qt::Key_Down);
  press(Qt::Key_Down);
  EXPECT_EQ(field("As of")->text(), "2026-11-21");
  EXPECT_EQ(session->undoStack().count(), 1);
}

TEST_F(AsOfTest, isChosenFromACalendar) {
  auto* button = named<QToolButton>(window, "Choose the day");
  button->setFocus(Qt::TabFocusReason);
  press(Qt::Key_Space);
  QWidget* popup = QApplication::activePopupWidget();
  ASSERT_NE(popup, nullptr);
  auto* calendar = popup->findChild<QCalendarWidget*>();
  ASSERT_NE(calendar, nullptr);
  EXPECT_EQ(calendar->selectedDate(), QDate(2026, 11, 22));
  auto* days = calendar->findChild<QTableView*>();
  QTest::keyClick(days, Qt::Key_Right);
  QTest::keyClick(days, Qt::Key_Return);
  EXPECT_EQ(field("As of")->text(), "2026-11-23");
  EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
}

} // namespace
} // namespace health
