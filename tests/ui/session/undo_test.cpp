// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/sessions.h"
#include "tests/ui/support/strict_model.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <functional>
#include <map>

namespace health {
namespace {

TEST(Undo, hasNothingToUndoAtTheStart) {
  const auto session = newSession();
  EXPECT_FALSE(session->undoStack().canUndo());
  EXPECT_FALSE(session->undoStack().canRedo());
}

TEST(Undo, takesNoStepForWhatChangesNothing) {
  const auto session = sessionWith("acme-corp");
  const std::vector<std::function<void()>> nothing{
      [&] { session->setText("clv", textOf(*session, "clv")); },
      [&] { session->setCustomer(QStringLiteral("Acme Corp")); },
      [&] { session->setAsOf(testDay); },
      [&] { session->setCurrency("clv", currencyOf("USD")); },
      [&] { session->setValue("nps", 80.0); },
      [&] { EXPECT_TRUE(session->calculate()); },
      [&] { session->backToCalculated(); },
      [&] { openExample(*session, "acme-corp"); },
  };
  for (std::size_t i = 0; i < nothing.size(); ++i) {
    nothing[i]();
    EXPECT_EQ(session->undoStack().count(), 0) << i;
  }
  const auto start = newSession();
  start->reset();
  EXPECT_EQ(start->undoStack().count(), 0);
}

TEST(Undo, takesNoStepForATextTypedBackToWhatItWas) {
  const auto session = newSession();
  session->setText("nps", QStringLiteral("3"));
  session->setText("nps", QStringLiteral("30"));
  EXPECT_EQ(session->undoStack().count(), 0);
  EXPECT_FALSE(session->undoStack().canUndo());
}

TEST(Undo, takesOneStepForAllThatIsTypedIntoOneField) {
  const auto session = newSession();
  const SessionState before = session->state();
  for (const QString text : {"7", "75", "75,", "75,0", "75,00", "75,000"}) {
    session->setText("clv", text);
  }
  EXPECT_EQ(session->undoStack().count(), 1);
  session->undoStack().undo();
  EXPECT_EQ(session->state(), before);
  session->undoStack().redo();
  EXPECT_EQ(textOf(*session, "clv"), "75,000");
}

TEST(Undo, takesAStepPerField) {
  const auto session = newSession();
  session->setText("clv", QStringLiteral("75"));
  session->setText("nps", QStringLiteral("80"));
  session->setCustomer(QStringLiteral("A"));
  session->setCustomer(QStringLiteral("Ac"));
  session->setAsOf(QStringLiteral("2026"));
  session->setOwnRate(currencyOf("EUR"), QStringLiteral("1"));
  session->setOwnRate(currencyOf("EUR"), QStringLiteral("1.2"));
  session->setOwnRate(currencyOf("GBP"), QStringLiteral("1.3"));
  EXPECT_EQ(session->undoStack().count(), 6);
}

TEST(Undo, takesAStepPerVisitOfAField) {
  const auto session = newSession();
  session->setText("clv", QStringLiteral("7"));
  session->setText("clv", QStringLiteral("75"));
  session->endEdit();
  session->setText("clv", QStringLiteral("750"));
  EXPECT_EQ(session->undoStack().count(), 2);
  session->undoStack().undo();
  EXPECT_EQ(textOf(*session, "clv"), "75");
}

TEST(Undo, takesAStepPerCommand) {
  const auto session = newSession();
  session->setText("nps", QStringLiteral("8"));
  ASSERT_TRUE(session->calculate());
  session->setText("nps", QStringLiteral("80"));
  session->backToCalculated();
  session->setCurrency("clv", currencyOf("EUR"));
  session->setCurrency("clv", currencyOf("GBP"));
  openExample(*session, "acme-corp");
  openExample(*session, "globex-inc");
  session->reset();
  EXPECT_EQ(session->undoStack().count(), 9);
  EXPECT_EQ(session->undoStack().undoText(), "Reset");
  EXPECT_EQ(session->undoStack().text(7), "Open Globex Inc.");
}

TEST(Undo, isAnnouncedLikeEveryOtherChange) {
  const auto session = newSession();
  int announced = 0;
  std::string last;
  QObject::connect(session.get(), &Session::changed, session.get(), [&] {
    ++announced;
    last = shownScoreOf(*session);
  });
  openExample(*session, "acme-corp");
  EXPECT_EQ(last, "93.9");
  session->undoStack().undo();
  EXPECT_EQ(last, "66.7");
  session->undoStack().redo();
  EXPECT_EQ(last, "93.9");
  EXPECT_EQ(announced, 3);
}

TEST(Undo, knowsTheFileThatWasSavedMeanwhile) {
  const auto session = newSession();
  session->setCustomer(QStringLiteral("Acme"));
  session->endEdit();
  session->setText("nps", QStringLiteral("80"));
  session->markSaved(QStringLiteral("acme.health.json"));
  EXPECT_EQ(session->file(), "acme.health.json");
  session->undoStack().undo();
  EXPECT_EQ(session->file(), "acme.health.json") << "the same customer, one step back";
  session->undoStack().redo();
  EXPECT_EQ(session->file(), "acme.health.json");
  EXPECT_TRUE(session->undoStack().isClean());
}

TEST(Undo, goesBackToTheFileOfTheCustomerBefore) {
  const auto session = newSession();
  openExample(*session, "acme-corp", QStringLiteral("acme.health.json"));
  openExample(*session, "globex-inc", QStringLiteral("globex.health.json"));
  session->markSaved(QStringLiteral("elsewhere.health.json"));
  session->reset();
  EXPECT_EQ(session->file(), "");
  session->undoStack().undo();
  EXPECT_EQ(session->file(), "elsewhere.health.json");
  session->undoStack().undo();
  EXPECT_EQ(session->file(), "acme.health.json");
  session->undoStack().undo();
  EXPECT_EQ(session->file(), "");
}

// Laws

const std::vector<std::function<void(Session&)>>& everyChange() {
  static const std::vector<std::function<void(Session&)>> changes = [] {
    std::vector<std::function<void(Session&)>> all;
    for (const char* factor : {"clv", "nps", "support_tickets"}) {
      for (const QString text : {"", "5", "50", "12k", "1.234", "abc", "-1", "€7"}) {
        all.push_back([=](Session& session) { session.setText(factor, text); });
      }
    }
    for (const char* code : {"USD", "EUR", "JPY"}) {
      all.push_back([=](Session& session) { session.setCurrency("clv", currencyOf(code)); });
    }
    for (const QString text : {"", "1.2", "0", "x"}) {
      all.push_back([=](Session& session) { session.setOwnRate(currencyOf("EUR"), text); });
      all.push_back([=](Session& session) { session.setCustomer(text); });
      all.push_back([=](Session& session) { session.setAsOf(text); });
    }
    for (const char* example : {"acme-corp", "globex-inc"}) {
      all.push_back([=](Session& session) { openExample(session, example, QString::fromLatin1(example)); });
    }
    for (const QString name : {"a", "b", " "}) {
      all.push_back([=](Session& session) { session.keepScenario(name); });
    }
    all.push_back([](Session& session) { session.moveScenario(0, 1); });
    all.push_back([](Session& session) {
      if (!session.state().scenarios.empty()) {
        session.applyScenario(0);
      }
    });
    all.push_back([](Session& session) {
      if (!session.state().scenarios.empty()) {
        session.renameScenario(0, "c");
      }
    });
    all.push_back([](Session& session) {
      if (!session.state().scenarios.empty()) {
        session.removeScenario(session.state().scenarios.size() - 1);
      }
    });
    for (int i = 0; i < 4; ++i) { // as likely as the others together matter
      all.push_back([](Session& session) { session.calculate(); });
      all.push_back([](Session& session) { session.reset(); });
      all.push_back([](Session& session) { session.backToCalculated(); });
      all.push_back([](Session& session) { session.endEdit(); });
    }
    return all;
  }();
  return changes;
}

RC_GTEST_PROP(UndoLaws, undoAndRedoComeBackToTheSameStates, ()) {
  constexpr std::size_t steps = 50;
  const auto script = *rc::gen::container<std::vector<std::size_t>>(
      steps, rc::gen::inRange<std::size_t>(0, everyChange().size()));
  const auto session = newSession();
  std::map<int, SessionState> states{{0, session->state()}};
  for (const std::size_t change : script) {
    everyChange()[change](*session);
    states.insert_or_assign(session->undoStack().index(), session->state());
  }
  const int last = session->undoStack().index();
  const Outcome outcome = session->outcome();
  for (int i = last; i-- > 0;) {
    session->undoStack().undo();
    RC_ASSERT(session->undoStack().index() == i);
    RC_ASSERT(session->state() == states.at(i));
  }
  for (int i = 1; i <= last; ++i) {
    session->undoStack().redo();
    RC_ASSERT(session->state() == states.at(i));
  }
  RC_ASSERT(session->outcome().inputs == outcome.inputs);
  RC_ASSERT(session->outcome().isWhatIf == outcome.isWhatIf);
  RC_ASSERT(session->outcome().digits.contributions == outcome.digits.contributions);
}

/// Customers whose amount may be of no use, and other models.
const std::vector<std::function<void(Session&)>>& everyDocument() {
  static const std::vector<std::function<void(Session&)>> documents = [] {
    std::vector<std::function<void(Session&)>> all;
    for (const char* amount : {"5000", "9999999999999"}) {
      for (const double rate : {1.234, 1e308}) {
        all.push_back([=](Session& session) {
          CustomerInputs inputs = exampleCustomer("acme-corp");
          inputs.set("clv", moneyFromText(amount, currencyOf("ISK")).value());
          inputs.ownRates = {{currencyOf("ISK"), currencyOf("USD"), rate}};
          session.open(inputs, crmModel(), {});
        });
        all.push_back([=](Session& session) {
          CustomerInputs inputs;
          inputs.set("account_value", moneyFromText(amount, currencyOf("ISK")).value());
          inputs.set("seats", 24.0);
          inputs.ownRates = {{currencyOf("ISK"), currencyOf("USD"), rate}};
          session.open(inputs, strictModel(), {});
        });
      }
    }
    for (const auto& model : {crmModel(), strictModel(), builtinModel("three-signal")}) {
      all.push_back([=](Session& session) { session.useModel(model); });
    }
    all.push_back([](Session& session) { session.reset(); });
    all.push_back([](Session& session) { session.undoStack().undo(); });
    all.push_back([](Session& session) { session.undoStack().redo(); });
    all.push_back([](Session& session) { session.calculate(); });
    all.push_back([](Session& session) { session.backToCalculated(); });
    for (const QString text : {"", "x", "1.234", "1e308"}) {
      all.push_back([=](Session& session) { session.setOwnRate(currencyOf("ISK"), text); });
      all.push_back([=](Session& session) { session.setText(session.model().factors.front().id, text); });
    }
    return all;
  }();
  return documents;
}

RC_GTEST_PROP(UndoLaws, whatIsCalculatedIsAlwaysByThePresentModel, ()) {
  const auto script = *rc::gen::container<std::vector<std::size_t>>(
      30, rc::gen::inRange<std::size_t>(0, everyDocument().size()));
  const auto session = newSession();
  const auto check = [&] {
    RC_ASSERT(session->state().calculated->result.model == session->state().model);
    RC_ASSERT(session->outcome().calculatedDigits.contributions.size() == session->model().factors.size());
  };
  for (const std::size_t change : script) {
    everyDocument()[change](*session);
    check();
  }
  while (session->undoStack().canUndo()) {
    session->undoStack().undo();
    check();
  }
  while (session->undoStack().canRedo()) {
    session->undoStack().redo();
    check();
  }
}

RC_GTEST_PROP(UndoLaws, everyStepChangesSomething, ()) {
  const auto script = *rc::gen::container<std::vector<std::size_t>>(
      20, rc::gen::inRange<std::size_t>(0, everyChange().size()));
  const auto session = newSession();
  for (const std::size_t change : script) {
    everyChange()[change](*session);
  }
  while (session->undoStack().canUndo()) {
    const SessionState after = session->state();
    session->undoStack().undo();
    RC_ASSERT(!(session->state() == after));
  }
}

} // namespace
} // namespace health
