// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/ink_label.h"

#include "tests/ui/support/widgets.h"
#include "ui/shared/appearance.h"
#include "ui/shared/looks.h"

#include <QApplication>
#include <QScrollArea>
#include <QVBoxLayout>
#include <gtest/gtest.h>

namespace health {
namespace {

using Ink = InkLabel::Ink;

class InkLabelTest : public testing::Test {
protected:
  ~InkLabelTest() override { use(Theme::system); }

  static void use(Theme theme, int textPercent = 100) {
    applyAppearance({.theme = theme, .textPercent = textPercent, .lastFolder = {}});
    settle();
  }
};

QColor inkOf(const InkLabel& label) {
  return label.palette().color(QPalette::WindowText);
}

TEST_F(InkLabelTest, showsPlainTextOnly) {
  InkLabel label;
  label.setText(QStringLiteral("<b>Acme</b>"));
  EXPECT_EQ(label.textFormat(), Qt::PlainText);
}

TEST_F(InkLabelTest, followsTheThemeWhileItIsShown) {
  use(Theme::light);
  QWidget window;
  std::map<Ink, InkLabel*> labels;
  for (const Ink ink : {Ink::normal, Ink::quiet, Ink::accent, Ink::error}) {
    labels[ink] = new InkLabel(&window);
    labels[ink]->setInk(ink);
  }
  auto* tone = new InkLabel(&window);
  tone->setTone(Tone::warning);
  showActive(window);
  for (const Theme theme : {Theme::light, Theme::dark, Theme::light, Theme::dark}) {
    use(theme);
    const QPalette palette = QApplication::palette();
    const Looks looks = looksOf(palette);
    ASSERT_EQ(looks.dark, theme == Theme::dark);
    EXPECT_EQ(inkOf(*labels[Ink::normal]), palette.color(QPalette::WindowText));
    EXPECT_EQ(inkOf(*labels[Ink::quiet]), looks.quietText);
    EXPECT_EQ(inkOf(*labels[Ink::accent]), looks.accent);
    EXPECT_EQ(inkOf(*labels[Ink::error]), looks.error);
    EXPECT_EQ(inkOf(*tone), looks.toneText(Tone::warning));
  }
}

TEST_F(InkLabelTest, followsTheTextSizeWhileItIsShown) {
  use(Theme::system);
  const double usual = QApplication::font().pointSizeF();
  InkLabel plain;
  InkLabel large;
  large.setScale(3.2, true);
  plain.show();
  large.show();
  for (const int percent : {100, 200, 80, 300, 100}) {
    use(Theme::system, percent);
    EXPECT_NEAR(plain.font().pointSizeF(), usual * percent / 100, 0.01);
    EXPECT_NEAR(large.font().pointSizeF(), 3.2 * usual * percent / 100, 0.01);
    EXPECT_TRUE(large.font().bold());
    EXPECT_FALSE(plain.font().bold());
  }
}

/// A page as the program builds them: its label is measured before the page is in the scroll area, and that
/// before it is in the window.
struct ScrolledPage {
  QWidget window;
  InkLabel* label = nullptr;

  ScrolledPage() {
    auto* page = new QWidget;
    auto* rows = new QVBoxLayout(page);
    label = new InkLabel(page);
    label->setText(QStringLiteral("93.9"));
    label->setScale(3.2, true);
    rows->addWidget(label);
    page->adjustSize();
    auto* area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->sizeHint();
    (new QVBoxLayout(&window))->addWidget(area);
  }

  double points() const { return label->font().pointSizeF(); }
};

TEST_F(InkLabelTest, followsTheTextSizeInAPageThatCameIntoItsWindowLater) {
  use(Theme::system);
  const double usual = QApplication::font().pointSizeF();
  ScrolledPage page;
  showActive(page.window);
  for (const int percent : {100, 200, 80, 100}) {
    use(Theme::system, percent);
    EXPECT_NEAR(page.points(), 3.2 * usual * percent / 100, 0.01);
  }
}

TEST_F(InkLabelTest, followsTheTextSizeInEveryWindowItMovesTo) {
  use(Theme::system);
  const double usual = QApplication::font().pointSizeF();
  ScrolledPage page;
  showActive(page.window);
  QWidget other;
  auto* rows = new QVBoxLayout(&other);
  rows->addWidget(page.label);
  showActive(other);
  for (const int percent : {200, 80}) {
    use(Theme::system, percent);
    EXPECT_NEAR(page.points(), 3.2 * usual * percent / 100, 0.01);
  }
  page.label->setParent(nullptr);
  page.label->show();
  use(Theme::system, 150);
  EXPECT_NEAR(page.points(), 3.2 * usual * 1.5, 0.01);
  delete page.label;
}

TEST_F(InkLabelTest, hasTheTextSizeThatWasChosenWhileItWasHidden) {
  use(Theme::system);
  const double usual = QApplication::font().pointSizeF();
  ScrolledPage page;
  page.label->hide();
  showActive(page.window);
  use(Theme::system, 200);
  page.label->show();
  settle();
  EXPECT_NEAR(page.points(), 3.2 * usual * 2, 0.01);
}

TEST_F(InkLabelTest, changesItsFontOncePerTextSize) {
  use(Theme::system);
  ScrolledPage page;
  showActive(page.window);
  for (int i = 0; i < 3; ++i) {
    page.window.hide();
    page.window.show();
  }
  struct Counter : QObject {
    int fonts = 0;
    bool eventFilter(QObject*, QEvent* event) override {
      fonts += event->type() == QEvent::FontChange ? 1 : 0;
      return false;
    }
  } counter;
  page.label->installEventFilter(&counter);
  use(Theme::system, 200);
  EXPECT_GE(counter.fonts, 1);
  EXPECT_LE(counter.fonts, 2); // by itself, and with the fonts of its window
}

TEST_F(InkLabelTest, keepsItsToneUntilAnotherInkIsSet) {
  use(Theme::light);
  InkLabel label;
  const Looks looks = looksOf(QApplication::palette());
  label.setTone(Tone::critical);
  EXPECT_EQ(inkOf(label), looks.toneText(Tone::critical));
  label.setTone(Tone::good);
  EXPECT_EQ(inkOf(label), looks.toneText(Tone::good));
  label.setInk(Ink::normal);
  EXPECT_EQ(inkOf(label), QApplication::palette().color(QPalette::WindowText));
}

TEST_F(InkLabelTest, getsThePlatformsLooksBackAfterAnotherTheme) {
  use(Theme::system);
  const QPalette platform = QApplication::palette();
  InkLabel label;
  label.show();
  use(Theme::dark, 200);
  EXPECT_NE(inkOf(label), platform.color(QPalette::WindowText));
  use(Theme::system);
  EXPECT_EQ(QApplication::palette().color(QPalette::Window), platform.color(QPalette::Window));
  EXPECT_EQ(inkOf(label), platform.color(QPalette::WindowText));
}

} // namespace
} // namespace health
