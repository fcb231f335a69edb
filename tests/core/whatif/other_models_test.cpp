// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/other_models.h"

#include "tests/core/whatif/scored_examples.h"

#include <gtest/gtest.h>

namespace health {
namespace {

std::vector<std::string> modelsOf(const std::vector<ScoreResult>& results) {
  std::vector<std::string> ids;
  for (const ScoreResult& result : results) {
    ids.push_back(result.model->id);
  }
  return ids;
}

TEST(UnderModels, TheOwnComesFirstAndThoseWithTooLittleKnownAreLeftOut) {
  const ScoredCustomer customer = scoredExample("seven-category");
  const auto results = underModels(customer, builtinModels());
  ASSERT_FALSE(results.empty());
  EXPECT_EQ(results[0].model->id, "seven-category");
  EXPECT_EQ(results[0].score, customer.result.score);
  for (const ScoreResult& result : results) {
    double known = 0.0;
    for (std::size_t i = 0; i < result.factors.size(); ++i) {
      known += result.factors[i].normalized ? result.model->factors[i].share : 0.0;
    }
    EXPECT_GE(known, 0.5 - 1e-9) << result.model->id;
  }
  // CLV, adoption, tickets and NPS: 80 of 100.
  EXPECT_EQ(modelsOf(results), (std::vector<std::string>{"seven-category", "crm-six-factor"}));
  EXPECT_EQ(results[1].known, 4U);
}

TEST(UnderModels, TheOwnModelNeedNotBeInTheList) {
  const auto results = underModels(scoredExample("globex-inc"), {});
  EXPECT_EQ(modelsOf(results), (std::vector<std::string>{"crm-six-factor"}));
}

TEST(UnderModels, HalfTheWeightIsEnough) {
  auto model = *fiveBands();
  model.id = "other";
  const auto other = std::make_shared<const ScoreModel>(model);
  const auto known = [&](const CustomerInputs& inputs) {
    return modelsOf(underModels(customerOf(inputs, fiveBands()), {other}));
  };
  EXPECT_EQ(known(fiveBandsInputs({}, {}, "good")), std::vector<std::string>{}); // 40 of 100
  EXPECT_EQ(known(fiveBandsInputs(50, {}, "")), std::vector<std::string>{});     // 40
  EXPECT_EQ(known(fiveBandsInputs(50, 45, "")), (std::vector<std::string>{"five", "other"}));
}

TEST(UnderModels, AnAmountWithoutARateCountsAsUnknown) {
  auto francs = *sixFactors();
  francs.id = "francs";
  francs.currency = *Currency::fromCode("CHF");
  const CustomerInputs inputs = example("globex-inc");
  const ScoredCustomer customer = scoredCustomer(inputs, sixFactors(), ExchangeRates()).value();
  const auto results = underModels(customer, {std::make_shared<const ScoreModel>(francs)});
  ASSERT_EQ(results.size(), 2U);
  EXPECT_EQ(results[1].known, 5U);
  EXPECT_FALSE(results[1].factors[place("clv")].normalized);
}

} // namespace
} // namespace health
