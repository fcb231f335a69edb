// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/write_inputs.h"
#include "tests/ui/support/sessions.h"
#include "tests/ui/support/strict_model.h"

#include <gtest/gtest.h>

// What-ifs that are kept under a name.

namespace health {
namespace {

QStringList namesOf(const Session& session) {
  QStringList names;
  for (const Scenario& scenario : session.state().scenarios) {
    names << QString::fromStdString(scenario.name);
  }
  return names;
}

TEST(Scenarios, nothingIsKeptWithoutANameOrWhileAFieldCannotBeRead) {
  const auto session = sessionWith("globex-inc");
  EXPECT_FALSE(session->keepScenario("  "));
  session->setText("nps", "abc");
  EXPECT_FALSE(session->keepScenario("broken"));
  EXPECT_TRUE(session->state().scenarios.empty());
}

TEST(Scenarios, aKeptOneComesBackAsAnUndoableWhatIf) {
  const auto session = sessionWith("globex-inc");
  session->setText("feature_adoption", "86");
  EXPECT_TRUE(session->keepScenario(" Training  campaign "));
  EXPECT_EQ(namesOf(*session), QStringList{"Training campaign"});
  session->backToCalculated();
  EXPECT_EQ(shownScoreOf(*session), "36.0");
  EXPECT_TRUE(session->applyScenario(0));
  EXPECT_EQ(shownScoreOf(*session), "50.0");
  EXPECT_TRUE(session->outcome().isWhatIf);
  session->undoStack().undo();
  EXPECT_EQ(shownScoreOf(*session), "36.0");
}

TEST(Scenarios, theSameNameIsReplacedAndNeverTakenTwice) {
  const auto session = sessionWith("globex-inc");
  session->keepScenario("a");
  session->setText("nps", "50");
  session->keepScenario("a");
  EXPECT_EQ(namesOf(*session), QStringList{"a"});
  EXPECT_EQ(session->scored(session->state().scenarios[0])->result.inputs[crmModel()->find("nps").value()],
            InputValue(50.0));
  session->keepScenario("b");
  EXPECT_FALSE(session->renameScenario(1, "a"));
  EXPECT_FALSE(session->renameScenario(1, " "));
  EXPECT_TRUE(session->renameScenario(1, "c"));
  EXPECT_EQ(namesOf(*session), (QStringList{"a", "c"}));
}

TEST(Scenarios, moveAndDeleteAreUndoable) {
  const auto session = sessionWith("globex-inc");
  for (const QString name : {"a", "b", "c"}) {
    session->keepScenario(name);
  }
  session->moveScenario(2, -1);
  EXPECT_EQ(namesOf(*session), (QStringList{"a", "c", "b"}));
  session->moveScenario(0, -1);
  EXPECT_EQ(namesOf(*session), (QStringList{"a", "c", "b"}));
  session->removeScenario(0);
  EXPECT_EQ(namesOf(*session), (QStringList{"c", "b"}));
  session->undoStack().undo();
  session->undoStack().undo();
  EXPECT_EQ(namesOf(*session), (QStringList{"a", "b", "c"}));
}

TEST(Scenarios, areSavedWithTheCustomer) {
  const auto session = sessionWith("globex-inc");
  session->setText("clv", "50000");
  session->setCurrency("clv", currencyOf("EUR"));
  session->setOwnRate(currencyOf("EUR"), "1.5");
  session->keepScenario("grown");
  const std::string file = customerFileText(session->outcome().inputs);
  const auto again = newSession();
  again->open(readCustomerFile(file).value().customers.front().value(), crmModel(), {});
  EXPECT_EQ(again->state().scenarios, session->state().scenarios);
  EXPECT_EQ(again->scored(again->state().scenarios[0])->result.score,
            session->scored(session->state().scenarios[0])->result.score);
}

TEST(Scenarios, oneWhoseModelIsGoneStaysKeptAndChangesNothing) {
  CustomerInputs inputs = exampleCustomer("globex-inc");
  inputs.scenarios.push_back({.name = "old", .model = "gone", .inputs = inputs.inputs, .ownRates = {}});
  const auto session = newSession();
  session->open(inputs, crmModel(), {});
  const SessionState before = session->state();
  EXPECT_FALSE(session->scored(session->state().scenarios[0]));
  EXPECT_FALSE(session->applyScenario(0));
  EXPECT_TRUE(session->state() == before);
  EXPECT_EQ(session->outcome().inputs.scenarios, inputs.scenarios);
}

TEST(Scenarios, oneOfAnotherModelBringsItsModelAlong) {
  const auto session = sessionWith("globex-inc");
  const auto other = exampleCustomer("four-dimension");
  CustomerInputs inputs = exampleCustomer("globex-inc");
  inputs.scenarios.push_back(
      {.name = "other", .model = "four-dimension", .inputs = other.inputs, .ownRates = {}});
  session->open(inputs, crmModel(), {});
  EXPECT_TRUE(session->applyScenario(0));
  EXPECT_EQ(session->model().id, "four-dimension");
  EXPECT_EQ(shownScoreOf(*session), "67.5");
  session->undoStack().undo();
  EXPECT_EQ(session->model().id, "crm-six-factor");
  EXPECT_EQ(shownScoreOf(*session), "36.0");
}

} // namespace
} // namespace health
