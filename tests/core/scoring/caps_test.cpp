// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_parse.h"
#include "core/scoring/shown_digits.h"
#include "tests/core/scoring/customers.h"

#include <gtest/gtest.h>

// Rules that an average misses: caps, and groups that are as good as their worst or best factor.

namespace health {
namespace {

/// Two groups of equal weight, each of two plain factors from 0 to 100 of equal weight: "a" "b", "c" "d".
Json fourFactors() {
  Json json = Json::parse(R"({
    "format": "customer-health-model", "version": 1, "id": "four", "name": "Four", "revision": "1",
    "missing": "across_all", "bands_include": "lower",
    "bands": [{"id": "low", "name": "Low", "tone": "critical", "from": 0},
              {"id": "high", "name": "High", "tone": "good", "from": 50}],
    "groups": [{"id": "first", "name": "First", "weight": 50, "factors": []},
               {"id": "second", "name": "Second", "weight": 50, "factors": []}]
  })");
  for (const auto& [id, group] : {std::pair("a", 0), {"b", 0}, {"c", 1}, {"d", 1}}) {
    json["groups"][group]["factors"].push_back(
        {{"id", id},
         {"name", id},
         {"kind", "number"},
         {"weight", 1},
         {"curve", {{"type", "linear"}, {"worst", 0}, {"best", 100}}}});
  }
  return json;
}

Json cap(const std::string& of, double below, double atMost) {
  return {{"of", of}, {"below", below}, {"at_most", atMost}, {"reason", "Why."}};
}

using Values = std::vector<std::optional<double>>;

ScoreResult score(const Json& model, const Values& values) {
  CustomerInputs inputs;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (values[i]) {
      inputs.set(std::string(1, static_cast<char>('a' + i)), *values[i]);
    }
  }
  return scored(inputs, modelOf(model.dump()));
}

using Caps = std::vector<Json>;

ScoreResult capped(const Caps& caps, const Values& values) {
  Json model = fourFactors();
  model["caps"] = caps;
  return score(model, values);
}

struct Case {
  Values values;
  double score;
  double taken;
};

void expectCapped(const Caps& caps, const std::vector<Case>& cases) {
  for (const Case& each : cases) {
    const ScoreResult result = capped(caps, each.values);
    EXPECT_NEAR(*result.score, each.score, 1e-9) << testing::PrintToString(each.values);
    EXPECT_NEAR(result.cap ? result.cap->points : 0.0, each.taken, 1e-9)
        << testing::PrintToString(each.values);
    EXPECT_EQ(result.cap.has_value(), each.taken < 0) << "a cap that takes nothing does not act";
  }
}

TEST(Caps, OfAGroupActsWhileItsShownScoreIsLower) {
  expectCapped({cap("first", 20, 49)}, {{{10, 20, 100, 100}, 49, -8.5},
                                        {{20, 20, 100, 100}, 60, 0},
                                        {{19.94, 19.94, 100, 100}, 49, -10.97},
                                        {{19.95, 19.95, 100, 100}, 59.975, 0}, // shown as 20.0
                                        {{0, 0, 90, 90}, 45, 0},               // lower than the cap already
                                        {{0, 0, 98, 98}, 49, 0}});
}

TEST(Caps, OfAGroupWithoutWeightActsByWhatItsFactorsWeighWithinIt) {
  for (const char* how : {"weighted_mean", "worst", "best"}) {
    Json model = fourFactors();
    model["groups"][0]["weight"] = 0;
    model["groups"][0]["aggregation"] = how;
    model["caps"] = Caps{cap("first", 20, 49)};
    const ScoreResult result = score(model, {10, 16, 100, 100});
    const std::string_view name = how;
    EXPECT_NEAR(result.groups[0].value(), name == "worst" ? 10 : name == "best" ? 16 : 13, 1e-9) << how;
    EXPECT_NEAR(*result.score, 49, 1e-9) << how;
    EXPECT_NEAR(*score(model, {90, 90, 100, 100}).score, 100, 1e-9) << how;
    EXPECT_FALSE(score(model, {10, 10, {}, {}}).score) << how;
  }
}

TEST(Caps, OfAFactorLooksAtItAlone) {
  expectCapped({cap("b", 50, 30)},
               {{{100, 49, 100, 100}, 30, -57.25}, {{49, 50, 100, 100}, 74.75, 0}, {{0, 50, 0, 0}, 12.5, 0}});
}

TEST(Caps, DoNotActOnWhatIsUnknown) {
  expectCapped({cap("b", 50, 30)}, {{{100, {}, 100, 100}, 100, 0}});
  expectCapped({cap("first", 50, 30)},
               {{{{}, {}, 100, 100}, 100, 0}, {{0, {}, 100, 100}, 30, -200.0 / 3 + 30}});
}

TEST(Caps, TheLowestOfThoseThatActDecides) {
  const Caps caps{cap("first", 50, 60), cap("c", 50, 20), cap("second", 80, 40)};
  expectCapped(caps, {{{100, 100, 100, 100}, 100, 0},
                      {{10, 10, 100, 100}, 55, 0},
                      {{40, 40, 100, 100}, 60, -10},
                      {{100, 100, 70, 70}, 40, -45},
                      {{100, 100, 40, 100}, 20, -65},
                      {{40, 40, 40, 100}, 20, -35}});
  EXPECT_EQ(capped(caps, {40, 40, 40, 100}).cap->cap, 1U);
}

TEST(Caps, TheBandIsThatOfTheCappedScoreAndPartsStillAddUp) {
  const ScoreResult result = capped({cap("first", 20, 49)}, {10, 20, 100, 100});
  EXPECT_EQ(result.bandOrNull()->name, "Low");
  const ShownDigits shown = shownDigits(result);
  EXPECT_EQ(shown.score, 490);
  EXPECT_EQ(shown.cap, -85);
  EXPECT_EQ(shown.contributions, (std::vector<std::int64_t>{25, 50, 250, 250}));
  EXPECT_NEAR(*result.groups[0], 15, 1e-9) << "group scores are not capped";
}

TEST(Caps, AreShownExactlyAsTheyStandInTheModel) {
  for (const double atMost : {48.95, 49.05, 33.35, 0.05, 12.345}) {
    for (const double value : {99.9, 87.3, 77.7, 66.6}) {
      const ScoreResult result = capped({cap("a", 5, atMost)}, {1, value, value, value});
      EXPECT_EQ(*result.score, atMost) << value;
    }
  }
}

TEST(Caps, TheRangeKnowsThatACapMayStillAct) {
  const ScoreResult result = capped({cap("a", 50, 30)}, {{}, 100, 100, 100});
  EXPECT_NEAR(*result.score, 100, 1e-9);
  EXPECT_NEAR(result.range.lowest, 30, 1e-9);
  EXPECT_NEAR(result.range.highest, 100, 1e-9);
  EXPECT_EQ(result.mostWanted, 0U);
}

Json aggregated(const std::string& how) {
  Json model = fourFactors();
  model["groups"][0]["aggregation"] = how;
  return model;
}

void expectWeights(const ScoreResult& result, const std::vector<double>& weights) {
  for (std::size_t i = 0; i < weights.size(); ++i) {
    EXPECT_NEAR(result.factors[i].weight, weights[i], 1e-12) << i;
  }
}

TEST(Aggregation, TheWorstOrBestKnownFactorHasTheWholeWeightOfItsGroup) {
  const ScoreResult worst = score(aggregated("worst"), {10, 90, 100, 100});
  EXPECT_NEAR(*worst.score, 55, 1e-9);
  EXPECT_NEAR(*worst.groups[0], 10, 1e-9);
  expectWeights(worst, {0.5, 0, 0.25, 0.25});
  const ScoreResult best = score(aggregated("best"), {10, 90, 100, 100});
  EXPECT_NEAR(*best.score, 95, 1e-9);
  expectWeights(best, {0, 0.5, 0.25, 0.25});
  expectWeights(score(aggregated("weighted_mean"), {10, 90, 100, 100}), {0.25, 0.25, 0.25, 0.25});
}

TEST(Aggregation, OfEqualOnesTheFirstStandsForTheGroup) {
  expectWeights(score(aggregated("worst"), {50, 50, 0, 0}), {0.5, 0, 0.25, 0.25});
  expectWeights(score(aggregated("best"), {50, 50, 0, 0}), {0.5, 0, 0.25, 0.25});
}

TEST(Aggregation, AnUnknownFactorIsNotTheWorst) {
  expectWeights(score(aggregated("worst"), {{}, 90, 0, 0}), {0, 1.0 / 3, 1.0 / 3, 1.0 / 3});
  Json within = aggregated("worst");
  within["missing"] = "within_group";
  expectWeights(score(within, {{}, 90, 0, 0}), {0, 0.5, 0.25, 0.25});
  EXPECT_EQ(score(within, {{}, {}, 0, 0}).groups[0], std::nullopt);
}

TEST(Aggregation, AFactorWithoutWeightIsNeverChosen) {
  Json model = aggregated("worst");
  model["groups"][0]["factors"][0]["weight"] = 0;
  expectWeights(score(model, {0, 90, 0, 0}), {0, 0.5, 0.25, 0.25});
  EXPECT_EQ(score(model, {0, {}, {}, {}}).score, std::nullopt);
}

} // namespace
} // namespace health
