// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/issue_lines.h"
#include "tests/core/whatif/whatif_samples.h"

#include <gtest/gtest.h>

namespace health {
namespace {

TEST(ScoredCustomers, InputsThatCannotBeScoredAreRefused) {
  const auto customer =
      scoredCustomer(withValue(example("acme-corp"), "nps", 101.0), sixFactors(), ExchangeRates::builtin());
  EXPECT_EQ(errorLines(customer), Lines{"outside_range nps"});
}

TEST(ScoredCustomers, OtherValuesAreScoredAnew) {
  const ScoredCustomer globex = scoredExample("globex-inc");
  const auto result = globex.with({{factorOf(globex, "feature_adoption"), 86.0}});
  EXPECT_NEAR(result.value().score.value(), 50.0043, 5e-5);
  EXPECT_NEAR(globex.result.score.value(), 36.0043, 5e-5);
  const auto unknown = globex.with({{factorOf(globex, "nps"), InputValue()}});
  EXPECT_NEAR(unknown.value().score.value(), 33.76, 5e-3);
  EXPECT_EQ(errorLines(globex.with({{factorOf(globex, "clv"), money("-1", "USD")}})),
            Lines{"below_lowest clv"});
}

TEST(ScoredCustomers, TheirNormalizedScoresAddUpToTheResult) {
  const ScoredCustomer globex = scoredExample("globex-inc");
  EXPECT_EQ(addUp(globex.model(), globex.normalized()).score(), globex.result.score);
}

} // namespace
} // namespace health
