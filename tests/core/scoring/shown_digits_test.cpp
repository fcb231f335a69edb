// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/shown_digits.h"

#include "core/base/decimal.h"
#include "tests/core/random_inputs.h"
#include "tests/core/random_model.h"
#include "tests/core/scoring/customers.h"

#include <gtest/gtest.h>
#include <numeric>
#include <rapidcheck/gtest.h>

namespace health {
namespace {

using Digits = std::vector<std::int64_t>;

std::int64_t sum(const Digits& digits) {
  return std::accumulate(digits.begin(), digits.end(), std::int64_t{0});
}

/// Within a tenth: `digits` are the exact value rounded down or up, nothing where there is nothing.
bool isRounding(std::int64_t digits, double points) {
  return std::abs(static_cast<double>(digits) - 10.0 * points) < 1.0 - 1e-10 && digits >= 0;
}

void assertDigits(const ShownDigits& shown, const ScoreResult& result) {
  RC_ASSERT(shown.score == (result.score ? std::llround(10.0 * shownScore(*result.score)) : 0));
  RC_ASSERT(sum(shown.contributions) + shown.cap == shown.score);
  RC_ASSERT(shown.cap <= 0);
  const double cap = result.cap ? 10.0 * result.cap->points : 0.0;
  RC_ASSERT(std::abs(static_cast<double>(shown.cap) - cap) <= 1.0 + 1e-10);
  RC_ASSERT(sum(shown.weights) == (result.score ? 1000 : 0));
  for (std::size_t i = 0; i < result.factors.size(); ++i) {
    RC_ASSERT(isRounding(shown.contributions[i], result.factors[i].contribution.value_or(0.0)));
    RC_ASSERT(isRounding(shown.weights[i], 100.0 * result.factors[i].weight));
    RC_ASSERT(shown.contributions[i] <= shown.weights[i]);
  }
}

TEST(ShownDigits, WithNothingKnownAllAreZero) {
  const ShownDigits shown = shownDigits(scored({}, sixFactors()));
  EXPECT_EQ(shown.score, 0);
  EXPECT_EQ(shown.contributions, Digits(6, 0));
  EXPECT_EQ(shown.weights, Digits(6, 0));
}

TEST(ShownDigits, AcmesContributionsAddUpToItsScore) {
  const ShownDigits shown = shownDigits(scored(example("acme-corp"), sixFactors()));
  EXPECT_EQ(shown.score, 939);
  EXPECT_EQ(shown.contributions, (Digits{188, 225, 150, 96, 180, 100})); // 9.667 gives way
  EXPECT_EQ(shown.weights, (Digits{200, 250, 150, 100, 200, 100}));
}

TEST(ShownDigits, GlobexsContributionsAddUpToItsScore) {
  const ShownDigits shown = shownDigits(scored(example("globex-inc"), sixFactors()));
  EXPECT_EQ(shown.score, 360);
  EXPECT_EQ(shown.contributions, (Digits{111, 75, 45, 33, 90, 6}));
}

TEST(ShownDigits, WithoutNpsTheWeightsStillAddUpToAHundred) {
  const ShownDigits shown = shownDigits(scored(withValue(example("acme-corp"), "nps", {}), sixFactors()));
  EXPECT_EQ(shown.weights, (Digits{250, 313, 187, 125, 0, 125}));
  EXPECT_EQ(shown.contributions[4], 0);
}

RC_GTEST_PROP(ShownDigits, TheyAddUpAndNoContributionStandsAboveItsWeight, ()) {
  const auto model = anyModel().read();
  const ScoreResult result = scored(anyInputs(*model, 3), model);
  assertDigits(shownDigits(result), result);
}

RC_GTEST_PROP(ShownDigits, TheyDoSoForAllBestAndAllWorstToo, ()) {
  const auto model = anyModel().read();
  CustomerInputs inputs = anyInputs(*model, 3);
  for (const Factor& factor : model->factors) {
    for (const double knot : knotsOf(factor.curve)) {
      const bool isBest = factor.kind == InputKind::number && normalizedScore(factor.curve, knot) == 1.0 &&
                          factor.lowest.value_or(knot) <= knot && factor.highest.value_or(knot) >= knot;
      if (isBest && isKnown(inputs.value(factor.id))) {
        inputs.set(factor.id, knot);
      }
    }
  }
  const ScoreResult result = scored(inputs, model);
  assertDigits(shownDigits(result), result);
}

RC_GTEST_PROP(ShownDigits, ATweakOfOneFactorLeavesTheDigitsOfTheOthersWhereTheSumAllows, ()) {
  const auto model = anyPlainModel().read();
  const CustomerInputs inputs = anyInputs(*model, 3);
  const ScoreResult before = scored(inputs, model);
  const auto tweaked = *rc::gen::inRange<std::size_t>(0, model->factors.size());
  const Factor& factor = model->factors[tweaked];
  RC_PRE(isKnown(inputs.value(factor.id)));
  const ScoreResult after = scored(withValue(inputs, factor.id, anyValue(factor)), model);
  const ShownDigits shownBefore = shownDigits(before);
  const ShownDigits shownAfter = shownDigitsAfter(before, after);
  assertDigits(shownAfter, after);

  const std::int64_t needed = shownAfter.score - (shownBefore.score - shownBefore.contributions[tweaked]);
  const auto whole = static_cast<std::int64_t>(std::floor(1000.0 * after.factors[tweaked].weight));
  if (isRounding(needed, after.factors[tweaked].contribution.value_or(0.0)) && needed <= whole) {
    for (std::size_t i = 0; i < model->factors.size(); ++i) {
      RC_ASSERT(i == tweaked || shownAfter.contributions[i] == shownBefore.contributions[i]);
    }
  }
}

RC_GTEST_PROP(ShownDigits, TheyAddUpWhenAnInputBecomesKnownOrUnknown, ()) {
  const auto model = anyModel().read();
  const CustomerInputs inputs = anyInputs(*model, 3);
  const Factor& factor = anyScoredFactor(*model);
  const InputValue other = isKnown(inputs.value(factor.id)) ? InputValue() : anyValue(factor);
  const ScoreResult before = scored(inputs, model);
  const ScoreResult after = scored(withValue(inputs, factor.id, other), model);
  assertDigits(shownDigitsAfter(before, after), after);
}

TEST(ShownDigits, AResultOfAnotherModelStartsAfresh) {
  const ScoreResult acme = scored(example("acme-corp"), sixFactors());
  const auto copy = std::make_shared<const ScoreModel>(*sixFactors());
  const ScoreResult same = scored(example("acme-corp"), copy);
  EXPECT_EQ(shownDigitsAfter(acme, same).contributions, shownDigits(same).contributions);
}

} // namespace
} // namespace health
