// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/model_editor/editor_window.h"

namespace health {
namespace {

const QString groupWeight = QStringLiteral("Weight");
const QString factorWeight = QStringLiteral("Weight in its group");

class Weights : public EditorWindow {};

TEST_F(Weights, TheTreeShowsEveryWeightAndItsShareOfHundred) {
  EXPECT_EQ(row(QStringLiteral("Support Load")), QStringLiteral("Support Load 15 15.0 %"));
  EXPECT_EQ(row(QStringLiteral("Last Activity")), QStringLiteral("Last Activity 10 10.0 %"));
}

TEST_F(Weights, ATypedWeightIsSeenAtOnceInSharesAndPreview) {
  EXPECT_EQ(score(), QStringLiteral("36.0 of 100"));
  goTo("/groups/2");
  retype(field(groupWeight), QStringLiteral("0"));
  EXPECT_EQ(row(QStringLiteral("Support Load")), QStringLiteral("Support Load 0 0.0 %"));
  EXPECT_EQ(row(QStringLiteral("Engagement")), QStringLiteral("Engagement 35 41.2 %"));
  EXPECT_EQ(score(), QStringLiteral("37.1 of 100")); // (36.0043 - 4.5) / 0.85
  EXPECT_EQ(shownScoreOf(*session), "36.0");         // the model in use stays
}

TEST_F(Weights, ANumberBeingTypedIsOneUndoStep) {
  goTo("/groups/2");
  retype(field(groupWeight), QStringLiteral("25"));
  EXPECT_EQ(number("/groups/2/weight"), 25.0);
  undo();
  EXPECT_EQ(number("/groups/2/weight"), 15.0);
  EXPECT_EQ(field(groupWeight)->text(), QStringLiteral("15"));
}

TEST_F(Weights, WhatIsNoNumberStaysAsTypedAndIsSaidInItsPlace) {
  goTo("/groups/2");
  retype(field(groupWeight), QStringLiteral("1x"));
  EXPECT_EQ(field(groupWeight)->text(), QStringLiteral("1x"));
  EXPECT_TRUE(draft.hasErrors());
  EXPECT_TRUE(says(editor, QStringLiteral("“x” is not a number.")));
  EXPECT_EQ(issues().size(), 1);
  EXPECT_EQ(score(), QStringLiteral("unknown"));
  retype(field(groupWeight), QStringLiteral("15"));
  EXPECT_FALSE(draft.hasErrors());
  EXPECT_EQ(score(), QStringLiteral("36.0 of 100"));
}

TEST_F(Weights, ANegativeWeightIsAnErrorAtItsField) {
  goTo("/groups/2/factors/0");
  retype(field(factorWeight), QStringLiteral("-1"));
  EXPECT_TRUE(says(editor, QStringLiteral("The weight -1 is below 0.")));
  EXPECT_EQ(field(factorWeight)->accessibleDescription(), QStringLiteral("The weight -1 is below 0."));
}

TEST_F(Weights, ANumberWithTwoReadingsIsAskedAndAnsweredByAClick) {
  goTo("/groups/2");
  retype(field(groupWeight), QStringLiteral("1,234"));
  ASSERT_TRUE(draft.hasErrors());
  EXPECT_TRUE(says(editor, QStringLiteral("Do you mean 1,234 or 1.234?")));
  press(QStringLiteral("1.234"));
  EXPECT_EQ(number("/groups/2/weight"), 1.234);
  EXPECT_FALSE(draft.hasErrors());
}

TEST_F(Weights, AnotherSumThanHundredIsSaidWithWhatItBecomes) {
  goTo("/groups/2");
  retype(field(groupWeight), QStringLiteral("35"));
  ASSERT_EQ(issues().size(), 1);
  EXPECT_TRUE(issues()[0].contains(QStringLiteral("sum to 120"))) << issues()[0].toStdString();
  EXPECT_TRUE(issues()[0].contains(QStringLiteral("Engagement 29.2")));
  goTo("");
  press(QStringLiteral("Scale group weights to 100"));
  EXPECT_EQ(issues(), QStringList{QStringLiteral("Nothing is wrong or doubtful.")});
  EXPECT_NEAR(number("/groups/0/weight") + number("/groups/1/weight") + number("/groups/2/weight") +
                  number("/groups/3/weight"),
              100.0, 1e-9);
}

TEST_F(Weights, TheyAreExplainedAsExchangeRates) {
  goTo("/groups/2/factors/0");
  EXPECT_TRUE(
      says(editor,
           QStringLiteral("Near the present values, a step of 1 (tickets) is worth 1.5 points, as much as")));
  EXPECT_EQ(field(QStringLiteral("Worth in Product Feature Adoption Rate (%)"))->text(), QStringLiteral("6"));
  EXPECT_EQ(field(QStringLiteral("Worth in Net Promoter Score (NPS)"))->text(), QStringLiteral("15"));
}

TEST_F(Weights, ARateThatIsTypedChangesTheWeight) {
  goTo("/groups/2/factors/0");
  retype(field(QStringLiteral("Worth in Product Feature Adoption Rate (%)")), QStringLiteral("12"));
  EXPECT_EQ(number("/groups/2/weight"), 30.0); // of the group: it has one factor
  EXPECT_EQ(field(QStringLiteral("Worth in Net Promoter Score (NPS)"))->text(), QStringLiteral("30"));
  undo();
  EXPECT_EQ(number("/groups/2/weight"), 15.0);
}

TEST_F(Weights, ARateWithinAGroupChangesTheFactorsOwnWeight) {
  goTo("/groups/3/factors/1"); // contract months against NPS
  FieldEdit* rate = field(QStringLiteral("Worth in Net Promoter Score (NPS)"));
  const double before = rate->text().toDouble();
  retype(rate, QString::number(before * 2));
  EXPECT_NEAR(number("/groups/3/factors/1/weight"), 20.0, 0.05); // the shown rate has three digits
  EXPECT_EQ(number("/groups/3/weight"), 30.0);
}

TEST_F(Weights, ARateThatGivesNoUsableWeightChangesNothing) {
  goTo("/groups/2/factors/0");
  FieldEdit* rate = field(QStringLiteral("Worth in Net Promoter Score (NPS)"));
  retype(rate, QStringLiteral("1e308"));
  EXPECT_TRUE(says(editor, QStringLiteral("Type a number above 0 that gives a weight one can use.")));
  EXPECT_LT(number("/groups/2/weight"), 1e9);
  EXPECT_FALSE(draft.hasErrors());
}

TEST_F(Weights, ARateThatIsNoneIsMarkedAndGoesBackWhenLeft) {
  goTo("/groups/2/factors/0");
  FieldEdit* rate = field(QStringLiteral("Worth in Net Promoter Score (NPS)"));
  retype(rate, QStringLiteral("0"));
  EXPECT_EQ(rate->accessibleDescription(),
            QStringLiteral("Type a number above 0 that gives a weight one can use."));
  EXPECT_EQ(number("/groups/2/weight"), 15.0);
  field(factorWeight)->setFocus(Qt::TabFocusReason);
  EXPECT_EQ(rate->text(), QStringLiteral("15"));
}

} // namespace
} // namespace health
