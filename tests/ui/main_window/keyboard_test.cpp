// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/main_window/window_test.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableView>
#include <gtest/gtest.h>

namespace health {
namespace {

class KeyboardTest : public WindowTest {
protected:
  /// The names of all that Tab comes to, starting with the model.
  QStringList tabOrder(Qt::Key key = Qt::Key_Tab) {
    QWidget* first = named<QComboBox>(window, "Model");
    first->setFocus(Qt::TabFocusReason);
    QStringList names;
    constexpr int most = 60;
    do {
      names << accessibleNameOf(QApplication::focusWidget());
      press(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
    } while (QApplication::focusWidget() != first && names.size() < most);
    return names;
  }
};

const QStringList top{"Model", "Customer", "As of", "Choose the day"};
const QStringList factors{"Product Feature Adoption Rate", "Support Ticket Volume", "Last Activity",
                          "Net Promoter Score (NPS)", "Contract Term Remaining"};
const QStringList buttons{"Calculate Health Score", "Reset", "Copy Results"};
const QString ways = QStringLiteral("Ways to copy");
const QString clv = QStringLiteral("Customer Lifetime Value (CLV)");
const QString table = QStringLiteral("Individual Factor Contributions to Health Score");

TEST_F(KeyboardTest, startsInTheFirstFieldWithItsTextSelected) {
  EXPECT_TRUE(field(clv)->hasFocus());
  EXPECT_EQ(field(clv)->selectedText(), "25,000");
  EXPECT_EQ(field(clv)->visibleRegion(), QRegion(field(clv)->rect())) << "scrolled out of sight";
}

TEST_F(KeyboardTest, tabsInReadingOrder) {
  const QStringList expected = top + QStringList{clv, "Currency"} + factors + buttons +
                               QStringList{ways, "Health score", "Health category", table} +
                               QStringList{"Target", "Path", "What each input alone would have to be"};
  EXPECT_EQ(tabOrder(), expected);
  QStringList backwards = tabOrder(Qt::Key_Backtab);
  std::reverse(backwards.begin() + 1, backwards.end());
  EXPECT_EQ(backwards, expected);
}

TEST_F(KeyboardTest, tabsToWhatComesUpMeanwhileInReadingOrderToo) {
  session->setCurrency("clv", currencyOf("EUR"));
  session->setText("clv", QStringLiteral("$5"));
  retype(field("Exchange rate"), QStringLiteral("1,136"));
  settle();
  QStringList order = tabOrder();
  EXPECT_EQ(order.mid(4, 6),
            (QStringList{clv, "Currency", "Exchange rate", "1,136", "1.136", factors.first()}));
  EXPECT_EQ(order.mid(4 + 5 + 5, 7),
            buttons + QStringList({ways, "Health score", "Health category", "Stopped by " + clv}));
  session->setOwnRate(currencyOf("EUR"), {});
  session->setText("clv", QStringLiteral("5 GBP"));
  order = tabOrder();
  EXPECT_EQ(order.mid(4, 5), (QStringList{clv, "Currency", "Exchange rate", "Use GBP", factors.first()}));
  session->backToCalculated();
  session->setText("nps", QStringLiteral("31"));
  EXPECT_EQ(tabOrder().mid(4 + 2 + 5 + 4, 4),
            (QStringList{"Health score", "Health category", "Back to calculated", table}));
}

TEST_F(KeyboardTest, hasANameForEverythingThatTakesTheFocus) {
  session->setCurrency("clv", currencyOf("EUR"));
  session->setText("clv", QStringLiteral("$5"));
  window.complain(QStringLiteral("went wrong"));
  for (QWidget* widget : shownWidgets<QWidget>(window)) {
    if (widget->focusPolicy() != Qt::NoFocus && widget->focusProxy() == nullptr) {
      EXPECT_NE(accessibleNameOf(widget), "") << widget->metaObject()->className();
    }
  }
}

TEST_F(KeyboardTest, hasTheNamesThatWerePromised) {
  for (const char* name :
       {"Customer Lifetime Value (CLV)", "Product Feature Adoption Rate", "Support Ticket Volume",
        "Last Activity", "Net Promoter Score (NPS)", "Contract Term Remaining", "Customer", "As of"}) {
    EXPECT_NE(named<FieldEdit>(window, QString::fromLatin1(name)), nullptr);
  }
  EXPECT_NE(named<QComboBox>(window, "Currency"), nullptr);
  EXPECT_NE(named<QComboBox>(window, "Model"), nullptr);
  for (const QString& name : buttons) {
    EXPECT_NE(named<QPushButton>(window, name), nullptr);
  }
  EXPECT_NE(named<Readout>(window, "Health score"), nullptr);
  EXPECT_NE(named<Readout>(window, "Health category"), nullptr);
  EXPECT_NE(named<QTableView>(window, table), nullptr);
  EXPECT_TRUE(isShown<QWidget>(window, "Weighted contributions"));
}

TEST_F(KeyboardTest, pressesButtonsWithReturnAndSpace) {
  session->setText("nps", QStringLiteral("80"));
  auto* calculate = named<QPushButton>(window, "Calculate Health Score");
  calculate->setFocus(Qt::TabFocusReason);
  press(Qt::Key_Space);
  EXPECT_FALSE(session->outcome().isWhatIf);
}

} // namespace
} // namespace health
