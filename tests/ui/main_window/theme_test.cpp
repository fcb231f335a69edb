// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/main_window/window_test.h"

#include <gtest/gtest.h>

namespace health {
namespace {

/// The share of the window's pixels that are nearly white or nearly black.
struct Shares {
  double light = 0.0;
  double dark = 0.0;
};

Shares sharesOf(QWidget& window) {
  const QImage image = window.grab().toImage();
  Shares shares;
  const double pixel = 1.0 / image.width() / image.height();
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      const int lightness = image.pixelColor(x, y).lightness();
      shares.light += lightness > 200 ? pixel : 0.0;
      shares.dark += lightness < 70 ? pixel : 0.0;
    }
  }
  return shares;
}

class ThemeTest : public WindowTest {
protected:
  void use(Theme theme) {
    applyAppearance({.theme = theme, .textPercent = 100, .lastFolder = {}});
    settle();
  }
};

TEST_F(ThemeTest, isFollowedByEveryPartWhileTheWindowIsOpen) {
  openExample(*session, "globex-inc");
  session->setText("support_tickets", QStringLiteral("1"));
  window.complain(QStringLiteral("a complaint"));
  for (const Theme theme : {Theme::dark, Theme::light, Theme::dark}) {
    use(theme);
    const Shares shares = sharesOf(window);
    if (theme == Theme::dark) {
      EXPECT_LT(shares.light, 0.06) << "something stayed light";
      EXPECT_GT(shares.dark, 0.80);
    } else {
      EXPECT_GT(shares.light, 0.80);
      EXPECT_LT(shares.dark, 0.06) << "something stayed dark";
    }
  }
}

TEST_F(ThemeTest, looksTheSameHoweverItWasReached) {
  for (const Theme theme : {Theme::dark, Theme::light, Theme::dark}) {
    use(theme);
  }
  const QImage switched = window.grab().toImage();
  window.hide();
  MainWindow started(*session, answers.dialogs(), {});
  started.resize(window.size());
  showActive(started);
  settle();
  EXPECT_EQ(started.grab().toImage(), switched);
}

} // namespace
} // namespace health
