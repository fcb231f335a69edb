// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "core/scoring/write_inputs.h"
#include "tests/ui/support/sessions.h"
#include "tests/ui/support/strict_model.h"

#include <gtest/gtest.h>

namespace health {
namespace {

TEST(Session, refusesToCalculateWhileAFieldIsWrong) {
  for (const QString text : {"150", "abc", "1e400", "-1"}) {
    const auto session = sessionWith("acme-corp");
    session->setText("feature_adoption", text);
    const SessionState typed = session->state();
    EXPECT_FALSE(session->outcome().result);
    EXPECT_FALSE(session->outcome().isWhatIf);
    EXPECT_EQ(session->outcome().firstProblem, crmModel()->find("feature_adoption"));
    EXPECT_FALSE(session->calculate());
    EXPECT_EQ(session->state(), typed);
    EXPECT_EQ(textOf(*session, "feature_adoption"), text);
    EXPECT_EQ(fixedDecimal(*session->state().calculated->result.score, 1), "93.9");
  }
}

TEST(Session, namesTheFirstOfSeveralProblemsInDisplayOrder) {
  const auto session = newSession();
  session->setText("contract_months", QStringLiteral("x"));
  EXPECT_EQ(session->outcome().firstProblem, 5U);
  session->setText("support_tickets", QStringLiteral("x"));
  EXPECT_EQ(session->outcome().firstProblem, 2U);
  session->setCurrency("clv", currencyOf("EUR"));
  session->setOwnRate(currencyOf("EUR"), QStringLiteral("-1"));
  EXPECT_EQ(session->outcome().firstProblem, 0U);
}

TEST(Session, isStoppedByARateThatCannotBeRead) {
  const auto session = sessionWith("acme-corp");
  session->setCurrency("clv", currencyOf("EUR"));
  for (const QString text : {"0", "-1", "abc", "1,136"}) {
    session->setOwnRate(currencyOf("EUR"), text);
    EXPECT_EQ(shownScoreOf(*session), "stopped") << text.toStdString();
    EXPECT_EQ(session->outcome().firstProblem, 0U) << text.toStdString();
    EXPECT_FALSE(session->calculate());
  }
  session->setCurrency("clv", currencyOf("USD")); // the rate is of no use there, so it stops nothing
  EXPECT_EQ(shownScoreOf(*session), "93.9");
}

TEST(Session, survivesTheMostAbsurdRates) {
  for (const QString text : {"1e-310", "4e-324", "1e308", "1e-300"}) {
    for (const QString amount : {"0", "0.01", "9999999999999"}) {
      const auto session = sessionWith("acme-corp");
      session->setCurrency("clv", currencyOf("EUR"));
      session->setText("clv", amount);
      session->setOwnRate(currencyOf("EUR"), text);
      const std::string score = shownScoreOf(*session);
      EXPECT_TRUE(score == "stopped" || (std::stod(score) >= 75.0 && std::stod(score) <= 95.2)) << score;
    }
  }
}

TEST(Session, readsOnWithADayThatIsNone) {
  const auto session = sessionWith("acme-corp");
  for (const QString day : {"2026-02-30", "tomorrow", "22.11.2026", "2026-1-1"}) {
    session->setAsOf(day);
    ASSERT_TRUE(session->outcome().asOfIssue) << day.toStdString();
    EXPECT_EQ(session->outcome().asOfIssue->code, IssueCode::badDate);
    EXPECT_EQ(shownScoreOf(*session), "93.9");
  }
  session->setAsOf(QStringLiteral(" 2026-11-23 "));
  EXPECT_FALSE(session->outcome().asOfIssue);
  EXPECT_EQ(session->outcome().inputs.asOf, parseDate("2026-11-23"));
  session->setAsOf({});
  EXPECT_FALSE(session->outcome().asOfIssue);
  EXPECT_FALSE(session->outcome().inputs.asOf);
}

TEST(Session, startsWithExampleValuesCalculated) {
  const auto session = newSession();
  EXPECT_EQ(shownScoreOf(*session), "66.7");
  EXPECT_EQ(bandOf(*session), "Good");
  EXPECT_TRUE(session->state().exampleValues);
  EXPECT_FALSE(session->outcome().isWhatIf);
  EXPECT_EQ(session->state().customer, "");
  EXPECT_EQ(session->state().asOf, testDay);
  EXPECT_EQ(textOf(*session, "clv"), "25,000");
  ASSERT_TRUE(session->state().calculated);
}

TEST(Session, scoresTheExamples) {
  EXPECT_EQ(shownScoreOf(*sessionWith("acme-corp")), "93.9");
  EXPECT_EQ(bandOf(*sessionWith("acme-corp")), "Excellent");
  EXPECT_EQ(shownScoreOf(*sessionWith("globex-inc")), "36.0");
  EXPECT_EQ(bandOf(*sessionWith("globex-inc")), "At-Risk");
}

TEST(Session, opensACustomerCalculated) {
  const auto session = newSession();
  session->setText("nps", QStringLiteral("1"));
  openExample(*session, "acme-corp", QStringLiteral("acme.health.json"));
  EXPECT_FALSE(session->outcome().isWhatIf);
  EXPECT_FALSE(session->state().exampleValues);
  EXPECT_EQ(session->state().customer, "Acme Corp");
  EXPECT_EQ(session->state().asOf, "2026-11-22");
  EXPECT_EQ(session->file(), "acme.health.json");
  EXPECT_EQ(session->outcome().inputs, exampleCustomer("acme-corp"));
}

/// Acme with an amount that no number can hold in the model's currency.
CustomerInputs acmeBeyondAllNumbers() {
  CustomerInputs inputs = exampleCustomer("acme-corp");
  inputs.set("clv", moneyFromText("9999999999999", currencyOf("EUR")).value());
  inputs.ownRates = {{currencyOf("EUR"), currencyOf("USD"), 1e308}};
  return inputs;
}

TEST(Session, calculatesACustomerWhoseAmountIsOfNoUseWithoutIt) {
  const auto session = newSession();
  openExample(*session, "globex-inc");
  session->open(acmeBeyondAllNumbers(), crmModel(), {});
  EXPECT_EQ(shownScoreOf(*session), "stopped");
  EXPECT_EQ(session->outcome().firstProblem, crmModel()->find("clv"));
  const Calculated& calculated = *session->state().calculated;
  CustomerInputs without = acmeBeyondAllNumbers();
  without.set("clv", {});
  EXPECT_EQ(calculated.inputs, without);
  EXPECT_EQ(calculated.result.known, 5U);
  const auto unknown = newSession();
  unknown->open(without, crmModel(), {});
  EXPECT_EQ(calculated.result.score, unknown->outcome().result->score);
  EXPECT_EQ(session->outcome().calculatedDigits.score, unknown->outcome().digits.score);
  session->setOwnRate(currencyOf("EUR"), QStringLiteral("1.2"));
  EXPECT_TRUE(session->outcome().isWhatIf);
}

TEST(Session, calculatesEveryCustomerByItsOwnModel) {
  const auto session = newSession();
  session->useModel(strictModel());
  session->open(acmeBeyondAllNumbers(), crmModel(), {});
  EXPECT_EQ(session->state().calculated->result.model, crmModel());
  EXPECT_EQ(session->outcome().calculatedDigits.contributions.size(), crmModel()->factors.size());
  session->undoStack().undo();
  EXPECT_EQ(session->state().calculated->result.model, strictModel());
}

TEST(Session, calculatesNoAmountWhoseRateCannotBeRead) {
  const auto session = newSession();
  session->useModel(strictModel());
  session->setText("account_value", QStringLiteral("500"));
  session->setCurrency("account_value", currencyOf("EUR"));
  session->setOwnRate(currencyOf("EUR"), QStringLiteral("1.2"));
  ASSERT_TRUE(session->calculate());
  EXPECT_TRUE(isKnown(session->state().calculated->inputs.value("account_value")));
  session->useModel(crmModel());
  session->setOwnRate(currencyOf("EUR"), QStringLiteral("abc")); // here nothing needs it
  ASSERT_TRUE(session->calculate());
  session->useModel(strictModel());
  EXPECT_EQ(shownScoreOf(*session), "stopped");
  EXPECT_FALSE(isKnown(session->state().calculated->inputs.value("account_value")))
      << "not by the table's rate";
}

TEST(Session, isTheSameCalculationForTheSameCustomerOnly) {
  CustomerInputs inputs = exampleCustomer("acme-corp");
  const auto session = newSession();
  session->open(inputs, crmModel(), {});
  session->setText("clv", QStringLiteral("80k"));
  ASSERT_TRUE(session->calculate());
  inputs.customer = "Acme Twin";
  inputs.set("clv", moneyFromText("80000", currencyOf("USD")).value());
  session->open(inputs, crmModel(), {});
  EXPECT_EQ(session->state().calculated->inputs, inputs);
  session->setText("clv", QStringLiteral("1"));
  session->backToCalculated();
  EXPECT_EQ(textOf(*session, "clv"), "80,000") << "not as it was typed for the other customer";
}

TEST(Session, isAWhatIfFromTheFirstChangeToTheLast) {
  const auto session = sessionWith("acme-corp");
  session->setText("support_tickets", QStringLiteral("4"));
  EXPECT_TRUE(session->outcome().isWhatIf);
  EXPECT_EQ(shownScoreOf(*session), "87.9");
  EXPECT_EQ(session->outcome().digits.score - session->outcome().calculatedDigits.score, -60);
  session->setText("support_tickets", QStringLiteral("0"));
  EXPECT_FALSE(session->outcome().isWhatIf);
}

TEST(Session, isNoWhatIfWhereOnlyTheWritingChanges) {
  const auto session = sessionWith("acme-corp");
  session->setText("clv", QStringLiteral("75k"));
  session->setText("feature_adoption", QStringLiteral("90.0 %"));
  session->setCustomer(QStringLiteral("Acme"));
  session->setAsOf(QStringLiteral("2026-11-23"));
  EXPECT_FALSE(session->outcome().isWhatIf);
  EXPECT_EQ(textOf(*session, "clv"), "75k");
}

TEST(Session, isAWhatIfInAnotherCurrency) {
  const auto session = sessionWith("acme-corp");
  session->setCurrency("clv", currencyOf("JPY"));
  EXPECT_TRUE(session->outcome().isWhatIf);
  EXPECT_EQ(textOf(*session, "clv"), "75,000");
}

TEST(Session, makesTheWhatIfTheCalculatedResult) {
  const auto session = newSession();
  session->setText("support_tickets", QStringLiteral("0"));
  EXPECT_TRUE(session->calculate());
  EXPECT_FALSE(session->outcome().isWhatIf);
  EXPECT_FALSE(session->state().exampleValues);
  EXPECT_EQ(session->outcome().calculatedDigits.score, session->outcome().digits.score);
}

TEST(Session, turnsExampleValuesIntoRealOnesWhenTheyAreCalculated) {
  const auto session = newSession();
  EXPECT_TRUE(session->calculate());
  EXPECT_FALSE(session->state().exampleValues);
  EXPECT_EQ(shownScoreOf(*session), "66.7");
}

TEST(Session, goesBackToWhatWasTypedWhenItWasCalculated) {
  const auto session = sessionWith("acme-corp");
  session->setText("clv", QStringLiteral("80k"));
  ASSERT_TRUE(session->calculate());
  const SessionState calculated = session->state();
  session->setText("clv", QStringLiteral("abc"));
  session->setText("nps", {});
  session->setCurrency("clv", currencyOf("EUR"));
  session->setOwnRate(currencyOf("EUR"), QStringLiteral("2"));
  session->backToCalculated();
  EXPECT_EQ(session->state(), calculated);
  EXPECT_EQ(textOf(*session, "clv"), "80k");
  EXPECT_FALSE(session->outcome().isWhatIf);
}

TEST(Session, keepsTheCustomerOnTheWayBack) {
  const auto session = sessionWith("acme-corp");
  session->setCustomer(QStringLiteral("Acme, renamed"));
  session->setText("nps", QStringLiteral("1"));
  session->backToCalculated();
  EXPECT_EQ(session->state().customer, "Acme, renamed");
}

TEST(Session, resetsToExampleValuesOfNoCustomer) {
  const auto session = sessionWith("acme-corp");
  session->setAsOf(QStringLiteral("2020-01-01"));
  session->setCurrency("clv", currencyOf("EUR"));
  session->reset();
  EXPECT_EQ(session->state().customer, "");
  EXPECT_EQ(session->state().asOf, testDay);
  EXPECT_EQ(session->state().currency(factorOf(*session, "clv")), currencyOf("USD"));
  EXPECT_TRUE(session->state().exampleValues);
  EXPECT_FALSE(session->outcome().isWhatIf);
  EXPECT_EQ(shownScoreOf(*session), "66.7");
}

TEST(Session, letsAnOwnRateWinAndKeepsIt) {
  const auto session = sessionWith("acme-corp");
  const Currency eur = currencyOf("EUR");
  session->setCurrency("clv", eur);
  EXPECT_NEAR(session->rateFrom(eur)->rate, 1.13607, 1e-9);
  EXPECT_TRUE(session->outcome().inputs.ownRates.empty());
  session->setText("clv", QStringLiteral("37,500"));
  session->setOwnRate(eur, QStringLiteral("2"));
  EXPECT_EQ(session->rateFrom(eur)->rate, 2.0);
  EXPECT_NEAR(session->tableRateFrom(eur)->rate, 1.13607, 1e-9);
  EXPECT_EQ(shownScoreOf(*session), "93.9");
  const std::vector<OwnRate> expected{{eur, currencyOf("USD"), 2.0}};
  EXPECT_EQ(session->outcome().inputs.ownRates, expected);
  const auto other = newSession("de_DE");
  other->open(session->outcome().inputs, crmModel(), {});
  EXPECT_EQ(other->outcome().inputs.ownRates, expected);
  EXPECT_EQ(other->state().ownRateText(eur), "2");
  EXPECT_EQ(shownScoreOf(*other), "93.9");
}

TEST(Session, takesModelsAwayThatAreNeitherBuiltInNorInUse) {
  const auto session = newSession();
  const std::vector<std::shared_ptr<const ScoreModel>> builtIn = session->models();
  ASSERT_TRUE(session->addModel(strictModel()));
  auto other = std::make_shared<ScoreModel>(*strictModel());
  other->id = "other";
  ASSERT_TRUE(session->addModel(std::exchange(other, nullptr))); // nobody else has it
  int announced = 0;
  QObject::connect(session.get(), &Session::modelsChanged, session.get(), [&] { ++announced; });
  session->useModel(strictModel());
  session->removeModel("strict");
  EXPECT_EQ(session->modelNamed("strict"), strictModel()) << "it is in use";
  for (const auto& model : builtIn) {
    session->removeModel(model->id);
  }
  session->removeModel("no such model");
  EXPECT_EQ(session->models().size(), builtIn.size() + 2);
  EXPECT_EQ(announced, 0);
  session->useModel(crmModel());
  session->removeModel("strict");
  session->removeModel(session->models().back()->id); // a name that goes with its model
  EXPECT_EQ(session->models(), builtIn);
  EXPECT_EQ(announced, 2);
  session->undoStack().undo();
  EXPECT_EQ(session->state().model, strictModel()) << "undo still comes back to it";
  EXPECT_EQ(session->state().calculated->result.model, strictModel());
}

TEST(Session, takesUnknownFieldsOutOfTheScoreAndSaysWhatIsPossible) {
  const auto session = sessionWith("acme-corp");
  session->setText("nps", {});
  EXPECT_EQ(shownScoreOf(*session), "94.9");
  EXPECT_EQ(session->outcome().result->known, 5U);
  EXPECT_NEAR(session->outcome().result->range.lowest, 75.93, 0.01);
  EXPECT_NEAR(session->outcome().result->range.highest, 95.93, 0.01);
  EXPECT_EQ(session->outcome().result->mostWanted, crmModel()->find("nps"));
}

TEST(Session, hasNoScoreWhereNothingIsKnown) {
  const auto session = sessionWith("acme-corp");
  for (const Factor& factor : crmModel()->factors) {
    session->setText(factor.id, {});
  }
  EXPECT_EQ(shownScoreOf(*session), "none");
  EXPECT_TRUE(session->outcome().isWhatIf);
  EXPECT_TRUE(session->calculate());
  EXPECT_FALSE(session->outcome().isWhatIf);
}

TEST(Session, carriesThroughWhatItDoesNotKnow) {
  CustomerInputs inputs = exampleCustomer("acme-corp");
  inputs.otherInputs = {{"csat", 4.5}, {"logins", {}}};
  inputs.unknownKeys = {{"crm_id", "\"0031x\""}, {"tags", "[\"a\",\"b\"]"}};
  const auto session = newSession();
  session->open(inputs, crmModel(), {});
  session->setText("nps", QStringLiteral("81"));
  ASSERT_TRUE(session->calculate());
  inputs.set("nps", 81.0);
  EXPECT_EQ(session->outcome().inputs, inputs);
  EXPECT_EQ(customerFileText(session->outcome().inputs), customerFileText(inputs));
  session->reset();
  EXPECT_TRUE(session->outcome().inputs.otherInputs.empty());
  EXPECT_TRUE(session->outcome().inputs.unknownKeys.empty());
}

TEST(Session, takesNoNumberForWhatAnotherModelCountsInAnotherUnit) {
  const auto session = sessionWith("globex-inc");
  auto yearly = std::make_shared<ScoreModel>(*crmModel());
  yearly->id = "yearly";
  yearly->factors[crmModel()->find("support_tickets").value()].unit = "tickets a year";
  session->useModel(yearly);
  EXPECT_EQ(textOf(*session, "support_tickets"), QString()); // 7 a month are not 7 a year
  EXPECT_EQ(textOf(*session, "nps"), QStringLiteral("-10"));
  const auto& waiting = session->outcome().inputs.otherInputs;
  EXPECT_EQ(waiting, (std::vector<Input>{{"support_tickets", 7.0}})); // and are not lost from the file
  session->useModel(crmModel());
  EXPECT_EQ(textOf(*session, "support_tickets"), QStringLiteral("7"));
}

} // namespace
} // namespace health
