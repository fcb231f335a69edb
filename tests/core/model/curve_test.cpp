// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/curve.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>

namespace health {
namespace {

constexpr double endless = std::numeric_limits<double>::infinity();

const Curve up = LinearCurve{0, 36};
const Curve down = LinearCurve{10, 0};
const Curve logarithm = LogCurve{1000, 100000};
const Curve steps = StepsCurve{0.1, {{0, 0.5}, {10, 0.9}, {20, 0.9}}};
const Curve risingPoints = PiecewiseCurve{{{-10, 0.2}, {0, 0.4}, {100, 1}}};
const Curve fallingPoints = PiecewiseCurve{{{0, 1}, {100, 0.5}}};
const Curve plateau = PiecewiseCurve{{{0, 0}, {10, 0.5}, {20, 0.5}, {30, 1}}};
const Curve hill = PiecewiseCurve{{{0, 0}, {10, 1}, {30, 0.5}}};
const Curve target = TargetCurve{10, 20, 30, 70};
const Curve peak = TargetCurve{0, 5, 5, 15};
const Curve halfLife = HalfLifeCurve{30};
const Curve categories = CategoryCurve{{{"none", "None", 0}, {"some", "Some", 0.5}, {"all", "All", 1}}};
const Curve mixedCategories = CategoryCurve{{{"a", "A", 0.5}, {"b", "B", 1}, {"c", "C", 0}}};

struct Score {
  double input;
  double score;
};

void expectScores(const Curve& curve, const std::vector<Score>& cases) {
  for (const Score& each : cases) {
    EXPECT_NEAR(normalizedScore(curve, each.input), each.score, 1e-15) << each.input;
  }
}

TEST(Curve, LinearIsStraightBetweenItsEndsAndHeldOutside) {
  expectScores(up, {{-endless, 0}, {-5, 0}, {0, 0}, {9, 0.25}, {36, 1}, {1e300, 1}, {endless, 1}});
}

TEST(Curve, LinearWithTheBestBelowTheWorstInverts) {
  expectScores(down, {{endless, 0}, {11, 0}, {10, 0}, {7.5, 0.25}, {0, 1}, {-1, 1}, {-endless, 1}});
}

TEST(Curve, LogIsTheReferencesFormula) {
  expectScores(logarithm, {{-endless, 0},
                           {-1, 0},
                           {0, 0},
                           {75000, std::log(76.0) / std::log(101.0)},
                           {12000, std::log(13.0) / std::log(101.0)},
                           {100000, 1},
                           {1e300, 1},
                           {endless, 1}});
}

TEST(Curve, StepsHoldTheirScoreUntilTheNextBegins) {
  expectScores(steps, {{-endless, 0.1},
                       {-0.001, 0.1},
                       {0, 0.5},
                       {9.999, 0.5},
                       {10, 0.9},
                       {20, 0.9},
                       {1e300, 0.9},
                       {endless, 0.9}});
  expectScores(StepsCurve{1, {{5, 0}}}, {{4.9, 1}, {5, 0}});
}

TEST(Curve, PiecewiseIsStraightFromPointToPointAndHeldOutside) {
  expectScores(risingPoints, {{-endless, 0.2},
                              {-11, 0.2},
                              {-10, 0.2},
                              {-5, 0.3},
                              {0, 0.4},
                              {50, 0.7},
                              {100, 1},
                              {101, 1},
                              {endless, 1}});
  expectScores(fallingPoints, {{-1, 1}, {0, 1}, {10, 0.95}, {50, 0.75}, {100, 0.5}, {200, 0.5}});
  expectScores(hill, {{5, 0.5}, {10, 1}, {20, 0.75}, {31, 0.5}});
}

TEST(Curve, TargetIsBestInsideAndFallsOffOnBothSides) {
  expectScores(target, {{-endless, 0},
                        {9, 0},
                        {10, 0},
                        {15, 0.5},
                        {20, 1},
                        {25, 1},
                        {30, 1},
                        {40, 0.75},
                        {70, 0},
                        {71, 0},
                        {endless, 0}});
  expectScores(peak, {{0, 0}, {2.5, 0.5}, {5, 1}, {10, 0.5}, {15, 0}});
}

TEST(Curve, HalfLifeHalvesAgainAndAgain) {
  expectScores(halfLife, {{-endless, 1},
                          {-5, 1},
                          {0, 1},
                          {30, 0.5},
                          {60, 0.25},
                          {300, 1.0 / 1024},
                          {15, std::sqrt(0.5)},
                          {endless, 0}});
}

TEST(Curve, CategoriesScoreByTheirPosition) {
  expectScores(categories, {{0, 0}, {1, 0.5}, {2, 1}});
  expectScores(mixedCategories, {{0, 0.5}, {1, 1}, {2, 0}});
  expectScores(categories, {{-1, 0}, {9, 1}, {-endless, 0}, {endless, 1}});
}

TEST(Curve, WithoutACurveThereIsNothing) {
  expectScores(NoCurve{}, {{0, 0}, {1, 0}, {endless, 0}});
  EXPECT_EQ(inputForScore(NoCurve{}, 0), std::nullopt);
  EXPECT_EQ(passedEnd(NoCurve{}, 5), std::nullopt);
  EXPECT_EQ(slopeAt(NoCurve{}, 5), std::nullopt);
  EXPECT_TRUE(knotsOf(NoCurve{}).empty());
  EXPECT_EQ(trendOf(NoCurve{}), Trend::mixed);
}

TEST(Curve, HugeNumbersStillHaveAScore) {
  expectScores(LinearCurve{-8e307, 8e307}, {{-1e308, 0}, {0, 0.5}, {1e308, 1}});
  expectScores(PiecewiseCurve{{{-8e307, 0}, {8e307, 1}}}, {{-1e308, 0}, {0, 0.5}, {1e308, 1}});
  expectScores(HalfLifeCurve{5e-324}, {{0, 1}, {1, 0}});
  expectScores(HalfLifeCurve{1e308}, {{0, 1}, {1e308, 0.5}});
}

TEST(Curve, TheInverseIsTheOneInputOfAScore) {
  struct Case {
    const Curve& curve;
    double score;
    double input;
  };
  for (const Case& each :
       {Case{up, 0.25, 9}, Case{down, 0.25, 7.5}, Case{logarithm, 1, 100000}, Case{logarithm, 0, 0},
        Case{risingPoints, 0.2, -10}, Case{risingPoints, 0.3, -5}, Case{risingPoints, 0.4, 0},
        Case{risingPoints, 1, 100}, Case{fallingPoints, 0.95, 10}, Case{halfLife, 1, 0},
        Case{halfLife, 0.5, 30}, Case{halfLife, 0.25, 60}}) {
    const auto input = inputForScore(each.curve, each.score);
    ASSERT_TRUE(input) << each.score;
    EXPECT_NEAR(*input, each.input, 1e-9) << each.score;
  }
}

TEST(Curve, WithoutJustOneInputThereIsNoInverse) {
  struct Case {
    const Curve& curve;
    double score;
    std::string_view why;
  };
  for (const Case& each :
       {Case{risingPoints, 0.1, "below the lowest score"}, Case{fallingPoints, 0.4, "below it"},
        Case{halfLife, 0, "never reached"}, Case{plateau, 0.25, "flat elsewhere"},
        Case{hill, 0.75, "two inputs"}, Case{target, 0.5, "two inputs"}, Case{steps, 0.5, "a whole step"},
        Case{categories, 0.5, "a word"}}) {
    EXPECT_EQ(inputForScore(each.curve, each.score), std::nullopt) << each.why;
  }
}

TEST(Curve, OnlyWhatLiesBeyondAnEndHasPassedIt) {
  struct Case {
    Curve curve;
    double input;
    std::optional<double> end;
  };
  for (const Case& each : {Case{up, 0, {}},
                           Case{up, 36, {}},
                           Case{up, 36.001, 36},
                           Case{up, -0.001, 0},
                           Case{LinearCurve{90, 0}, 91, 90},
                           Case{LinearCurve{90, 0}, -1, 0},
                           Case{logarithm, 0, {}},
                           Case{logarithm, 100000, {}},
                           Case{logarithm, -1, 0},
                           Case{logarithm, 100001, 100000},
                           Case{risingPoints, -10, {}},
                           Case{risingPoints, -11, -10},
                           Case{risingPoints, 101, 100},
                           Case{target, 10, {}},
                           Case{target, 9, 10},
                           Case{target, 25, {}},
                           Case{target, 71, 70},
                           Case{steps, -5, {}},
                           Case{steps, 1000, {}},
                           Case{halfLife, -5, {}},
                           Case{halfLife, 1e6, {}},
                           Case{categories, 9, {}}}) {
    EXPECT_EQ(passedEnd(each.curve, each.input), each.end) << each.input;
  }
}

TEST(Curve, TheTrendIsRisingFallingOrMixed) {
  for (const Curve& rising : {up, logarithm, steps, risingPoints, plateau, categories,
                              Curve(StepsCurve{0, {{1e300, 1}}}), Curve(LinearCurve{1e300, 2e300})}) {
    EXPECT_EQ(trendOf(rising), Trend::rising);
  }
  for (const Curve& falling :
       {down, fallingPoints, halfLife, Curve(StepsCurve{1, {{5, 0}}}), Curve(StepsCurve{1, {{-1e300, 0}}}),
        Curve(CategoryCurve{{{"yes", "Yes", 1}, {"no", "No", 0}}})}) {
    EXPECT_EQ(trendOf(falling), Trend::falling);
  }
  for (const Curve& mixed : {hill, target, peak, mixedCategories, Curve(StepsCurve{0.5, {{0, 0}, {5, 1}}}),
                             Curve(StepsCurve{1, {{0, 0}, {5, 1}}})}) {
    EXPECT_EQ(trendOf(mixed), Trend::mixed);
  }
}

TEST(Curve, KnotsAreWhereItBendsOrJumps) {
  using Knots = std::vector<double>;
  EXPECT_EQ(knotsOf(up), (Knots{0, 36}));
  EXPECT_EQ(knotsOf(down), (Knots{0, 10}));
  EXPECT_EQ(knotsOf(logarithm), (Knots{0, 100000}));
  EXPECT_EQ(knotsOf(steps), (Knots{0, 10, 20}));
  EXPECT_EQ(knotsOf(hill), (Knots{0, 10, 30}));
  EXPECT_EQ(knotsOf(target), (Knots{10, 20, 30, 70}));
  EXPECT_EQ(knotsOf(halfLife), (Knots{0}));
  EXPECT_EQ(knotsOf(categories), (Knots{0, 1, 2}));
}

TEST(Curve, TheSlopeIsThatOfTheSteeperSideAndZeroWhereItIsFlat) {
  struct Case {
    const Curve& curve;
    double input;
    double slope;
  };
  for (const Case& each : {Case{up, 18, 1.0 / 36},
                           Case{up, 0, 1.0 / 36},
                           Case{up, 36, 1.0 / 36},
                           Case{up, 36.1, 0},
                           Case{up, -0.1, 0},
                           Case{down, 5, -0.1},
                           Case{down, 11, 0},
                           Case{logarithm, 0, 0.001 / std::log(101.0)},
                           Case{logarithm, 100000, 1.0 / 101000 / std::log(101.0)},
                           Case{logarithm, -1, 0},
                           Case{logarithm, 100001, 0},
                           Case{risingPoints, -5, 0.02},
                           Case{risingPoints, 0, 0.02},
                           Case{risingPoints, 50, 0.006},
                           Case{plateau, 15, 0},
                           Case{plateau, 10, 0.05},
                           Case{hill, 10, 0.1},
                           Case{target, 15, 0.1},
                           Case{target, 25, 0},
                           Case{target, 30, -0.025},
                           Case{target, 71, 0},
                           Case{peak, 5, 0.2},
                           Case{halfLife, 0, -std::log(2.0) / 30},
                           Case{halfLife, 30, -std::log(2.0) / 60},
                           Case{halfLife, -1, 0}}) {
    const auto slope = slopeAt(each.curve, each.input);
    ASSERT_TRUE(slope) << each.input;
    EXPECT_NEAR(*slope, each.slope, 1e-15) << each.input;
  }
}

TEST(Curve, WhatJumpsHasNoSlope) {
  EXPECT_EQ(slopeAt(steps, 5), std::nullopt);
  EXPECT_EQ(slopeAt(categories, 1), std::nullopt);
}

TEST(Curve, TheStretchGoesFromWorstToBestOrFromLowToHigh) {
  struct Case {
    Curve curve;
    double from;
    double to;
  };
  for (const Case& each :
       {Case{up, 0, 36}, Case{down, 10, 0}, Case{logarithm, 0, 100000}, Case{steps, -5, 25},
        Case{StepsCurve{0, {{8, 1}}}, 4, 12}, Case{StepsCurve{1, {{0, 0}}}, 1, -1},
        Case{risingPoints, -10, 100}, Case{fallingPoints, 100, 0}, Case{hill, 0, 30}, Case{target, 10, 70},
        Case{halfLife, 30 * std::log2(100.0), 0}, Case{categories, 0, 2}, Case{NoCurve{}, 0, 1}}) {
    const Stretch stretch = stretchOf(each.curve);
    EXPECT_NEAR(stretch.from, each.from, 1e-9);
    EXPECT_NEAR(stretch.to, each.to, 1e-9);
  }
}

} // namespace
} // namespace health
