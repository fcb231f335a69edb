// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/main_window/window_test.h"
#include "tests/ui/support/strict_model.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <gtest/gtest.h>

namespace health {
namespace {

constexpr QSize smallScreen{1024, 600};

/// Every text of the window that has less room than it needs, with the room it has and the room it needs.
QStringList cutTexts(const QWidget& window) {
  QStringList cut;
  const auto note = [&cut](const QString& text, QSize has, QSize needs) {
    if (has.width() < needs.width() || has.height() < needs.height()) {
      cut << QStringLiteral("%1: has %2 x %3, needs %4 x %5")
                 .arg(text.left(60))
                 .arg(has.width())
                 .arg(has.height())
                 .arg(needs.width())
                 .arg(needs.height());
    }
  };
  for (const QLabel* label : shownWidgets<QLabel>(window)) {
    if (label->text().isEmpty()) {
      continue;
    }
    const QSize needs =
        label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
    note(label->text(), label->size(), needs);
    const QRect inParent = label->parentWidget()->rect() & label->geometry();
    note(label->text() + " (beyond its parent)", inParent.size(), label->size());
  }
  for (const QAbstractButton* button : shownWidgets<QAbstractButton>(window)) {
    if (!button->text().isEmpty()) { // arrows of a tab bar have none
      note(button->text(), button->size(), button->minimumSizeHint());
    }
  }
  for (const QLineEdit* edit : shownWidgets<QLineEdit>(window)) {
    const int width =
        edit->fontMetrics().horizontalAdvance(edit->text()) + edit->fontMetrics().averageCharWidth();
    const bool isFramed = qobject_cast<const QComboBox*>(edit->parentWidget()) == nullptr;
    note(edit->text(), edit->size(),
         {width, isFramed ? edit->sizeHint().height() : edit->fontMetrics().height()});
  }
  for (const QWidget* widget : shownWidgets<QWidget>(window)) {
    const QByteArray name = widget->metaObject()->className();
    if (name.startsWith("health::") && qobject_cast<const QAbstractItemView*>(widget) == nullptr) {
      note(QString::fromLatin1(name), widget->size(), widget->minimumSizeHint().expandedTo({0, 0}));
    }
  }
  for (const QScrollArea* area : shownWidgets<QScrollArea>(window)) {
    if (area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff) {
      note("(a page that does not scroll sideways)", {area->viewport()->width(), 0},
           {area->widget()->minimumSizeHint().width(), 0});
    }
  }
  return cut;
}

class TextSizeTest : public WindowTest {
protected:
  void use(Theme theme, int percent) {
    applyAppearance({.theme = theme, .textPercent = percent, .lastFolder = {}});
    settle();
    fit(window);
  }

  static void fit(QWidget& shown) {
    shown.resize(smallScreen);
    for (int i = 0; i < 3; ++i) { // layouts that depend on their width settle in turns
      settle();
    }
  }

  /// What can be seen at most: a what-if with everything that can come up.
  void fill() {
    openExample(*session, "acme-corp");
    session->setCurrency("clv", currencyOf("EUR"));
    session->setText("clv", QStringLiteral("1,234,567.89"));
    session->setOwnRate(currencyOf("EUR"), QStringLiteral("1.13607"));
    session->setText("support_tickets", QStringLiteral("4"));
    session->setText("last_activity_days", QStringLiteral("400"));
    session->setText("nps", {});
    window.complain(
        QStringLiteral("acme.health.json: /inputs/nps: 150 is not possible here: enter -100 to 100."));
  }

  void expectNothingCut(const QWidget& shown, const std::string& when) {
    EXPECT_EQ(cutTexts(shown), QStringList()) << when;
    EXPECT_EQ(shown.size(), smallScreen) << when << ": " << shown.width() << " x " << shown.height();
  }
};

TEST_F(TextSizeTest, cutsNothingOnASmallScreenInEitherTheme) {
  fill();
  for (const Theme theme : {Theme::light, Theme::dark}) {
    for (const int percent : {100, 200, 100, 150}) {
      use(theme, percent);
      expectNothingCut(window, "switched to " + std::to_string(percent) + " %");
    }
  }
}

TEST_F(TextSizeTest, cutsNothingWhenItStartsWithLargeText) {
  fill();
  applyAppearance({.theme = Theme::light, .textPercent = 200, .lastFolder = {}});
  MainWindow next(*session, answers.dialogs(), {});
  showActive(next);
  fit(next);
  expectNothingCut(next, "started with 200 %");
}

TEST_F(TextSizeTest, cutsNothingOfWhatIsWrong) {
  fill();
  session->setText("feature_adoption", QStringLiteral("150"));
  session->setText("clv", QStringLiteral("1.234"));
  session->setOwnRate(currencyOf("EUR"), QStringLiteral("1,136"));
  session->setAsOf(QStringLiteral("22.11.2026"));
  for (const int percent : {100, 200}) {
    use(Theme::light, percent);
    expectNothingCut(window, "wrong, " + std::to_string(percent) + " %");
  }
}

TEST_F(TextSizeTest, cutsNothingOfAnyModel) {
  for (const char* example : {"four-dimension", "three-signal", "traffic-light", "seven-category"}) {
    openExample(*session, example);
    session->setCustomer(QStringLiteral("Acme Corp")); // a long name scrolls in its field
    session->setText(session->model().factors.front().id, {});
    for (const int percent : {100, 200}) {
      use(Theme::light, percent);
      expectNothingCut(window, std::string(example) + ", " + std::to_string(percent) + " %");
    }
  }
  session->useModel(strictModel());
  session->reset();
  session->setText("support_tickets", QStringLiteral("9"));
  session->setText("expansion", QStringLiteral("sideways"));
  for (const int percent : {100, 200}) {
    use(Theme::light, percent);
    expectNothingCut(window, "a model with caps, " + std::to_string(percent) + " %");
  }
}

TEST_F(TextSizeTest, showsEveryLetterOfEveryPage) {
  fill();
  use(Theme::light, 300);
  window.resize(1600, 1200);
  settle();
  EXPECT_EQ(cutTexts(window), QStringList());
}

} // namespace
} // namespace health
