// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/issue_lines.h"
#include "tests/core/random_inputs.h"
#include "tests/core/random_model.h"
#include "tests/core/scoring/customers.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

// Amounts in any currency, and the rates that a result remembers.

namespace health {
namespace {

const Currency usd = *Currency::fromCode("USD");
const Currency eur = *Currency::fromCode("EUR");

/// The most that the normalized score moves when an amount is off by `off` units of the model's currency:
/// from knot to knot a curve only rises or only falls.
double largestMove(const Curve& curve, double amount, double off) {
  std::vector<double> inputs = knotsOf(curve);
  std::erase_if(inputs, [&](double knot) { return std::abs(knot - amount) > off; });
  inputs.insert(inputs.end(), {amount - off, amount + off});
  double most = 0.0;
  for (const double input : inputs) {
    // A step begins at its knot: what lies just below it moves by the whole step.
    for (const double near : {input, std::nextafter(input, -1e300)}) {
      most = std::max(most, std::abs(normalizedScore(curve, near) - normalizedScore(curve, amount)));
    }
  }
  return most;
}

/// `amount` in another currency, rounded to its minor units, and how far that is off in the first at most.
std::pair<Money, double> exchanged(const Money& amount, Currency to) {
  const RateUse use = ExchangeRates::builtin().find(amount.currency, to).value();
  const double perOne = to.minorDigits() == 0 ? 1.0 : 100.0;
  const Money other{std::llround(amountOf(amount) * use.rate * perOne), to};
  return {other, 0.5 / perOne / use.rate};
}

TEST(MoneyInScores, AnAmountWithoutARateIsRefusedUnderItsFactor) {
  const auto result = scoreCustomer(withValue(example("acme-corp"), "clv", money("75000", "EUR")),
                                    sixFactors(), ExchangeRates());
  EXPECT_EQ(errorLines(result), Lines{"missing_rate clv"});
  EXPECT_EQ(result.error().front().value, "EUR");
  EXPECT_EQ(result.error().front().detail, "USD");
}

TEST(MoneyInScores, TheModelsOwnCurrencyNeedsNoRate) {
  const auto result = scoreCustomer(example("acme-corp"), sixFactors(), ExchangeRates());
  ASSERT_TRUE(result);
  EXPECT_TRUE(result->rates.empty());
}

TEST(MoneyInScores, TheRateUsedBelongsToTheResult) {
  const ScoreResult result =
      scored(withValue(example("acme-corp"), "clv", money("75000", "EUR")), sixFactors());
  ASSERT_EQ(result.rates.size(), 1U);
  EXPECT_EQ(result.rates[0].from, eur);
  EXPECT_EQ(result.rates[0].to, usd);
  EXPECT_EQ(result.rates[0].rate, 1.13607);
  EXPECT_EQ(result.rates[0].table->date, parseDate("2026-09-29"));
  const double inDollars = 75000 * 1.13607;
  EXPECT_NEAR(result.factors[0].normalized.value(), std::log1p(inDollars / 1000) / std::log(101.0), 1e-12);
}

TEST(MoneyInScores, TheUsersOwnRateWinsAndCarriesTheDateOfTheInputs) {
  CustomerInputs inputs = withValue(example("acme-corp"), "clv", money("50000", "EUR"));
  inputs.ownRates = {{eur, usd, 1.5}};
  const ScoreResult result = scored(inputs, sixFactors());
  ASSERT_EQ(result.rates.size(), 1U);
  EXPECT_EQ(result.rates[0].rate, 1.5);
  EXPECT_TRUE(result.rates[0].table->own);
  EXPECT_EQ(result.rates[0].table->date, inputs.asOf);
  EXPECT_NEAR(*result.score, *scored(example("acme-corp"), sixFactors()).score, 1e-9);
}

TEST(MoneyInScores, AnOwnRateMayBeGivenTheOtherWayRound) {
  CustomerInputs inputs = withValue(example("acme-corp"), "clv", money("50000", "EUR"));
  inputs.ownRates = {{usd, eur, 0.5}};
  EXPECT_EQ(scored(inputs, sixFactors()).rates.at(0).rate, 2.0);
}

TEST(MoneyInScores, OneConversionIsNotedOnceForSeveralAmounts) {
  const auto model = modelOf(R"({
    "format": "customer-health-model", "version": 1, "id": "two", "name": "Two", "revision": "1", "currency": "USD",
    "missing": "across_all", "bands_include": "lower",
    "bands": [{"id": "all", "name": "All", "tone": "fair", "from": 0}],
    "groups": [{"id": "revenue", "name": "Revenue", "weight": 100, "factors": [
      {"id": "a", "name": "A", "kind": "money", "weight": 1, "curve": {"type": "linear", "worst": 0, "best": 100}},
      {"id": "b", "name": "B", "kind": "money", "weight": 1, "curve": {"type": "linear", "worst": 0, "best": 100}},
      {"id": "c", "name": "C", "kind": "money", "weight": 1, "curve": {"type": "linear", "worst": 0, "best": 100}}]}]
  })");
  CustomerInputs inputs;
  inputs.set("a", money("10", "EUR"));
  inputs.set("b", money("10", "EUR"));
  inputs.set("c", money("10", "GBP"));
  const ScoreResult result = scored(inputs, model);
  ASSERT_EQ(result.rates.size(), 2U);
  EXPECT_EQ(result.rates[0].from, eur);
  EXPECT_EQ(result.rates[1].from.code(), "GBP");
  const auto withoutRates = scoreCustomer(inputs, model, ExchangeRates());
  EXPECT_EQ(errorLines(withoutRates), (Lines{"missing_rate a", "missing_rate b", "missing_rate c"}));
}

TEST(MoneyInScores, LimitsCountInTheModelsCurrencyForEveryAmount) {
  struct Case {
    std::string limits;
    std::string_view amount;
    std::string_view code;
    Lines lines;
  };
  for (const Case& each : {Case{R"("minimum": 100, "maximum": 150, )", "100", "USD", {}},
                           {R"("minimum": 100, "maximum": 150, )", "99.99", "USD", {"outside_range a"}},
                           {R"("minimum": 100, "maximum": 150, )", "75", "EUR", {}},
                           {R"("minimum": 100, "maximum": 150, )", "76", "EUR", {"outside_range a"}},
                           {R"("minimum": 100, )", "50", "EUR", {}},
                           {R"("minimum": 100, )", "49.99", "EUR", {"below_lowest a"}},
                           {R"("maximum": 150, )", "75.01", "EUR", {"above_highest a"}},
                           {R"("maximum": 150, )", "75", "GBP", {"missing_rate a"}},
                           {"", "90000000000000", "JPY", {"number_too_large a"}}}) {
    const auto model = modelOf(R"({
      "format": "customer-health-model", "version": 1, "id": "one", "name": "One", "revision": "1", "currency": "USD",
      "missing": "across_all", "bands_include": "lower",
      "bands": [{"id": "all", "name": "All", "tone": "fair", "from": 0}],
      "groups": [{"id": "revenue", "name": "Revenue", "weight": 100, "factors": [
        {"id": "a", "name": "A", "kind": "money", "weight": 1, )" +
                               each.limits + R"(
         "curve": {"type": "linear", "worst": 0, "best": 100}}]}]
    })");
    CustomerInputs inputs;
    inputs.set("a", money(each.amount, each.code));
    inputs.ownRates = {{eur, usd, 2.0}, {*Currency::fromCode("JPY"), usd, 1e300}};
    EXPECT_EQ(errorLines(scoreCustomer(inputs, model, ExchangeRates())), each.lines)
        << each.limits << each.amount << each.code;
  }
}

RC_GTEST_PROP(MoneyInScores, TheSameMoneyInAnotherCurrencyScoresTheSame, ()) {
  const auto model = anyPlainModel().read();
  CustomerInputs inputs = anyInputs(*model, 2);
  const ScoreResult before = scored(inputs, model);
  const Currency other =
      *rc::gen::elementOf(std::vector<Currency>(Currency::all().begin(), Currency::all().end()));
  double tolerance = 1e-9;
  for (std::size_t i = 0; i < model->factors.size(); ++i) {
    const Factor& factor = model->factors[i];
    if (const auto* amount = std::get_if<Money>(&inputs.value(factor.id))) {
      const auto [exchange, off] = exchanged(*amount, other);
      tolerance += 100.0 * before.factors[i].weight * largestMove(factor.curve, amountOf(*amount), off);
      inputs.set(factor.id, exchange);
    }
  }
  const ScoreResult after = scored(inputs, model);
  RC_ASSERT(before.score.has_value() == after.score.has_value());
  RC_ASSERT(std::abs(before.score.value_or(0.0) - after.score.value_or(0.0)) <= tolerance);
}

} // namespace
} // namespace health
