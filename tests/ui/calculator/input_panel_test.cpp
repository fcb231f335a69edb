// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calculator/input_page.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace health {
namespace {

class InputPanelTest : public InputPage {};

TEST_F(InputPanelTest, isChangedByNoTurnOfTheWheel) {
  chooseCurrency("EUR");
  const SessionState before = session->state();
  QList<QWidget*> turned;
  for (FieldEdit* edit : shownWidgets<FieldEdit>(panel)) {
    turned << edit;
  }
  for (QSlider* each : shownWidgets<QSlider>(panel)) {
    turned << each;
  }
  turned << currency();
  EXPECT_EQ(turned.size(), 7 + 6 + 1);
  for (QWidget* widget : turned) {
    for (const bool focused : {false, true}) {
      focused ? widget->setFocus() : widget->clearFocus();
      turnWheel(widget, 120);
      turnWheel(widget, -120);
      EXPECT_EQ(session->state(), before) << accessibleNameOf(widget).toStdString();
    }
  }
}

TEST_F(InputPanelTest, scrollsWithTheWheelOverAField) {
  panel.resize(panel.width(), 300);
  settle();
  auto* bar = panel.findChild<QScrollArea*>()->verticalScrollBar();
  ASSERT_GT(bar->maximum(), 0);
  bar->setValue(0);
  turnWheel(slider(clvName));
  EXPECT_GT(bar->value(), 0);
}

TEST_F(InputPanelTest, bringsAFactorIntoSightAndSelectsItsText) {
  panel.resize(panel.width(), 300);
  settle();
  for (const std::size_t factor : {std::size_t{5}, std::size_t{0}, std::size_t{3}}) {
    panel.focusFactor(factor);
    FieldEdit* edit = field(QString::fromStdString(crmModel()->factors[factor].name));
    EXPECT_TRUE(edit->hasFocus());
    EXPECT_EQ(edit->selectedText(), edit->text());
    EXPECT_FALSE(edit->visibleRegion().isEmpty());
  }
}

TEST_F(InputPanelTest, isNeverNarrowerThanItsFields) {
  panel.resize(100, 600);
  settle();
  const QScrollArea* area = panel.findChild<QScrollArea*>();
  EXPECT_GE(panel.minimumSizeHint().width(), area->widget()->minimumSizeHint().width());
}

TEST_F(InputPanelTest, asksToCalculateOnReturnInEveryField) {
  const QSignalSpy asked(&panel, &InputPanel::calculateAsked);
  int pressed = 0;
  for (const Factor& factor : crmModel()->factors) {
    FieldEdit* edit = field(QString::fromStdString(factor.name));
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Return);
    QTest::keyClick(edit, Qt::Key_Enter);
    pressed += 2;
    EXPECT_EQ(asked.size(), pressed) << factor.id;
  }
}

TEST_F(InputPanelTest, asksForWhatItsButtonsSay) {
  const QSignalSpy calculate(&panel, &InputPanel::calculateAsked);
  const QSignalSpy reset(&panel, &InputPanel::resetAsked);
  const QSignalSpy copy(&panel, &InputPanel::copyAsked);
  for (const char* name : {"Calculate Health Score", "Reset", "Copy Results"}) {
    auto* button = named<QPushButton>(panel, QString::fromLatin1(name));
    QTest::mouseClick(button, Qt::LeftButton);
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
  }
  EXPECT_EQ(calculate.size(), 2);
  EXPECT_EQ(reset.size(), 2);
  EXPECT_EQ(copy.size(), 2);
}

TEST_F(InputPanelTest, hasAnUndoStepPerFieldVisited) {
  retype(field(clvName), QStringLiteral("80,000"));
  retype(field(npsName), QStringLiteral("70"));
  retype(field(clvName), QStringLiteral("90,000"));
  EXPECT_EQ(session->undoStack().count(), 3);
  session->undoStack().undo();
  EXPECT_EQ(field(clvName)->text(), "80,000");
}

TEST_F(InputPanelTest, showsEverySessionThatComes) {
  openExample(*session, "globex-inc");
  EXPECT_EQ(field(clvName)->text(), "12,000");
  EXPECT_EQ(field(npsName)->text(), "-10");
  session->reset();
  EXPECT_EQ(field(clvName)->text(), "25,000");
}

TEST_F(InputPanelTest, hasTheFieldsOfThePresentModel) {
  for (const auto& model : builtinModels()) {
    session->useModel(model);
    for (const Factor& factor : model->factors) {
      const QString name = QString::fromStdString(factor.name);
      EXPECT_TRUE(factor.isCategory() ? isShown<QComboBox>(panel, name) : isShown<FieldEdit>(panel, name))
          << model->id << ' ' << factor.id;
    }
  }
  session->useModel(builtinModel("three-signal"));
  EXPECT_EQ(shownWidgets<FieldEdit>(panel).size(), 3);
}

TEST_F(InputPanelTest, startsAtTheFirstFieldOfAnotherModel) {
  panel.resize(panel.width(), 300);
  panel.focusFactor(5);
  session->useModel(builtinModel("seven-category"));
  EXPECT_TRUE(field(QStringLiteral("Logins"))->hasFocus());
  EXPECT_FALSE(field(QStringLiteral("Logins"))->visibleRegion().isEmpty());
  session->undoStack().undo();
  EXPECT_TRUE(field(clvName)->hasFocus());
  EXPECT_EQ(field(clvName)->selectedText(), "75,000");
}

TEST_F(InputPanelTest, leavesTheFocusWhereItIsOutsideTheFields) {
  auto* button = named<QPushButton>(panel, QStringLiteral("Reset"));
  button->setFocus(Qt::TabFocusReason);
  session->useModel(builtinModel("three-signal"));
  EXPECT_TRUE(button->hasFocus());
}

TEST_F(InputPanelTest, leavesNothingBehindOfAnotherModel) {
  settle();
  const auto count = [this] {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return panel.findChildren<QObject*>().size();
  };
  session->useModel(builtinModel("seven-category"));
  const auto before = count();
  for (int i = 0; i < 3; ++i) {
    session->undoStack().undo();
    session->undoStack().redo();
  }
  EXPECT_EQ(count(), before);
}

TEST_F(InputPanelTest, tabsThroughTheFieldsOfAnotherModelInTheirOrder) {
  session->useModel(builtinModel("four-dimension"));
  settle();
  QStringList names;
  QStringList expected;
  for (const Factor& factor : session->model().factors) {
    expected << QString::fromStdString(factor.name);
  }
  expected << "Currency" << "Calculate Health Score" << "Reset" << "Copy Results" << "Ways to copy";
  panel.focusFactor(0);
  for (int i = 0; i < expected.size(); ++i) {
    names << accessibleNameOf(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
  }
  EXPECT_EQ(names, expected);
}

} // namespace
} // namespace health
