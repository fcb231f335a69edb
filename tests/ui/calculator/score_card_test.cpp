// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/score_card.h"

#include "tests/ui/support/sessions.h"
#include "tests/ui/support/strict_model.h"
#include "tests/ui/support/widgets.h"
#include "ui/shared/appearance.h"
#include "ui/shared/link_button.h"
#include "ui/shared/looks.h"
#include "ui/shared/readout.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include <map>

namespace health {
namespace {

class ScoreCardTest : public testing::Test {
protected:
  std::unique_ptr<Session> session = newSession();
  ScoreCard card{*session};

  ScoreCardTest() { openExample(*session, "acme-corp"); }

  QString spoken(const QString& name) {
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(named<Readout>(card, name));
    QAccessibleTextInterface* text = accessible->textInterface();
    return text->text(0, text->characterCount());
  }

  void forgetEverything() {
    for (const Factor& factor : crmModel()->factors) {
      session->setText(factor.id, {});
    }
  }
};

TEST_F(ScoreCardTest, namesTheInputThatStopsItAndLeadsThere) {
  showActive(card);
  QSignalSpy asked(&card, &ScoreCard::problemAsked);
  session->setText("feature_adoption", QStringLiteral("150"));
  auto* link = named<LinkButton>(card, "Stopped by Product Feature Adoption Rate");
  ASSERT_NE(link, nullptr);
  QTest::mouseClick(link, Qt::LeftButton);
  ASSERT_EQ(asked.size(), 1);
  EXPECT_EQ(asked.first().first().value<std::size_t>(), 1U);
  EXPECT_EQ(spoken("Health score"), "93.9 of 100");
  EXPECT_TRUE(says(card, "Calculated health score"));
  session->setText("feature_adoption", QStringLiteral("90"));
  EXPECT_FALSE(isShown<LinkButton>(card, "Stopped by Product Feature Adoption Rate"));
}

TEST_F(ScoreCardTest, offersTheWayBackWhileSomethingDiffers) {
  showActive(card);
  const QSignalSpy asked(&card, &ScoreCard::backAsked);
  EXPECT_FALSE(isShown<LinkButton>(card, "Back to calculated"));
  session->setText("nps", QStringLiteral("x"));
  EXPECT_TRUE(isShown<LinkButton>(card, "Back to calculated"));
  session->setText("nps", QStringLiteral("10"));
  QTest::mouseClick(named<LinkButton>(card, "Back to calculated"), Qt::LeftButton);
  EXPECT_EQ(asked.size(), 1);
  session->backToCalculated();
  EXPECT_FALSE(isShown<LinkButton>(card, "Back to calculated"));
}

TEST_F(ScoreCardTest, saysThatNothingIsKnown) {
  forgetEverything();
  EXPECT_EQ(spoken("Health score"), "unknown");
  EXPECT_EQ(spoken("Health category"), "Unknown");
  EXPECT_TRUE(says(card, "Nothing is known yet: type at least one number."));
  EXPECT_FALSE(card.grab().isNull());
  ASSERT_TRUE(session->calculate());
  session->setText("nps", QStringLiteral("100"));
  EXPECT_EQ(spoken("Health score"), "100.0 of 100");
  EXPECT_TRUE(says(card, "against nothing known"));
}

TEST_F(ScoreCardTest, saysWhatIsUnknownAndWhatIsStillPossible) {
  session->setText("nps", {});
  EXPECT_TRUE(says(card, "5 of 6 inputs are known, so anything from 75.9 to 95.9 is possible. "
                         "Finding out Net Promoter Score (NPS) would narrow it most."));
  EXPECT_EQ(spoken("Health score"), "94.9 of 100");
  EXPECT_TRUE(says(card, "5 of 6"));
  session->setText("nps", QStringLiteral("80"));
  for (const QString& text : labelTexts(card)) {
    EXPECT_FALSE(text.contains("is possible")) << text.toStdString();
  }
}

TEST_F(ScoreCardTest, saysBetweenWhichScoresARoughInputLeavesIt) {
  const QString npsRough =
      QStringLiteral("Net Promoter Score (NPS) is rough, so the score lies between 91.9 and "
                     "93.9. Making Net Promoter Score (NPS) exact would narrow it most.");
  session->setText("nps", QStringLiteral("60-80"));
  EXPECT_TRUE(says(card, npsRough));
  EXPECT_EQ(spoken("Health score"), "92.9 of 100");
  EXPECT_EQ(accessibleDescriptionOf(named<Readout>(card, "Health score")), "92.9 of 100. " + npsRough);
  session->setText("contract_months", QStringLiteral("<=12"));
  EXPECT_TRUE(says(card,
                   "2 of 6 inputs are rough, so the score lies between 81.9 and 87.3. Making Contract Term "
                   "Remaining exact would narrow it most."))
      << labelTexts(card).join(QLatin1Char('\n')).toStdString();
  session->setText("contract_months", {});
  EXPECT_TRUE(says(card,
                   "5 of 6 inputs are known, 1 of them roughly, so anything from 81.9 to 93.9 is possible. "
                   "Finding out Contract Term Remaining would narrow it most."))
      << labelTexts(card).join(QLatin1Char('\n')).toStdString();
  session->setText("contract_months", QStringLiteral("36"));
  session->setText("nps", QStringLiteral("80"));
  EXPECT_EQ(accessibleDescriptionOf(named<Readout>(card, "Health score")), "93.9 of 100");
  EXPECT_TRUE(labelTexts(card).filter("rough").isEmpty());
}

TEST_F(ScoreCardTest, saysThatARoughInputMayLeaveNothingOpen) {
  session->setText("nps", QStringLiteral("80-80"));
  EXPECT_TRUE(says(card, "Net Promoter Score (NPS) is rough; whatever it is exactly, the score is 93.9."));
  EXPECT_FALSE(card.grab().isNull());
}

TEST_F(ScoreCardTest, saysThatThePriorityCannotBeToldFromARoughInput) {
  openExample(*session, "four-dimension");
  session->setText("account_value", QStringLiteral("40k-60k"));
  EXPECT_TRUE(labelTexts(card).filter("Priority unknown while Account Value is rough.").size() == 1);
  session->setText("account_value", QStringLiteral("60k-80k"));
  EXPECT_TRUE(labelTexts(card).filter("Priority unknown").isEmpty());
  EXPECT_TRUE(labelTexts(card).filter("rough").isEmpty()) << "it has no weight";
}

TEST_F(ScoreCardTest, speaksScoreAndCategory) {
  EXPECT_EQ(spoken("Health score"), "93.9 of 100");
  EXPECT_EQ(spoken("Health category"), "Excellent");
  openExample(*session, "globex-inc");
  EXPECT_EQ(spoken("Health score"), "36.0 of 100");
  EXPECT_EQ(spoken("Health category"), "At-Risk");
}

TEST_F(ScoreCardTest, tellsTheCategoryByWordShapeAndColour) {
  const std::vector<std::tuple<QString, QString, Tone>> table{{"80", "◆ Excellent", Tone::good},
                                                              {"60", "● Good", Tone::fair},
                                                              {"40", "▲ At-Risk", Tone::warning},
                                                              {"0", "■ Unhealthy", Tone::critical}};
  const Looks looks = looksOf(QApplication::palette());
  forgetEverything();
  for (const auto& [adoption, painted, tone] : table) {
    session->setText("feature_adoption", adoption);
    auto* category = named<Readout>(card, "Health category");
    EXPECT_EQ(category->text(), painted);
    EXPECT_EQ(category->palette().color(QPalette::WindowText), looks.toneText(tone));
  }
}

TEST_F(ScoreCardTest, saysWhatTheNumberIs) {
  EXPECT_TRUE(says(card, "Health score"));
  session->setText("support_tickets", QStringLiteral("4"));
  EXPECT_TRUE(says(card, "What-if score"));
  session->reset();
  EXPECT_TRUE(says(card, "Health score of the example values"));
}

TEST_F(ScoreCardTest, showsTheDifferenceAWhatIfMakes) {
  session->setText("support_tickets", QStringLiteral("4"));
  EXPECT_EQ(spoken("Health score"), "87.9 of 100");
  EXPECT_TRUE(says(card, "-6.0"));
  EXPECT_TRUE(says(card, "against the calculated 93.9"));
  session->setText("support_tickets", QStringLiteral("0"));
  EXPECT_FALSE(says(card, "against the calculated 93.9"));
}

TEST_F(ScoreCardTest, recommendsWhatToDoAndHowFarTheNextBandIs) {
  EXPECT_TRUE(says(card, "Ask for a testimonial, a case study or an early renewal."));
  openExample(*session, "globex-inc");
  EXPECT_TRUE(
      says(card, "Reach out proactively, starting with the largest points lost. 14.0 points to Good."));
}

TEST_F(ScoreCardTest, showsTheScoreOfEveryGroupWithItsWordAndChange) {
  openExample(*session, "globex-inc");
  for (const char* text : {"Engagement", "31.0", "Financial Impact", "55.6", "Support Load", "30.0", "heavy",
                           "Retention Risk", "31.9", "high", "6 of 6"}) {
    EXPECT_TRUE(says(card, text));
  }
  session->setText("support_tickets", QStringLiteral("0"));
  EXPECT_TRUE(says(card, "light"));
  EXPECT_TRUE(says(card, "+70.0"));
  session->setText("support_tickets", {});
  EXPECT_TRUE(says(card, "unknown"));
}

TEST_F(ScoreCardTest, doesNotMoveItsPartsWhenAWhatIfBegins) {
  card.resize(card.sizeHint());
  showActive(card);
  const int height = card.sizeHint().height();
  const QRect score = named<Readout>(card, "Health score")->geometry();
  session->setText("support_tickets", QStringLiteral("1"));
  settle();
  EXPECT_EQ(card.sizeHint().height(), height);
  EXPECT_EQ(named<Readout>(card, "Health score")->geometry(), score);
}

TEST_F(ScoreCardTest, marksScoreRangeAndCalculatedScoreOnTheBands) {
  card.resize(900, 300);
  const QImage calculated = card.grab().toImage();
  session->setText("support_tickets", QStringLiteral("4"));
  const QImage whatIf = card.grab().toImage();
  session->setText("nps", {});
  const QImage withRange = card.grab().toImage();
  EXPECT_NE(calculated, whatIf);
  EXPECT_NE(whatIf, withRange);
}

TEST_F(ScoreCardTest, writesNumbersAsTheUserDoes) {
  const auto german = sessionWith("acme-corp", "de_DE");
  ScoreCard other(*german);
  EXPECT_EQ(named<Readout>(other, "Health score")->spoken(), "93,9 of 100");
}

TEST_F(ScoreCardTest, putsThePriorityBeforeTheAction) {
  openExample(*session, "four-dimension");
  EXPECT_TRUE(says(card, "Enterprise Watch. Hold a check-in call within 5 days. 12.5 points to Healthy."));
  session->setText("account_value", QStringLiteral("50,000"));
  EXPECT_TRUE(says(card, "Standard. Hold a check-in call within 5 days. 12.5 points to Healthy."));
  session->setText("account_value", {});
  EXPECT_TRUE(says(card, "Priority unknown without Account Value. Hold a check-in call within 5 days. "
                         "12.5 points to Healthy."));
  EXPECT_TRUE(says(card, "13 of 13")) << "an input without weight does not count";
}

TEST_F(ScoreCardTest, saysWhichCapActsAndWhy) {
  session->useModel(strictModel());
  session->reset();
  session->setText("account_value", QStringLiteral("60k"));
  session->setText("nps", QStringLiteral("100"));
  const QString sentence =
      QStringLiteral("Cap while Support Load is below 50: at most 40. Nobody renews in a storm of tickets.");
  EXPECT_FALSE(says(card, sentence));
  session->setText("support_tickets", QStringLiteral("9"));
  EXPECT_EQ(spoken("Health score"), "40.0 of 100");
  EXPECT_TRUE(says(card, sentence));
  EXPECT_TRUE(says(card, "Key account. Call the executive today. 10.0 points to High."))
      << "the priority's own action wins";
  session->setText("support_tickets", QStringLiteral("0"));
  session->setText("nps", QStringLiteral("-90"));
  EXPECT_TRUE(says(card, "Cap while Net Promoter Score (NPS) is below 20: at most 45."));
}

TEST_F(ScoreCardTest, doesNotNameAnInputWhereNoneWouldNarrowTheRange) {
  session->useModel(strictModel());
  session->reset();
  session->setText("support_tickets", QStringLiteral("10")); // the worst there is: Seats cannot be worse
  session->setText("seats", {});
  ASSERT_FALSE(session->outcome().result->mostWanted);
  EXPECT_TRUE(says(card, "4 of 5 inputs are known; whatever the others are, the score is 40.0."));
}

TEST_F(ScoreCardTest, showsGroupsOutOfWhatTheModelSays) {
  openExample(*session, "seven-category");
  for (const char* text : {"71.3", "7.1 of 10", "72.5", "7.8 of 10", "9.0 of 10", "3.5 of 10", "12 of 12"}) {
    EXPECT_TRUE(says(card, text));
  }
  session->setText("onboarding_percent", {});
  EXPECT_FALSE(says(card, "9.0 of 10"));
  session->useModel(crmModel());
  EXPECT_TRUE(labelTexts(card).filter("of 10").isEmpty());
}

TEST_F(ScoreCardTest, putsManyGroupsInRowsOfFour) {
  openExample(*session, "seven-category");
  showActive(card);
  settle();
  std::map<int, int> perRow;
  for (const Group& group : session->model().groups) {
    for (const QLabel* label : shownWidgets<QLabel>(card)) {
      if (label->text() == QString::fromStdString(group.name)) {
        ++perRow[label->mapTo(&card, label->rect().bottomLeft()).y()];
      }
    }
  }
  ASSERT_EQ(perRow.size(), 2U);
  EXPECT_EQ(perRow.begin()->second, 4);
  EXPECT_EQ(perRow.rbegin()->second, 3);
}

TEST_F(ScoreCardTest, countsToTheFirstScoreThatIsInTheNextBand) {
  openExample(*session, "seven-category");
  EXPECT_TRUE(says(card, "The customer is satisfied; keep watching. 6.8 points to Thriving."))
      << "80.0 still is Healthy";
}

} // namespace
} // namespace health
