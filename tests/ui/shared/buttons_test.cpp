// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/widgets.h"
#include "ui/shared/accent_button.h"
#include "ui/shared/appearance.h"
#include "ui/shared/link_button.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>

#include <map>
#include <vector>

namespace health {
namespace {

class ButtonsTest : public testing::Test {
protected:
  ~ButtonsTest() override { applyAppearance({}); }
};

template <typename Button>
void expectPressedByKeyboardAndMouse(Button& button) {
  showActive(button);
  const QSignalSpy clicked(&button, &QPushButton::clicked);
  button.setFocus(Qt::TabFocusReason);
  QTest::keyClick(&button, Qt::Key_Space);
  QTest::mouseClick(&button, Qt::LeftButton);
  EXPECT_EQ(clicked.size(), 2);
}

TEST_F(ButtonsTest, arePressedByKeyboardAndMouse) {
  AccentButton accent(QStringLiteral("Calculate Health Score"));
  expectPressedByKeyboardAndMouse(accent);
  LinkButton link;
  link.setText(QStringLiteral("Back to calculated"));
  expectPressedByKeyboardAndMouse(link);
}

TEST_F(ButtonsTest, areAsLargeAsTheirTextAtEveryTextSize) {
  AccentButton accent(QStringLiteral("Calculate Health Score"));
  LinkButton link;
  link.setText(QStringLiteral("Back to calculated"));
  accent.show();
  link.show();
  for (const int percent : {100, 200, 300}) {
    applyAppearance({.theme = Theme::system, .textPercent = percent, .lastFolder = {}});
    settle();
    for (const QPushButton* button : {static_cast<QPushButton*>(&accent), static_cast<QPushButton*>(&link)}) {
      EXPECT_GE(button->sizeHint().width(), button->fontMetrics().horizontalAdvance(button->text()));
      EXPECT_GE(button->sizeHint().height(), button->fontMetrics().height());
      EXPECT_NEAR(button->font().pointSizeF(), QApplication::font().pointSizeF(), 0.01);
    }
  }
}

TEST_F(ButtonsTest, showThatTheyHaveTheFocus) {
  QWidget window;
  QVBoxLayout layout(&window);
  std::vector<QPushButton*> buttons{new AccentButton(QStringLiteral("Calculate Health Score")),
                                    new LinkButton};
  buttons.back()->setText(QStringLiteral("Back to calculated"));
  std::map<QWidget*, QImage> without;
  for (QPushButton* button : buttons) {
    layout.addWidget(button);
  }
  showActive(window);
  for (QPushButton* button : buttons) {
    window.setFocus();
    without[button] = button->grab().toImage();
  }
  for (QPushButton* button : buttons) {
    QTest::keyClick(&window, Qt::Key_Tab);
    ASSERT_TRUE(button->hasFocus());
    EXPECT_NE(button->grab().toImage(), without[button]) << button->text().toStdString();
  }
}

} // namespace
} // namespace health
