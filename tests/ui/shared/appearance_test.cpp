// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/appearance.h"

#include "tests/ui/support/widgets.h"
#include "ui/shared/looks.h"

#include <QApplication>
#include <QLineEdit>
#include <gtest/gtest.h>

namespace health {
namespace {

class AppearanceTest : public testing::Test {
protected:
  AppearanceTest() { use(Theme::system); }
  ~AppearanceTest() override { use(Theme::system); }

  static void use(Theme theme, int textPercent = 100) {
    applyAppearance({.theme = theme, .textPercent = textPercent, .lastFolder = {}});
    settle();
  }
};

TEST_F(AppearanceTest, givesEveryWidgetTheChosenTheme) {
  QLineEdit edit;
  edit.show();
  for (const bool dark : {true, false, true}) {
    use(dark ? Theme::dark : Theme::light);
    EXPECT_EQ(edit.palette().color(QPalette::Base), ownPalette(dark).color(QPalette::Base));
    EXPECT_EQ(edit.palette().color(QPalette::Text), ownPalette(dark).color(QPalette::Text));
  }
}

TEST_F(AppearanceTest, scalesThePlatformsTextAndNotTheLastOne) {
  const double usual = QApplication::font().pointSizeF();
  for (const int percent : {200, 200, 80, 100}) {
    use(Theme::system, percent);
    EXPECT_NEAR(QApplication::font().pointSizeF(), usual * percent / 100, 0.01);
  }
}

TEST_F(AppearanceTest, leavesThePlatformsPaletteAloneUntilAnotherIsChosen) {
  const QPalette platform = QApplication::palette();
  use(Theme::system);
  EXPECT_EQ(QApplication::palette(), platform);
  use(Theme::dark);
  EXPECT_NE(QApplication::palette().color(QPalette::Window), platform.color(QPalette::Window));
  use(Theme::system);
  EXPECT_EQ(QApplication::palette().color(QPalette::Window), platform.color(QPalette::Window));
}

} // namespace
} // namespace health
