// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/sessions.h"
#include "ui/session/step_input.h"

#include <gtest/gtest.h>

// A customer of whom something is known roughly, and who has scenarios.

namespace health {
namespace {

class RoughSession : public testing::Test {
protected:
  std::unique_ptr<Session> session = sessionWith("acme-corp");
};

TEST_F(RoughSession, undoesAndRedoesARoughInput) {
  const std::string exact = shownScoreOf(*session);
  session->setText("nps", QStringLiteral("60-80"));
  EXPECT_TRUE(session->outcome().isWhatIf);
  EXPECT_EQ(shownScoreOf(*session), "92.9");
  session->undoStack().undo();
  EXPECT_EQ(shownScoreOf(*session), exact);
  session->undoStack().redo();
  EXPECT_EQ(shownScoreOf(*session), "92.9");
  ASSERT_TRUE(session->calculate());
  EXPECT_FALSE(session->outcome().isWhatIf);
  session->setText("nps", QStringLiteral("60–80")); // the same otherwise written
  EXPECT_FALSE(session->outcome().isWhatIf);
}

TEST_F(RoughSession, keepsARangeTypedTheWrongWayRound) {
  session->setText("nps", QStringLiteral("80-60"));
  EXPECT_FALSE(session->outcome().result);
  EXPECT_EQ(textOf(*session, "nps"), "80-60");
  EXPECT_EQ(readingOf(*session, "nps").issue->code, IssueCode::rangeReversed);
  session->setText("nps", QStringLiteral("60-80"));
  EXPECT_EQ(shownScoreOf(*session), "92.9");
}

TEST_F(RoughSession, keepsRoughInputsUnderAnotherModelAndBack) {
  session->setText("nps", QStringLiteral("60-80"));
  session->useModel(builtinModel("seven-category"));
  session->useModel(crmModel());
  EXPECT_EQ(inputText(readingOf(*session, "nps").value), "60..80");
}

TEST_F(RoughSession, keepsScenariosWhateverElseChanges) {
  CustomerInputs inputs = exampleCustomer("acme-corp");
  inputs.scenarios = {{.name = "Better", .model = "gone", .inputs = {{"x", 1.0}}, .ownRates = {}}};
  session->open(inputs, crmModel(), {});
  session->setText("nps", QStringLiteral("10"));
  session->useModel(builtinModel("seven-category"));
  ASSERT_TRUE(session->calculate());
  EXPECT_EQ(session->outcome().inputs.scenarios, inputs.scenarios);
  session->reset();
  EXPECT_TRUE(session->outcome().inputs.scenarios.empty()); // of another customer
  session->undoStack().undo();
  EXPECT_EQ(session->outcome().inputs.scenarios, inputs.scenarios);
}

TEST(SteppedInput, goesFromARoughValueToItsEndOnThatSide) {
  const Factor& nps = factorNamed("nps");
  const Currency usd = currencyOf("USD");
  const auto stepped = [&](const InputValue& value, int direction) {
    return inputText(steppedInput(nps, value, usd, direction));
  };
  EXPECT_EQ(stepped(NumberRange{25.0, 35.0}, 1), "35");
  EXPECT_EQ(stepped(NumberRange{25.0, 35.0}, -1), "25");
  EXPECT_EQ(stepped(NumberRange{25.0, {}}, 1), "25");
  EXPECT_EQ(stepped(NumberRange{{}, 35.0}, -1), "35");
  const MoneyRange amounts{Money{6'000'000, usd}, Money{8'000'000, usd}};
  EXPECT_EQ(inputText(steppedInput(factorNamed("clv"), amounts, usd, 1)), "80000 USD");
}

TEST(MiddleOf, isTheMiddleOfARoughValueOrItsOnlyEnd) {
  const Currency usd = currencyOf("USD");
  EXPECT_EQ(middleOf(NumberRange{25.0, 35.0}), 30.0);
  EXPECT_EQ(middleOf(NumberRange{25.0, {}}), 25.0);
  EXPECT_EQ(middleOf(MoneyRange{{}, Money{250, usd}}), 2.5);
  EXPECT_EQ(middleOf(MoneyRange{Money{100, usd}, Money{250, usd}}), 1.75);
  EXPECT_EQ(middleOf(12.5), 12.5);
  EXPECT_EQ(middleOf(Money{250, usd}), 2.5);
  EXPECT_EQ(middleOf({}), std::nullopt);
  EXPECT_EQ(middleOf(ChosenCategory{"flat"}), std::nullopt);
}

} // namespace
} // namespace health
