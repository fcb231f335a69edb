// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/read_input_text.h"

#include "tests/core/random_inputs.h"
#include "tests/core/random_model.h"
#include "tests/core/scoring/customers.h"

#include <bit>
#include <cmath>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace health {
namespace {

InputValue valueOf(std::string_view text) {
  return readInputText(text).value();
}

IssueCode refusalOf(std::string_view text) {
  return readInputText(text).error().code;
}

const Factor& expansionOf(const ScoreModel& model) {
  return model.factors[model.find("expansion").value()];
}

TEST(ReadInputText, ReadsEveryKindOfValue) {
  EXPECT_EQ(valueOf(""), InputValue());
  EXPECT_EQ(valueOf("-12.5"), InputValue(-12.5));
  EXPECT_EQ(valueOf("75000 USD"), money("75000", "USD"));
  EXPECT_EQ(valueOf("75000USD"), money("75000", "USD"));
  EXPECT_EQ(valueOf("25..35"), InputValue(NumberRange{25.0, 35.0}));
  EXPECT_EQ(valueOf("..5"), InputValue(NumberRange{std::nullopt, 5.0}));
  EXPECT_EQ(valueOf("60000.. USD"),
            InputValue(MoneyRange{std::get<Money>(money("60000", "USD")), std::nullopt}));
  EXPECT_EQ(valueOf("flat"), InputValue(ChosenCategory{"flat"}));
}

TEST(ReadInputText, RefusesAmountsThatCannotBe) {
  EXPECT_EQ(refusalOf("5 XXX"), IssueCode::unknownCurrency);
  EXPECT_EQ(refusalOf("5 usd"), IssueCode::unknownCurrency);
  EXPECT_EQ(refusalOf("5.5 JPY"), IssueCode::tooManyDecimals);
  EXPECT_EQ(refusalOf("1e300 USD"), IssueCode::notANumber);
  EXPECT_EQ(refusalOf("99999999999999 USD"), IssueCode::amountTooLarge);
  EXPECT_EQ(refusalOf("1..5.5 JPY"), IssueCode::tooManyDecimals);
}

TEST(ReadInputText, TakesNothingElseForANumber) {
  for (const char* text :
       {"1,5", "1 000", "..", "1...2", "nan", "inf", "0x10", " 5", "5 ", "USD", "5 US", "\xFF\xFE", "1..x"}) {
    EXPECT_EQ(valueOf(text), InputValue(ChosenCategory{text})) << text;
  }
}

TEST(ReadInputText, OfACategoryAnyTextIsAnId) {
  const auto model = builtinModel("traffic-light");
  for (const char* text : {"1", "1..2", "75000 USD", "5 XXX"}) {
    EXPECT_EQ(readInputText(text, expansionOf(*model)), InputValue(ChosenCategory{text})) << text;
  }
  EXPECT_EQ(readInputText("", expansionOf(*model)), InputValue());
  EXPECT_EQ(readInputText("1", sixFactors()->factors[1]), InputValue(1.0));
}

RC_GTEST_PROP(ReadInputTextLaws, ReadsBackWhatInputTextWrote, ()) {
  const auto model = anyModel().read();
  const CustomerInputs inputs = anyRoughInputs(*model, 2, 5);
  for (const Factor& factor : model->factors) {
    const InputValue& value = inputs.value(factor.id);
    RC_ASSERT(readInputText(inputText(value), factor) == value);
  }
}

RC_GTEST_PROP(ReadInputTextLaws, ReadsBackEveryDoubleToTheLastBit, (std::uint64_t bits)) {
  const auto number = std::bit_cast<double>(bits);
  RC_PRE(std::isfinite(number) && number != 0);
  RC_ASSERT(readInputText(inputText(number)) == InputValue(number));
  RC_ASSERT(readInputText(inputText(NumberRange{number, std::nullopt})) ==
            InputValue(NumberRange{number, std::nullopt}));
}

RC_GTEST_PROP(ReadInputTextLaws, ReadsBackEveryAmountInEveryCurrency, ()) {
  const Currency currency = Currency::all()[*rc::gen::inRange<std::size_t>(0, Currency::count)];
  const auto amount = [&] {
    return Money{*rc::gen::inRange(-largestMinorUnits, largestMinorUnits + 1), currency};
  };
  const Money one = amount();
  const MoneyRange range{one, amount()};
  RC_ASSERT(readInputText(inputText(one)) == InputValue(one));
  RC_ASSERT(readInputText(inputText(range)) == InputValue(range));
}

} // namespace
} // namespace health
