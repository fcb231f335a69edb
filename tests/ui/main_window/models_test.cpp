// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/main_window/window_test.h"
#include "tests/ui/support/strict_model.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QMenu>
#include <QMenuBar>
#include <QTextBrowser>
#include <gtest/gtest.h>

namespace health {
namespace {

class ModelsTest : public WindowTest {
protected:
  QComboBox* selector() { return named<QComboBox>(window, QStringLiteral("Model")); }

  /// With the keyboard, in the list that Space opens.
  void choose(const QString& name) {
    selector()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(selector(), Qt::Key_Space);
    QTest::keyClick(selector()->view(), Qt::Key_Home);
    for (int i = 0; i < selector()->findText(name); ++i) {
      QTest::keyClick(selector()->view(), Qt::Key_Down);
    }
    QTest::keyClick(selector()->view(), Qt::Key_Return);
    EXPECT_EQ(selector()->currentText(), name);
    EXPECT_EQ(session->model().name, name.toStdString());
  }

  /// The models in the menu; the checked one in brackets.
  QStringList menuItems() {
    QStringList items;
    for (const QAction* top : window.menuBar()->actions()) {
      if (top->text() != QStringLiteral("&Model")) {
        continue;
      }
      for (const QAction* action : top->menu()->actions()) {
        if (action->isCheckable()) {
          items << (action->isChecked() ? QStringLiteral("[%1]") : QStringLiteral("%1")).arg(action->text());
        }
      }
    }
    return items;
  }

  void trigger(const QString& name) {
    for (const QAction* top : window.menuBar()->actions()) {
      for (QAction* action : top->menu()->actions()) {
        if (action->text() == name) {
          action->trigger();
          return;
        }
      }
    }
    ADD_FAILURE() << "no " << name.toStdString();
  }
};

const QString nps = QStringLiteral("Net Promoter Score (NPS)");
const QString clv = QStringLiteral("Customer Lifetime Value (CLV)");

TEST_F(ModelsTest, areNotSwitchedByTheWheel) {
  turnWheel(selector());
  selector()->setFocus();
  turnWheel(selector());
  EXPECT_EQ(session->model().id, "crm-six-factor");
}

/// The worked examples of the five models.
TEST_F(ModelsTest, scoreTheirExamples) {
  const std::vector<std::tuple<const char*, QString, QString, QString>> table{
      {"acme-corp", "93.9 of 100", "Excellent", "CRM six-factor"},
      {"globex-inc", "36.0 of 100", "At-Risk", "CRM six-factor"},
      {"four-dimension", "67.5 of 100", "At Risk", "Four dimensions"},
      {"three-signal", "74.7 of 100", "Healthy", "Three signals"},
      {"traffic-light", "60.8 of 100", "Yellow", "Traffic light"},
      {"seven-category", "73.3 of 100", "Healthy", "Seven categories"},
  };
  for (const auto& [name, shownScore, band, model] : table) {
    window.openPath(QStringLiteral(HEALTH_SOURCE_DIR "/resources/examples/%1.health.json").arg(name));
    EXPECT_EQ(score(), shownScore) << name;
    EXPECT_EQ(category(), band) << name;
    EXPECT_EQ(selector()->currentText(), model);
    EXPECT_TRUE(menuItems().contains('[' + model + ']')) << menuItems().join('|').toStdString();
  }
}

TEST_F(ModelsTest, keepSharedInputsAndBringWaitingOnesBack) {
  openExample(*session, "acme-corp");
  retype(field(nps), QStringLiteral("75"));
  choose(QStringLiteral("Four dimensions"));
  EXPECT_EQ(field(nps)->text(), "75");
  EXPECT_EQ(field("Support Ticket Volume")->text(), "0");
  EXPECT_EQ(field("Active Days")->text(), "") << "unknown, not made up";
  EXPECT_EQ(field("Customer")->text(), "Acme Corp");
  retype(field("Active Days"), QStringLiteral("20"));
  retype(field(nps), QStringLiteral("60"));
  choose(QStringLiteral("CRM six-factor"));
  EXPECT_EQ(field(clv)->text(), "75,000") << "it waited";
  EXPECT_EQ(field(nps)->text(), "60");
  choose(QStringLiteral("Four dimensions"));
  EXPECT_EQ(field("Active Days")->text(), "20");
}

TEST_F(ModelsTest, areSwitchedInOneUndoableStep) {
  openExample(*session, "acme-corp");
  retype(field(nps), QStringLiteral("75"));
  const SessionState before = session->state();
  choose(QStringLiteral("Seven categories"));
  const SessionState after = session->state();
  EXPECT_TRUE(says(window, "Churn Probability"));
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(session->state(), before);
  EXPECT_EQ(selector()->currentText(), "CRM six-factor");
  EXPECT_EQ(menuItems().first(), "[CRM six-factor]");
  EXPECT_EQ(field(nps)->text(), "75");
  EXPECT_FALSE(says(window, "Churn Probability"));
  press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_EQ(session->state(), after);
  EXPECT_EQ(selector()->currentText(), "Seven categories");
}

TEST_F(ModelsTest, areSwitchedFromAFieldAndBackWithoutLosingTheKeyboard) {
  trigger(QStringLiteral("Traffic light"));
  EXPECT_EQ(menuItems(), (QStringList{"CRM six-factor", "Four dimensions", "Three signals", "[Traffic light]",
                                      "Seven categories"}));
  EXPECT_TRUE(field("Product Feature Adoption Rate")->hasFocus());
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_TRUE(field(clv)->hasFocus());
  typeText(QApplication::focusWidget(), QStringLiteral("9"));
  EXPECT_EQ(field(clv)->text(), "9");
}

TEST_F(ModelsTest, stayCheckedWhenTheyAreChosenAgain) {
  trigger(QStringLiteral("CRM six-factor"));
  EXPECT_EQ(menuItems().first(), "[CRM six-factor]");
  EXPECT_FALSE(session->undoStack().canUndo());
}

TEST_F(ModelsTest, canBeAddedAndReplaced) {
  ASSERT_TRUE(session->addModel(strictModel()));
  EXPECT_EQ(selector()->count(), 6);
  EXPECT_EQ(menuItems().last(), "Strict && <b>fair</b>") << "doubled, Qt shows it once";
  trigger(menuItems().last());
  EXPECT_EQ(selector()->currentText(), "Strict & <b>fair</b>");
  auto edited = std::make_shared<ScoreModel>(*strictModel());
  edited->name = "Edited";
  ASSERT_TRUE(session->addModel(edited));
  EXPECT_EQ(selector()->currentText(), "Strict & <b>fair</b>") << "still in use, though replaced";
  EXPECT_TRUE(menuItems().filter("[").isEmpty());
  trigger(QStringLiteral("Edited"));
  EXPECT_EQ(selector()->currentText(), "Edited");
  EXPECT_EQ(selector()->count(), 6);
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(selector()->currentText(), "Strict & <b>fair</b>");
}

TEST_F(ModelsTest, areExplainedByTheHelpThatIsOpen) {
  press(Qt::Key_F1);
  settle();
  const auto* browser = window.findChild<QTextBrowser*>();
  ASSERT_NE(browser, nullptr);
  session->useModel(builtinModel("four-dimension"));
  QString text = browser->toPlainText();
  for (const char* expected : {"Active Days", "one of: Contracting, Flat, Expanding", "without weight",
                               "Enterprise Watch: At Risk, Account Value above 50,000"}) {
    EXPECT_TRUE(text.contains(QLatin1String(expected))) << expected << " in\n" << text.toStdString();
  }
  EXPECT_FALSE(text.contains("Rules of this model"));
  session->useModel(strictModel());
  text = browser->toPlainText();
  for (const char* expected : {"Cap while Support Load is below 50: at most 40. Nobody renews",
                               "Support Load is as good as its worst known factor", "target range"}) {
    EXPECT_TRUE(text.contains(QLatin1String(expected))) << expected << " in\n" << text.toStdString();
  }
}

TEST_F(ModelsTest, leaveOwnRatesInTheFileThatAreNotInUse) {
  store("rates.health.json", R"({"format": "customer-health-inputs", "version": 1, "customer": "Rates",
      "model": "crm-six-factor", "inputs": {"clv": {"amount": "75000", "currency": "USD"}, "nps": 80},
      "own_rates": [{"from": "GBP", "to": "USD", "rate": 1.3}, {"from": "EUR", "to": "JPY", "rate": 160.5}]})");
  window.openPath(path("rates.health.json"));
  ASSERT_EQ(notice(), "Opened rates.health.json.");
  EXPECT_FALSE(session->outcome().isWhatIf);
  EXPECT_FALSE(window.isWindowModified());
  retype(field(nps), QStringLiteral("81"));
  press(Qt::Key_S, Qt::ControlModifier);
  const auto saved = readCustomerFile(stored("rates.health.json")).value().customers.front().value();
  EXPECT_EQ(saved.value("nps"), InputValue(81.0));
  const std::vector<OwnRate> rates{{currencyOf("EUR"), currencyOf("JPY"), 160.5},
                                   {currencyOf("GBP"), currencyOf("USD"), 1.3}};
  ASSERT_EQ(saved.ownRates.size(), 2U);
  for (const OwnRate& rate : rates) {
    EXPECT_EQ(std::ranges::count(saved.ownRates, rate), 1) << rate.from.code();
  }
}

} // namespace
} // namespace health
