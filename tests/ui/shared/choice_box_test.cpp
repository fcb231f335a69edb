// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/choice_box.h"

#include "tests/ui/support/widgets.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QTest>
#include <gtest/gtest.h>

namespace health {
namespace {

class ChoiceBoxTest : public testing::Test {
protected:
  ChoiceBox box;

  ChoiceBoxTest() {
    box.addItems({"USD", "EUR", "GBP"});
    box.setAccessibleName(QStringLiteral("Currency"));
  }

  QAccessibleInterface& accessible() { return *QAccessible::queryAccessibleInterface(&box); }
};

TEST_F(ChoiceBoxTest, isNotChangedByTheWheel) {
  showActive(box);
  for (const bool focused : {false, true}) {
    focused ? box.setFocus() : box.clearFocus();
    turnWheel(&box);
    EXPECT_EQ(box.currentIndex(), 0);
  }
}

TEST_F(ChoiceBoxTest, keepsItsNameWhateverIsChosen) {
  ASSERT_NE(accessible().textInterface(), nullptr);
  for (const char* chosen : {"USD", "EUR"}) {
    box.setCurrentText(QString::fromLatin1(chosen));
    EXPECT_EQ(accessible().text(QAccessible::Name), "Currency");
    EXPECT_EQ(accessible().text(QAccessible::Value), chosen);
    EXPECT_EQ(accessible().textInterface()->text(0, 3), chosen);
  }
  EXPECT_EQ(accessible().role(), QAccessible::ComboBox);
}

TEST_F(ChoiceBoxTest, offersItsChoicesToAssistiveTools) {
  ASSERT_EQ(accessible().childCount(), 1);
  QAccessibleInterface* list = accessible().child(0);
  EXPECT_EQ(list->childCount(), 3);
  EXPECT_EQ(list->child(1)->text(QAccessible::Name), "EUR");
  EXPECT_EQ(accessible().indexOfChild(list), 0);
  EXPECT_EQ(accessible().child(1), nullptr);
}

TEST_F(ChoiceBoxTest, isOpenedAndClosedByAssistiveTools) {
  showActive(box);
  EXPECT_TRUE(accessible().state().expandable);
  EXPECT_FALSE(accessible().state().expanded);
  QAccessibleActionInterface* actions = accessible().actionInterface();
  ASSERT_TRUE(actions->actionNames().contains(QAccessibleActionInterface::showMenuAction()));
  actions->doAction(QAccessibleActionInterface::showMenuAction());
  EXPECT_TRUE(accessible().state().expanded);
  actions->doAction(QAccessibleActionInterface::pressAction());
  EXPECT_FALSE(box.view()->isVisible());
}

TEST_F(ChoiceBoxTest, isFocusedByAssistiveTools) {
  showActive(box);
  box.clearFocus();
  accessible().actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
  EXPECT_TRUE(box.hasFocus());
}

} // namespace
} // namespace health
