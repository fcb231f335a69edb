// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/adapt_inputs.h"

#include "core/model/builtin_models.h"

#include <gtest/gtest.h>

namespace health {
namespace {

const ScoreModel& crm = *builtinModel("crm-six-factor");
const ScoreModel& four = *builtinModel("four-dimension");

CustomerInputs customer() {
  CustomerInputs inputs{.customer = "Acme", .model = "crm-six-factor"};
  inputs.set("nps", 35.0);
  inputs.set("support_tickets", 3.0);
  inputs.set("contract_months", 12.0);
  inputs.otherInputs = {{"expansion", ChosenCategory{"flat"}}, {"csat", 9.0}};
  return inputs;
}

TEST(AdaptedInputs, ValuesThatTheOtherModelKnowsAreItsInputsTheRestWaits) {
  const CustomerInputs adapted = adaptedInputs(customer(), crm, four);
  EXPECT_EQ(adapted.model, "four-dimension");
  EXPECT_EQ(adapted.customer, "Acme");
  EXPECT_EQ(
      adapted.inputs,
      (std::vector<Input>{{"nps", 35.0}, {"support_tickets", 3.0}, {"expansion", ChosenCategory{"flat"}}}));
  // 9 is no CSAT from 1 to 5, and the model has no contract.
  EXPECT_EQ(adapted.otherInputs, (std::vector<Input>{{"contract_months", 12.0}, {"csat", 9.0}}));
}

TEST(AdaptedInputs, AnInputWithAnotherUnitIsAnotherInput) {
  ScoreModel other = crm;
  other.factors[*other.find("support_tickets")].unit = "tickets a year";
  const CustomerInputs adapted = adaptedInputs(customer(), crm, other);
  EXPECT_FALSE(isKnown(adapted.value("support_tickets")));
  EXPECT_TRUE(isKnown(adapted.value("nps")));
}

TEST(AdaptedInputs, WhatTheFieldsSayComesBeforeWhatTheFileCarriedAlong) {
  CustomerInputs twice = customer();
  twice.otherInputs.push_back({"nps", -50.0});
  EXPECT_EQ(adaptedInputs(twice, crm, four).value("nps"), InputValue(35.0));
}

TEST(AdaptedInputs, ThereAndBackNothingIsLost) {
  const CustomerInputs back = adaptedInputs(adaptedInputs(customer(), crm, four), four, crm);
  for (const Input& input : customer().inputs) {
    EXPECT_EQ(back.value(input.factor), input.value) << input.factor;
  }
  EXPECT_EQ(back.inputs.size() + back.otherInputs.size(), 5U);
}

TEST(AdaptInputs, ScenariosAndRangesStay) {
  CustomerInputs inputs = customer();
  inputs.set("nps", NumberRange{.lowest = 25.0, .highest = 35.0});
  inputs.scenarios = {{.name = "Better", .model = "gone", .inputs = {{"x", 1.0}}, .ownRates = {}}};
  const CustomerInputs adapted = adaptedInputs(inputs, crm, four);
  EXPECT_EQ(adapted.scenarios, inputs.scenarios);
  EXPECT_EQ(inputText(adapted.value("nps")), "25..35");
}

} // namespace
} // namespace health
