// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/customer_inputs.h"

#include "core/scoring/input_json.h"
#include "tests/core/scoring/customers.h"

#include <gtest/gtest.h>

namespace health {
namespace {

TEST(CustomerInputs, AFactorWithoutAValueIsUnknown) {
  const CustomerInputs inputs;
  EXPECT_FALSE(isKnown(inputs.value("nps")));
}

TEST(CustomerInputs, AValueIsReplacedInItsPlace) {
  CustomerInputs inputs;
  inputs.set("nps", 30.0);
  inputs.set("clv", money("5", "EUR"));
  inputs.set("nps", 0.0);
  ASSERT_EQ(inputs.inputs.size(), 2U);
  EXPECT_EQ(inputs.inputs[0].factor, "nps");
  EXPECT_EQ(inputs.value("nps"), InputValue(0.0));
  EXPECT_TRUE(isKnown(inputs.value("nps"))) << "zero is a value";
  inputs.set("nps", {});
  EXPECT_FALSE(isKnown(inputs.value("nps")));
}

TEST(CustomerInputs, ValuesAsTextHaveADotAndNoGrouping) {
  EXPECT_EQ(inputText({}), "");
  EXPECT_EQ(inputText(12.5), "12.5");
  EXPECT_EQ(inputText(1'000'000.0), "1000000");
  EXPECT_EQ(inputText(-0.0), "0");
  EXPECT_EQ(inputText(money("75000", "USD")), "75000 USD");
  EXPECT_EQ(inputText(money("-12.5", "EUR")), "-12.50 EUR");
  EXPECT_EQ(inputText(ChosenCategory{"flat"}), "flat");
}

TEST(CustomerInputs, ValuesAsJson) {
  EXPECT_EQ(inputJson({}).dump(), "null");
  EXPECT_EQ(inputJson(ChosenCategory{"flat"}).dump(), "\"flat\"");
  EXPECT_EQ(inputJson(90.0).dump(), "90");
  EXPECT_EQ(inputJson(-0.0).dump(), "0");
  EXPECT_EQ(inputJson(0.1).dump(), "0.1");
  EXPECT_EQ(inputJson(1e300).dump(), "1e+300");
  EXPECT_EQ(inputJson(9007199254740993.0).dump(), "9.007199254740992e+15");
  EXPECT_EQ(inputJson(-9007199254740991.0).dump(), "-9007199254740991");
  EXPECT_EQ(inputJson(money("75000.5", "GBP")).dump(), R"({"amount":"75000.50","currency":"GBP"})");
}

} // namespace
} // namespace health
