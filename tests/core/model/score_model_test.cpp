// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/score_model.h"

#include <gtest/gtest.h>

namespace health {
namespace {

TEST(ScoreModel, AFactorThatItLacksIsNotFound) {
  ScoreModel model;
  EXPECT_EQ(model.find("nps"), std::nullopt);
  model.factors = {Factor{.id = "clv"}, Factor{.id = "nps"}};
  EXPECT_EQ(model.find("nps"), 1U);
  EXPECT_EQ(model.find("NPS"), std::nullopt);
  EXPECT_EQ(model.find(""), std::nullopt);
}

TEST(ScoreModel, CountsDaysAndMonthsAreWholeAndOnlyMoneyIsMoney) {
  for (const InputKind kind : {InputKind::number, InputKind::percent, InputKind::score, InputKind::money}) {
    EXPECT_FALSE(Factor{.kind = kind}.isWhole());
  }
  for (const InputKind kind : {InputKind::count, InputKind::days, InputKind::months}) {
    EXPECT_TRUE(Factor{.kind = kind}.isWhole());
    EXPECT_FALSE(Factor{.kind = kind}.isMoney());
  }
  EXPECT_TRUE(Factor{.kind = InputKind::money}.isMoney());
}

TEST(ScoreModel, AFactorStandsInItsGroupAndAnInputWithoutWeightOutsideAll) {
  const Factor factor{.id = "nps", .group = 2, .place = 1};
  EXPECT_TRUE(factor.isScored());
  EXPECT_EQ(pointerOf(factor), "/groups/2/factors/1");
  const Factor input{.id = "value", .place = 3};
  EXPECT_FALSE(input.isScored());
  EXPECT_EQ(pointerOf(input), "/inputs/3");
  ScoreModel model;
  model.factors = {factor, input};
  EXPECT_EQ(model.scoredFactors(), 1U);
}

TEST(ScoreModel, OnlyCategoriesAndYesNoAreWords) {
  EXPECT_TRUE(Factor{.kind = InputKind::category}.isCategory());
  EXPECT_TRUE(Factor{.kind = InputKind::yesNo}.isCategory());
  EXPECT_FALSE(Factor{.kind = InputKind::score}.isCategory());
  EXPECT_FALSE(Factor{.kind = InputKind::yesNo}.isWhole());
}

TEST(ScoreModel, ALevelBeginsAtItsBoundAndHasNoWordBelowTheFirst) {
  const Group plain{};
  EXPECT_EQ(levelWord(plain, 50), "");
  const Group group{.id = "", .name = "", .levels = {{10, "heavy"}, {50, "moderate"}, {80, "light"}}};
  EXPECT_EQ(levelWord(group, 9.999), "");
  EXPECT_EQ(levelWord(group, 10), "heavy");
  EXPECT_EQ(levelWord(group, 49.999), "heavy");
  EXPECT_EQ(levelWord(group, 50), "moderate");
  EXPECT_EQ(levelWord(group, 80), "light");
  EXPECT_EQ(levelWord(group, 100), "light");
}

} // namespace
} // namespace health
