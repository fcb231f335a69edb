// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/main_window/window_test.h"

#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QTextBrowser>
#include <gtest/gtest.h>

#include <map>

namespace health {
namespace {

/// What a menu item says, without its mnemonic and the shortcut written behind it.
QString plain(const QAction& action) {
  QString text = action.text().section(QLatin1Char('\t'), 0, 0);
  return text.remove(QLatin1Char('&'));
}

void collect(const QMenu& menu, const QString& path, std::map<QString, QAction*>& found) {
  for (QAction* action : menu.actions()) {
    if (action->menu() != nullptr) {
      collect(*action->menu(), path + plain(*action) + " > ", found);
    } else if (!action->isSeparator()) {
      EXPECT_TRUE(found.emplace(path + plain(*action), action).second)
          << "twice: " << plain(*action).toStdString();
    }
  }
}

class MenusTest : public WindowTest {
protected:
  std::map<QString, QAction*> commands() {
    std::map<QString, QAction*> found;
    for (const QAction* top : window.menuBar()->actions()) {
      collect(*top->menu(), plain(*top) + " > ", found);
    }
    return found;
  }

  QAction* command(const QString& path) {
    const auto all = commands();
    const auto found = all.find(path);
    EXPECT_NE(found, all.end()) << path.toStdString();
    return found == all.end() ? nullptr : found->second;
  }
};

TEST_F(MenusTest, haveNoShortcutTwice) {
  std::map<QString, QString> taken;
  for (const auto& [path, action] : commands()) {
    for (const QKeySequence& keys : action->shortcuts()) {
      EXPECT_TRUE(taken.emplace(keys.toString(), path).second)
          << keys.toString().toStdString() << " for " << path.toStdString();
    }
  }
}

TEST_F(MenusTest, haveNoMnemonicTwiceInOneMenu) {
  QList<const QWidget*> menus{window.menuBar()};
  for (const QMenu* menu : window.menuBar()->findChildren<QMenu*>()) {
    menus << menu;
  }
  for (const QWidget* menu : menus) {
    std::map<QString, QString> taken;
    for (const QAction* action : menu->actions()) {
      const QString key = QKeySequence::mnemonic(action->text()).toString();
      if (!key.isEmpty()) {
        EXPECT_TRUE(taken.emplace(key, action->text()).second) << action->text().toStdString();
      }
    }
  }
}

TEST_F(MenusTest, haveEveryCommandWithItsShortcut) {
  const std::vector<std::pair<QString, QString>> table{
      {"File > Open…", "Ctrl+O"},
      {"File > Save", "Ctrl+S"},
      {"File > Save As…", "Ctrl+Shift+S"},
      {"File > Open Example > Acme Corp", ""},
      {"File > Open Example > Globex Inc.", ""},
      {"File > Open Example > Four-Dimension Example", ""},
      {"File > Open Example > Customer 101", ""},
      {"File > Open Example > Traffic-Light Example", ""},
      {"File > Open Example > Seven-Category Example", ""},
      {"File > Export > PDF…", ""},
      {"File > Export > Chart as SVG…", ""},
      {"File > Print…", "Ctrl+P"},
      {"File > Print Preview…", ""},
      {"File > Quit", "Ctrl+Q"},
      {"Edit > Undo", "Ctrl+Z"},
      {"Edit > Redo", "Ctrl+Shift+Z"},
      {"Edit > Reset", "Ctrl+R"},
      {"Edit > Copy", "Ctrl+C"},
      {"Edit > Copy Report > Results", "Ctrl+Shift+C"},
      {"Model > CRM six-factor", ""},
      {"Model > Four dimensions", ""},
      {"Model > Three signals", ""},
      {"Model > Traffic light", ""},
      {"Model > Seven categories", ""},
      {"What-if > Calculate Health Score", ""},
      {"What-if > Back to Calculated", "Ctrl+B"},
      {"View > Larger Text", "Ctrl++"},
      {"View > Smaller Text", "Ctrl+-"},
      {"View > Normal Text", "Ctrl+0"},
      {"View > Follow the System", ""},
      {"View > Light", ""},
      {"View > Dark", ""},
      {"Help > How the Score Works", "F1"},
      {"Help > About", ""},
  };
  for (const auto& [path, shortcut] : table) {
    const QAction* action = command(path);
    ASSERT_NE(action, nullptr);
    EXPECT_EQ(action->shortcut().toString(), shortcut) << path.toStdString();
  }
}

TEST_F(MenusTest, openTheExamples) {
  command("File > Open Example > Acme Corp")->trigger();
  EXPECT_EQ(score(), "93.9 of 100");
  command("File > Open Example > Globex Inc.")->trigger();
  EXPECT_EQ(score(), "36.0 of 100");
  EXPECT_EQ(category(), "At-Risk");
  EXPECT_EQ(session->file(), "");
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(score(), "93.9 of 100");
}

TEST_F(MenusTest, offerTheWayBackOnlyWhereThereIsOne) {
  QAction* back = command("What-if > Back to Calculated");
  EXPECT_FALSE(back->isEnabled());
  session->setText("nps", QStringLiteral("80"));
  EXPECT_TRUE(back->isEnabled());
  back->trigger();
  EXPECT_FALSE(session->outcome().isWhatIf);
  EXPECT_FALSE(back->isEnabled());
}

TEST_F(MenusTest, calculateFromTheMenu) {
  session->setText("nps", QStringLiteral("80"));
  command("What-if > Calculate Health Score")->trigger();
  EXPECT_FALSE(session->outcome().isWhatIf);
}

TEST_F(MenusTest, sayWhatUndoWouldUndoWhateverTheCustomerIsCalled) {
  CustomerInputs inputs = exampleCustomer("acme-corp");
  inputs.customer = "A&B";
  session->open(inputs, crmModel(), {});
  EXPECT_EQ(command("Edit > Undo Open AB")->text(), "&Undo Open A&&B") << "doubled, Qt shows it once";
}

TEST_F(MenusTest, scaleTheTextWithinLimitsAndRememberIt) {
  const double usual = QApplication::font().pointSizeF();
  press(Qt::Key_Plus, Qt::ControlModifier);
  EXPECT_NEAR(QApplication::font().pointSizeF(), usual * 1.1, 0.05);
  for (int i = 0; i < 30; ++i) {
    command("View > Larger Text")->trigger();
  }
  EXPECT_NEAR(QApplication::font().pointSizeF(), usual * 3.0, 0.05);
  QString damaged;
  EXPECT_EQ(readPreferences(&damaged).textPercent, 300);
  for (int i = 0; i < 30; ++i) {
    command("View > Smaller Text")->trigger();
  }
  EXPECT_NEAR(QApplication::font().pointSizeF(), usual * 0.8, 0.05);
  press(Qt::Key_0, Qt::ControlModifier);
  EXPECT_NEAR(QApplication::font().pointSizeF(), usual, 0.05);
}

TEST_F(MenusTest, changeTheThemeAndRememberIt) {
  for (const auto& [name, theme] :
       {std::pair{"Dark", Theme::dark}, {"Light", Theme::light}, {"Follow the System", Theme::system}}) {
    QAction* action = command(QStringLiteral("View > ") + QString::fromLatin1(name));
    action->trigger();
    settle();
    QString damaged;
    EXPECT_EQ(readPreferences(&damaged).theme, theme);
    EXPECT_TRUE(action->isChecked());
    EXPECT_EQ(window.palette().color(QPalette::Window).lightness() < 128, theme == Theme::dark) << name;
  }
}

TEST_F(MenusTest, openHelpThatNamesEveryFactor) {
  press(Qt::Key_F1);
  settle();
  auto* browser = window.findChild<QTextBrowser*>();
  ASSERT_NE(browser, nullptr);
  ASSERT_TRUE(browser->window()->isVisible());
  const QString text = browser->toPlainText();
  for (const Factor& factor : crmModel()->factors) {
    EXPECT_TRUE(text.contains(QString::fromStdString(factor.name))) << factor.name;
  }
  for (const Band& band : crmModel()->bands) {
    EXPECT_TRUE(text.contains(QString::fromStdString(band.name))) << band.name;
  }
  press(Qt::Key_F1);
  EXPECT_EQ(window.findChildren<QTextBrowser*>().size(), 1) << "one help window is enough";
  QTest::keyClick(browser->window(), Qt::Key_Escape);
  EXPECT_FALSE(browser->window()->isVisible());
}

TEST_F(MenusTest, tellWhatTheProgramIs) {
  command("Help > About")->trigger();
  const QList<QMessageBox*> boxes = window.findChildren<QMessageBox*>();
  ASSERT_EQ(boxes.size(), 1);
  EXPECT_TRUE(boxes.first()->text().startsWith("Customer Health Score "));
  EXPECT_TRUE(boxes.first()->informativeText().contains("GNU General Public License"));
  boxes.first()->close();
}

} // namespace
} // namespace health
