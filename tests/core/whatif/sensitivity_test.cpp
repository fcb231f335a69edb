// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/sensitivity.h"

#include "core/base/decimal.h"

#include "tests/core/whatif/scored_examples.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>

namespace health {
namespace {

const Sensitivity& of(const std::vector<Sensitivity>& all, std::size_t factor) {
  return *std::ranges::find(all, factor, &Sensitivity::factor);
}

TEST(Sensitivities, WithoutAScoreThereAreNone) {
  EXPECT_TRUE(sensitivities(customerOf({}, sixFactors())).empty());
}

TEST(Sensitivities, ForGlobexTheyAreTheReferences) {
  struct Row {
    std::string_view factor;
    double worst;
    double best;
    InputValue down;
    double downScore;
    InputValue up;
    double upScore;
  };
  const auto dollars = [](std::string_view amount) { return money(amount, "USD"); };
  const ScoredCustomer globex = scoredExample("globex-inc");
  const auto all = sensitivities(globex);
  ASSERT_EQ(all.size(), 6U);
  for (const Row& row : {Row{"clv", 24.8889, 44.8889, dollars("10800"), 35.5846, dollars("13200"), 36.3869},
                         Row{"feature_adoption", 28.5043, 53.5043, 25.0, 34.7543, 35.0, 37.2543},
                         Row{"support_tickets", 31.5043, 46.5043, 6.0, 37.5043, 8.0, 34.5043},
                         Row{"last_activity_days", 32.6710, 42.6710, 53.0, 36.7821, 67.0, 35.2265},
                         Row{"nps", 27.0043, 47.0043, -20.0, 35.0043, 0.0, 37.0043},
                         Row{"contract_months", 35.4488, 45.4488, 1.0, 35.7265, 3.0, 36.2821}}) {
    const Sensitivity& one = of(all, place(row.factor));
    EXPECT_NEAR(one.worst, row.worst, 1e-4) << row.factor;
    EXPECT_NEAR(one.best, row.best, 1e-4) << row.factor;
    ASSERT_TRUE(one.stepDown && one.stepUp) << row.factor;
    EXPECT_EQ(one.stepDown->value, row.down) << row.factor;
    EXPECT_NEAR(one.stepDown->score, row.downScore, 1e-4) << row.factor;
    EXPECT_EQ(one.stepUp->value, row.up) << row.factor;
    EXPECT_NEAR(one.stepUp->score, row.upScore, 1e-4) << row.factor;
  }
}

TEST(Sensitivities, TheLargestSwingComesFirstThenTheLargerStep) {
  std::vector<std::string> ids;
  for (const Sensitivity& one : sensitivities(scoredExample("globex-inc"))) {
    ids.push_back(sixFactors()->factors[one.factor].id);
  }
  EXPECT_EQ(ids, (std::vector<std::string>{"feature_adoption", "nps", "clv", "support_tickets",
                                           "last_activity_days", "contract_months"}));
}

TEST(Sensitivities, StepsAreHeldAtTheEndsOfTheValidEntry) {
  const ScoredCustomer customer =
      customerOf(withValue(withValue(example("acme-corp"), "feature_adoption", 98.0), "support_tickets", 0.0),
                 sixFactors());
  const auto all = sensitivities(customer);
  EXPECT_EQ(of(all, place("feature_adoption")).stepUp->value, InputValue(100.0));
  EXPECT_EQ(of(all, place("support_tickets")).stepDown->value, InputValue(0.0));
  EXPECT_EQ(of(all, place("support_tickets")).stepDown->score, *customer.result.score);
}

TEST(Sensitivities, MoneyStepsInItsOwnCurrencyByWholeMinorUnits) {
  const auto step = [](const InputValue& value) {
    const auto all = sensitivities(customerOf(withValue(example("acme-corp"), "clv", value), sixFactors()));
    return of(all, place("clv")).stepUp->value;
  };
  EXPECT_EQ(step(money("0.26", "EUR")), money("0.29", "EUR"));
  EXPECT_EQ(step(money("1005", "JPY")), money("1106", "JPY"));
  EXPECT_EQ(step(money("0", "USD")), money("0", "USD"));
}

TEST(Sensitivities, LimitsOfMoneyCountInTheModelsCurrency) {
  const auto model = modelOf(R"({"format": "customer-health-model", "version": 1, "id": "m", "name": "M",
    "revision": "1", "currency": "USD", "missing": "across_all", "bands_include": "lower",
    "bands": [{"id": "all", "name": "All", "tone": "fair", "from": 0}],
    "groups": [{"id": "g", "name": "G", "weight": 1, "factors": [{"id": "a", "name": "A", "kind": "money", "weight": 1,
      "minimum": 100, "maximum": 150, "step_percent": 50, "curve": {"type": "linear", "worst": 0, "best": 200}}]}]})");
  CustomerInputs inputs;
  inputs.set("a", money("60", "EUR"));
  inputs.ownRates = {{*Currency::fromCode("EUR"), *Currency::fromCode("USD"), 2.0}};
  const auto all = sensitivities(customerOf(inputs, model));
  EXPECT_EQ(all.front().stepDown->value, money("50", "EUR"));
  EXPECT_EQ(all.front().stepUp->value, money("75", "EUR"));
  EXPECT_NEAR(all.front().stepUp->score, 75.0, 1e-9);
  EXPECT_NEAR(all.front().worst, 50.0, 1e-9);
  EXPECT_NEAR(all.front().best, 75.0, 1e-9);
}

TEST(Sensitivities, CategoriesStepToTheirNeighboursByScore) {
  const auto stepsFrom = [](const std::string& category) {
    const auto all = sensitivities(customerOf(fiveBandsInputs(50, 45, category), fiveBands()));
    const Sensitivity& one = of(all, 2);
    return std::pair(inputText(one.stepDown->value), inputText(one.stepUp->value));
  };
  EXPECT_EQ(stepsFrom("mixed"), (std::pair<std::string, std::string>("poor", "good")));
  EXPECT_EQ(stepsFrom("poor"), (std::pair<std::string, std::string>("poor", "mixed")));
  EXPECT_EQ(stepsFrom("good"), (std::pair<std::string, std::string>("mixed", "good")));
}

TEST(Sensitivities, AnUnknownInputHasASwingAndNoSteps) {
  const ScoredCustomer customer =
      customerOf(withValue(example("globex-inc"), "nps", InputValue()), sixFactors());
  const auto all = sensitivities(customer);
  const Sensitivity& nps = of(all, place("nps"));
  EXPECT_FALSE(nps.stepDown || nps.stepUp);
  EXPECT_NEAR(nps.worst, customer.result.range.lowest, 1e-9);
  EXPECT_NEAR(nps.best, customer.result.range.highest, 1e-9);
}

TEST(Sensitivities, TenthsStayTenths) {
  const ScoredCustomer customer = customerOf(withValue(example("seven-category"), "ticket_complexity", 2.2),
                                             builtinModel("seven-category"));
  const std::size_t factor = customer.model().find("ticket_complexity").value();
  const double step = customer.model().factors[factor].step;
  const auto all = sensitivities(customer);
  EXPECT_EQ(of(all, factor).stepUp->value, InputValue(roundHalfUp(2.2 + step, 6)));
}

} // namespace
} // namespace health
