// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calculator/input_page.h"
#include "tests/ui/support/strict_model.h"
#include "ui/shared/message_line.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace health {
namespace {

class FactorFieldTest : public InputPage {};
class FactorFieldInGerman : public InputPage {
protected:
  FactorFieldInGerman() : InputPage("de_DE") {}
};
class FactorFieldInFrench : public InputPage {
protected:
  FactorFieldInFrench() : InputPage("fr_FR") {}
};

struct Wrong {
  QString factor;
  QString text;
  QString message;
};

TEST_F(FactorFieldTest, saysUnderTheFieldWhatIsWrongAndWhatIsAllowed) {
  const std::vector<Wrong> table{
      {adoptionName, "150", "150 is not possible here: enter 0 to 100."},
      {adoptionName, "-0.5", "-0.5 is not possible here: enter 0 to 100."},
      {adoptionName, "abc", "“abc” is not a number."},
      {ticketsName, "-1", "-1 is not possible here: enter 0 or more."},
      {ticketsName, "2.5", "2.5 is not a whole number."},
      {npsName, "101", "101 is not possible here: enter -100 to 100."},
      {npsName, "1e400", "1e400 is too large: the limit is about 1.8e308."},
      {clvName, "-1", "-1 USD is not possible here: enter 0 or more."},
      {clvName, "0.001", "0.001 has more decimals than USD has: at most 2."},
      {clvName, "<b>7</b>", "“b>” is not a number."},
  };
  for (const Wrong& row : table) {
    const QString before = field(row.factor)->text();
    retype(field(row.factor), row.text);
    EXPECT_TRUE(says(panel, row.message)) << row.text.toStdString();
    EXPECT_EQ(field(row.factor)->text(), row.text);
    EXPECT_TRUE(accessibleDescriptionOf(field(row.factor)).startsWith(row.message));
    EXPECT_FALSE(session->outcome().result);
    retype(field(row.factor), before);
    EXPECT_FALSE(says(panel, row.message)) << row.text.toStdString();
    EXPECT_FALSE(accessibleDescriptionOf(field(row.factor)).contains(row.message));
  }
  EXPECT_EQ(shownScoreOf(*session), "93.9");
}

TEST_F(FactorFieldTest, takesWhatIsTypedInsteadOfCuttingIt) {
  const QString long1 = QString(61, QLatin1Char('9'));
  retype(field(adoptionName), long1);
  EXPECT_EQ(field(adoptionName)->text(), long1);
  for (const QString& text : labelTexts(panel)) {
    EXPECT_LT(text.size(), 400);
  }
}

TEST_F(FactorFieldInFrench, asksWhichNumberIsMeantAndTakesEitherAnswer) {
  retype(field(clvName), QStringLiteral("1.234"));
  EXPECT_TRUE(says(panel, "Do you mean 1\u202F234 or 1,234?"));
  EXPECT_EQ(shownScoreOf(*session), "stopped");
  click("1\u202F234");
  EXPECT_EQ(readingOf(*session, "clv").value, InputValue(Money{123'400, currencyOf("USD")}));
  EXPECT_FALSE(says(panel, "Do you mean 1\u202F234 or 1,234?"));
  session->undoStack().undo();
  EXPECT_EQ(field(clvName)->text(), "1.234");
}

TEST_F(FactorFieldInGerman, asksInTheUsersNotation) {
  retype(field(QStringLiteral("Last Activity")), QStringLiteral("1,234"));
  EXPECT_TRUE(says(panel, "Do you mean 1,234 or 1.234?"));
  click(QStringLiteral("1.234"));
  EXPECT_EQ(readingOf(*session, "last_activity_days").value, InputValue(1234.0));
}

TEST_F(FactorFieldTest, asksWhichCurrencyIsMeantAndChangesToIt) {
  retype(field(clvName), QStringLiteral("€75,000"));
  EXPECT_TRUE(says(panel, "The text says €, the currency chosen is USD."));
  click(QStringLiteral("Use EUR"));
  EXPECT_EQ(session->state().currency(factorOf(*session, "clv")), currencyOf("EUR"));
  EXPECT_EQ(currency()->currentText(), "EUR");
  EXPECT_EQ(field(clvName)->text(), "€75,000");
  EXPECT_EQ(readingOf(*session, "clv").value, InputValue(Money{7'500'000, currencyOf("EUR")}));
  session->undoStack().undo();
  EXPECT_EQ(currency()->currentText(), "USD");
}

TEST_F(FactorFieldTest, offersNoCurrencyWhereTheSignHasSeveral) {
  chooseCurrency("EUR");
  retype(field(clvName), QStringLiteral("75 kr"));
  EXPECT_TRUE(says(panel, "The text says kr, the currency chosen is EUR."));
  EXPECT_TRUE(shownWidgets<LinkButton>(panel).isEmpty());
}

TEST_F(FactorFieldTest, saysHowItReadWhatIsWrittenOtherwise) {
  retype(field(clvName), QStringLiteral("75k"));
  EXPECT_TRUE(says(panel, "Read as 75,000"));
  retype(field(clvName), QStringLiteral("75,000"));
  EXPECT_FALSE(says(panel, "Read as 75,000"));
}

TEST_F(FactorFieldTest, saysThatAnEmptyFieldIsUnknown) {
  retype(field(npsName), {});
  EXPECT_TRUE(says(panel, "Unknown: its weight goes to the known inputs."));
  EXPECT_EQ(session->outcome().result->known, 5U);
}

TEST_F(FactorFieldTest, saysWhereTheCurveEnds) {
  retype(field(ticketsName), QStringLiteral("25"));
  EXPECT_TRUE(says(panel, "25 counts the same as 10: beyond it the score does not change."));
}

TEST_F(FactorFieldTest, saysWhatStoodThereWhenItWasCalculated) {
  retype(field(ticketsName), QStringLiteral("4"));
  EXPECT_TRUE(says(panel, "was 0 tickets"));
  retype(field(clvName), QStringLiteral("1"));
  EXPECT_TRUE(says(panel, "was 75,000 USD"));
  ASSERT_TRUE(session->calculate());
  EXPECT_FALSE(says(panel, "was 0 tickets"));
  retype(field(ticketsName), {});
  EXPECT_TRUE(says(panel, "was 4 tickets"));
  retype(field(ticketsName), QStringLiteral("x"));
  EXPECT_FALSE(says(panel, "was 4 tickets")) << "a wrong field says only what is wrong";
}

TEST_F(FactorFieldTest, explainsWhatToEnter) {
  EXPECT_TRUE(says(panel, "Share of the relevant product features in active use. From 0 to 100."));
  EXPECT_TRUE(says(panel, "Tickets logged in the last 30 days. Typically 0 to 20."));
  EXPECT_TRUE(says(panel, "Months left on the current contract. Typically 0 to 60 and more."));
  EXPECT_EQ(accessibleDescriptionOf(field(ticketsName)),
            "Tickets logged in the last 30 days. Typically 0 to 20.");
}

TEST_F(FactorFieldTest, stepsWithUpAndDownAsUndoableEdits) {
  field(ticketsName)->setFocus(Qt::TabFocusReason);
  QTest::keyClick(field(ticketsName), Qt::Key_Up);
  QTest::keyClick(field(ticketsName), Qt::Key_Up);
  EXPECT_EQ(field(ticketsName)->text(), "2");
  QTest::keyClick(field(ticketsName), Qt::Key_Down);
  EXPECT_EQ(field(ticketsName)->text(), "1");
  EXPECT_EQ(field(ticketsName)->selectedText(), "1");
  session->undoStack().undo();
  EXPECT_EQ(field(ticketsName)->text(), "0");
  retype(field(clvName), QStringLiteral("abc"));
  QTest::keyClick(field(clvName), Qt::Key_Up);
  EXPECT_EQ(field(clvName)->text(), "abc") << "what cannot be read is not stepped";
}

TEST_F(FactorFieldTest, changesTheTextWithTheSliderAndBack) {
  EXPECT_EQ(slider(adoptionName)->value(), 900);
  slider(adoptionName)->setFocus();
  QTest::keyClick(slider(adoptionName), Qt::Key_PageDown);
  EXPECT_EQ(field(adoptionName)->text(), "80");
  EXPECT_EQ(slider(adoptionName)->value(), 800);
  EXPECT_TRUE(says(panel, "was 90 %"));
  session->undoStack().undo();
  EXPECT_EQ(field(adoptionName)->text(), "90");
  EXPECT_EQ(slider(adoptionName)->value(), 900);
  retype(field(ticketsName), QStringLiteral("7"));
  EXPECT_EQ(slider(ticketsName)->value(), 300) << "best is on the right";
}

TEST_F(FactorFieldTest, takesOneUndoStepForOnePullOfTheSlider) {
  QSlider* pulled = slider(npsName);
  pulled->setSliderDown(true);
  for (const int position : {890, 700, 400, 250}) {
    pulled->setValue(position);
  }
  pulled->setSliderDown(false);
  EXPECT_EQ(field(npsName)->text(), "-50");
  pulled->setValue(500);
  EXPECT_EQ(session->undoStack().count(), 2);
  session->undoStack().undo();
  EXPECT_EQ(field(npsName)->text(), "-50");
  session->undoStack().undo();
  EXPECT_EQ(field(npsName)->text(), "80");
}

TEST_F(FactorFieldTest, movesTheSliderInTheChosenCurrency) {
  chooseCurrency("EUR");
  slider(clvName)->setValue(1000);
  EXPECT_EQ(readingOf(*session, "clv").value, InputValue(Money{8'800'000, currencyOf("EUR")}));
}

TEST_F(FactorFieldTest, movesTheSliderWithTheTextWhileAnotherFieldIsWrong) {
  retype(field(adoptionName), QStringLiteral("x"));
  retype(field(npsName), QStringLiteral("0"));
  EXPECT_EQ(slider(npsName)->value(), 500);
}

TEST_F(FactorFieldTest, doesNotLetAWrongFieldBeSlidOver) {
  retype(field(adoptionName), QStringLiteral("150"));
  EXPECT_FALSE(slider(adoptionName)->isEnabled());
  EXPECT_TRUE(slider(npsName)->isEnabled());
  retype(field(adoptionName), QStringLiteral("15"));
  EXPECT_TRUE(slider(adoptionName)->isEnabled());
}

TEST_F(FactorFieldTest, keepsTheAmountWhenTheCurrencyChanges) {
  chooseCurrency("JPY");
  EXPECT_EQ(field(clvName)->text(), "75,000");
  EXPECT_EQ(readingOf(*session, "clv").value, InputValue(Money{75'000, currencyOf("JPY")}));
  EXPECT_TRUE(says(panel, "was 75,000 USD"));
}

class InputWithoutWeight : public InputPage {
protected:
  InputWithoutWeight() : InputPage("en_US", "four-dimension") {}
};

TEST_F(InputWithoutWeight, hasNoSlider) {
  EXPECT_NE(field(QStringLiteral("Account Value")), nullptr);
  const auto& factors = session->model().factors;
  const auto numbers = std::ranges::count_if(
      factors, [](const Factor& factor) { return factor.isScored() && !factor.isCategory(); });
  EXPECT_EQ(shownWidgets<QSlider>(panel).size(), numbers);
}

TEST_F(InputWithoutWeight, saysWhatCannotBeToldWithoutIt) {
  const QString message = QStringLiteral("Unknown: the priority cannot be told.");
  retype(field(QStringLiteral("Account Value")), {});
  EXPECT_TRUE(says(panel, message));
  for (const char* factor : {"active_days", "core_features_percent", "session_minutes", "nps",
                             "stakeholders_percent", "goals_percent", "roi_percent"}) {
    session->setValue(factor, factorOf(*session, factor).highest.value_or(150.0));
  }
  ASSERT_EQ(bandOf(*session), "Healthy");
  EXPECT_FALSE(says(panel, message)) << "for a healthy customer it does not matter";
  EXPECT_TRUE(says(panel, "Unknown."));
}

TEST_F(InputWithoutWeight, isSteppedAndConvertedLikeEveryAmount) {
  FieldEdit* value = field(QStringLiteral("Account Value"));
  value->setFocus(Qt::TabFocusReason);
  QTest::keyClick(value, Qt::Key_Up);
  EXPECT_EQ(value->text(), "66,000");
  EXPECT_TRUE(says(panel, "was 60,000 USD"));
  session->setCurrency("account_value", currencyOf("EUR"));
  EXPECT_TRUE(isShown<FieldEdit>(panel, QStringLiteral("Exchange rate")));
}

TEST_F(FactorFieldTest, saysWhatARoughInputWasReadAs) {
  retype(field(npsName), QStringLiteral("60-80"));
  EXPECT_TRUE(says(panel, "Read as 60–80"));
  EXPECT_TRUE(says(panel, "was 80"));
  session->setValue("nps", NumberRange{60.0, 80.0});
  EXPECT_EQ(field(npsName)->text(), "60–80");
  EXPECT_TRUE(says(panel, "Rough: the middle of what it may score counts."));
  EXPECT_EQ(slider(npsName)->value(), 850); // of 70
  retype(field(clvName), QStringLiteral("$60-80k"));
  EXPECT_TRUE(
      says(panel, "Do you mean 60–80,000 or 60,000–80,000?")); // the left one says nothing of thousands
}

TEST_F(FactorFieldTest, turnsARangeRoundByAClick) {
  retype(field(npsName), QStringLiteral("80-60"));
  EXPECT_TRUE(says(panel, "The range 80–60 begins above its end; the other way round it is 60–80."));
  EXPECT_EQ(field(npsName)->text(), "80-60");
  click(QStringLiteral("60–80"));
  EXPECT_EQ(field(npsName)->text(), "60–80");
  EXPECT_TRUE(session->outcome().result);
  retype(field(clvName), QStringLiteral("80k-60k"));
  EXPECT_TRUE(says(panel, "The range 80,000–60,000 USD begins above its end; the other way round it is "
                          "60,000–80,000 USD."));
  click(QStringLiteral("60,000–80,000"));
  EXPECT_EQ(inputText(readingOf(*session, "clv").value), "60000..80000 USD");
}

TEST_F(FactorFieldTest, asksWhichOfTwoRangesIsMeant) {
  retype(field(clvName), QStringLiteral("25-35k"));
  EXPECT_TRUE(says(panel, "Do you mean 25–35,000 or 25,000–35,000?"));
  click(QStringLiteral("25,000–35,000"));
  EXPECT_EQ(inputText(readingOf(*session, "clv").value), "25000..35000 USD");
  retype(field(clvName), QStringLiteral("1.234-2,000"));
  EXPECT_TRUE(says(panel, "Do you mean 1.234–2,000 or 1,234–2,000?"));
  click(QStringLiteral("1,234–2,000"));
  EXPECT_EQ(inputText(readingOf(*session, "clv").value), "1234..2000 USD");
}

TEST_F(FactorFieldTest, stepsAndSlidesFromARoughInput) {
  retype(field(npsName), QStringLiteral(">10"));
  QTest::keyClick(field(npsName), Qt::Key_Up);
  EXPECT_EQ(field(npsName)->text(), "10");
  retype(field(npsName), QStringLiteral("25-35"));
  QTest::keyClick(field(npsName), Qt::Key_Down);
  EXPECT_EQ(field(npsName)->text(), "25");
  retype(field(npsName), QStringLiteral("25-35"));
  slider(npsName)->setValue(1000);
  EXPECT_EQ(readingOf(*session, "nps").value, InputValue(100.0));
}

TEST_F(FactorFieldTest, namesTheEndsOfASliderWithoutWorstAndBest) {
  session->useModel(strictModel());
  auto* seats = named<QSlider>(panel, QStringLiteral("Seats, slider from lowest to highest"));
  ASSERT_NE(seats, nullptr);
  EXPECT_EQ(seats->toolTip(), "From lowest (left) to highest (right)");
  seats->setValue(1000);
  EXPECT_EQ(readingOf(*session, "seats").value, InputValue(60.0));
  EXPECT_EQ(slider(npsName)->toolTip(), "From worst (left) to best (right)");
}

} // namespace
} // namespace health
