// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calculator/input_page.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace health {
namespace {

class RateLineTest : public InputPage {
protected:
  FieldEdit* rate() { return field(QStringLiteral("Exchange rate")); }
};

TEST_F(RateLineTest, saysWhatIsWrongWithARate) {
  chooseCurrency("EUR");
  const std::vector<std::pair<QString, QString>> table{
      {"0", "The rate 0 is not above 0."},
      {"-1.2", "The rate -1.2 is not above 0."},
      {"abc", "“abc” is not a number."},
  };
  for (const auto& [text, message] : table) {
    retype(rate(), text);
    EXPECT_TRUE(says(panel, message));
    EXPECT_EQ(rate()->text(), text);
    EXPECT_EQ(shownScoreOf(*session), "stopped");
    EXPECT_TRUE(accessibleDescriptionOf(rate()).contains(message));
  }
}

TEST_F(RateLineTest, asksWhichRateIsMeant) {
  chooseCurrency("EUR");
  retype(rate(), QStringLiteral("1,136"));
  EXPECT_TRUE(says(panel, "Do you mean 1,136 or 1.136?"));
  click(QStringLiteral("1.136"));
  EXPECT_EQ(session->rateFrom(currencyOf("EUR"))->rate, 1.136);
  EXPECT_TRUE(says(panel, "Your own rate. Clear it to use the table's."));
  session->undoStack().undo();
  EXPECT_EQ(rate()->text(), "1,136");
}

TEST_F(RateLineTest, getsTheFocusWhenItIsWhatIsWrong) {
  chooseCurrency("EUR");
  retype(rate(), QStringLiteral("0"));
  field(npsName)->setFocus();
  panel.focusFactor(session->outcome().firstProblem.value());
  EXPECT_TRUE(rate()->hasFocus());
  retype(rate(), QStringLiteral("1.2"));
  panel.focusFactor(0);
  EXPECT_TRUE(field(clvName)->hasFocus());
}

TEST_F(RateLineTest, isThereForForeignCurrenciesOnly) {
  EXPECT_FALSE(isShown<FieldEdit>(panel, QStringLiteral("Exchange rate")));
  chooseCurrency("EUR");
  EXPECT_TRUE(isShown<FieldEdit>(panel, QStringLiteral("Exchange rate")));
  EXPECT_TRUE(says(panel, "1 EUR ="));
  EXPECT_TRUE(says(panel, "USD"));
  EXPECT_EQ(rate()->placeholderText(), "1.13607");
  EXPECT_TRUE(says(
      panel, "Rate of 2026-09-29, fawazahmed0/exchange-api (CC0), end-of-day mid rates. Type your own to "
             "use that."));
  chooseCurrency("USD");
  EXPECT_FALSE(isShown<FieldEdit>(panel, QStringLiteral("Exchange rate")));
}

TEST_F(RateLineTest, calculatesOnReturnLikeEveryField) {
  chooseCurrency("EUR");
  const QSignalSpy asked(&panel, &InputPanel::calculateAsked);
  retype(rate(), QStringLiteral("1.2"));
  QTest::keyClick(rate(), Qt::Key_Return);
  EXPECT_EQ(asked.size(), 1);
}

TEST_F(RateLineTest, letsAnOwnRateWinAndGivesItBack) {
  chooseCurrency("EUR");
  const std::string usual = shownScoreOf(*session);
  retype(rate(), QStringLiteral("2"));
  EXPECT_NE(shownScoreOf(*session), usual);
  EXPECT_EQ(session->outcome().inputs.ownRates.size(), 1U);
  retype(rate(), {});
  EXPECT_EQ(shownScoreOf(*session), usual);
  EXPECT_TRUE(session->outcome().inputs.ownRates.empty());
}

TEST_F(RateLineTest, keepsARatePerCurrency) {
  chooseCurrency("EUR");
  retype(rate(), QStringLiteral("2"));
  chooseCurrency("GBP");
  EXPECT_EQ(rate()->text(), "");
  EXPECT_EQ(rate()->placeholderText(), "1.323819");
  chooseCurrency("EUR");
  EXPECT_EQ(rate()->text(), "2");
}

} // namespace
} // namespace health
