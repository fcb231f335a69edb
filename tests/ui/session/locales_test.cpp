// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/sessions.h"

#include <gtest/gtest.h>

namespace health {
namespace {

/// In every locale a customer must come out as the same numbers, and what stands in the fields must read
/// back.
class SessionInLocale : public testing::TestWithParam<const char*> {};

void expectFieldsReadBack(const Session& session) {
  for (const Factor& factor : crmModel()->factors) {
    const FieldReading& reading = readingOf(session, factor.id);
    const std::string text = textOf(session, factor.id).toStdString();
    EXPECT_TRUE(isKnown(reading.value)) << factor.id << ' ' << text;
    EXPECT_FALSE(reading.issue) << factor.id << ' ' << text;
    EXPECT_EQ(reading.readAs, "") << factor.id << ' ' << text;
  }
}

TEST_P(SessionInLocale, scoresTheSameEverywhere) {
  const auto session = newSession(GetParam());
  EXPECT_EQ(shownScoreOf(*session), "66.7");
  expectFieldsReadBack(*session);
  for (const auto& [example, score] : {std::pair{"acme-corp", "93.9"}, {"globex-inc", "36.0"}}) {
    openExample(*session, example);
    EXPECT_EQ(shownScoreOf(*session), score);
    EXPECT_EQ(session->outcome().inputs, exampleCustomer(example));
    expectFieldsReadBack(*session);
  }
  session->reset();
  EXPECT_EQ(shownScoreOf(*session), "66.7");
}

TEST_P(SessionInLocale, keepsNumbersWithDecimals) {
  const auto session = newSession(GetParam());
  CustomerInputs inputs = exampleCustomer("acme-corp");
  inputs.set("clv", moneyFromText("1234567.89", currencyOf("EUR")).value());
  inputs.set("feature_adoption", 12.345);
  inputs.set("nps", -99.5);
  inputs.set("last_activity_days", 1234.0);
  inputs.ownRates = {{currencyOf("EUR"), currencyOf("USD"), 1.234}};
  session->open(inputs, crmModel(), {});
  EXPECT_EQ(session->outcome().inputs, inputs);
  expectFieldsReadBack(*session);
}

TEST_P(SessionInLocale, keepsRoughInputs) {
  const auto session = newSession(GetParam());
  CustomerInputs inputs = exampleCustomer("acme-corp");
  const Currency eur = currencyOf("EUR");
  inputs.set("clv", MoneyRange{Money{123'456'789, eur}, Money{223'456'700, eur}});
  inputs.set("feature_adoption", NumberRange{12.345, 20.5});
  inputs.set("support_tickets", NumberRange{{}, 1234.0});
  inputs.set("last_activity_days", NumberRange{1234.0, {}});
  inputs.set("nps", NumberRange{-99.5, -10.0});
  inputs.scenarios = {
      {.name = "Better", .model = "gone", .inputs = {{"nps", NumberRange{1.0, {}}}}, .ownRates = {}}};
  session->open(inputs, crmModel(), {});
  EXPECT_EQ(session->outcome().inputs, inputs);
  expectFieldsReadBack(*session);
  EXPECT_TRUE(session->outcome().result);
}

TEST_P(SessionInLocale, keepsOwnRatesNearTheUsualOnesAndFarFromThem) {
  const auto session = newSession(GetParam());
  const Currency usd = currencyOf("USD");
  for (const double rate : {1.234, 0.007, 1234.5, 136.07, 1.0, 12.345, 123.456, 1234.0, 1234.567, 1e6,
                            123456.789, 0.123, 0.1234567, 1e-7, 1.5e-300, 1e300, 1.13607}) {
    for (const char* code : {"ISK", "EUR", "IDR", "GBP"}) {
      for (const bool inUse : {true, false}) {
        const Currency from = currencyOf(code);
        CustomerInputs inputs = exampleCustomer("acme-corp");
        inputs.set("clv", moneyFromText("10", inUse ? from : usd).value());
        inputs.ownRates = {{from, usd, rate}};
        session->open(inputs, crmModel(), {});
        EXPECT_EQ(session->outcome().inputs, inputs)
            << code << ' ' << rate << " as " << session->state().ownRateText(from).toStdString();
        EXPECT_TRUE(session->outcome().result);
      }
    }
  }
}

TEST_P(SessionInLocale, stepsToTextsThatReadBack) {
  const auto session = sessionWith("acme-corp", GetParam());
  for (const double value : {-1.0, 0.5, 100.0}) {
    session->setValue("nps", value);
    EXPECT_EQ(readingOf(*session, "nps").value, InputValue(value)) << textOf(*session, "nps").toStdString();
  }
}

INSTANTIATE_TEST_SUITE_P(Locales, SessionInLocale,
                         testing::Values("en_US", "en_GB", "de_DE", "de_CH", "fr_FR", "es_ES", "it_IT",
                                         "pt_BR", "sv_SE", "pl_PL", "hi_IN", "ja_JP", "ar_EG", "fa_IR"),
                         [](const auto& locale) { return std::string(locale.param); });

} // namespace
} // namespace health
