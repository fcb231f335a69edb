// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/categorize.h"
#include "tests/core/random_model.h"
#include "tests/core/scoring/customers.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace health {
namespace {

/// A model whose score is its one input, with the bands of the seven-category reference: upper bounds
/// included.
std::shared_ptr<const ScoreModel> upperBands() {
  return modelOf(R"({
    "format": "customer-health-model", "version": 1, "id": "plain", "name": "Plain", "revision": "1",
    "missing": "across_all", "bands_include": "upper",
    "bands": [{"id": "critical", "name": "Critical", "tone": "critical", "to": 40},
              {"id": "at_risk", "name": "At-Risk", "tone": "warning", "to": 60},
              {"id": "healthy", "name": "Healthy", "tone": "fair", "to": 80},
              {"id": "thriving", "name": "Thriving", "tone": "good", "to": 100}],
    "groups": [{"id": "all", "name": "All", "weight": 100, "factors": [
      {"id": "score", "name": "Score", "kind": "number", "weight": 1,
       "curve": {"type": "linear", "worst": 0, "best": 100}}]}]
  })");
}

struct Case {
  double score;
  std::string_view band;
};

TEST(Bands, TheScoreAsShownDecidesWhereLowerBoundsAreIncluded) {
  for (const Case& each : {Case{0, "Unhealthy"},
                           {29.9, "Unhealthy"},
                           {29.9499999, "Unhealthy"},
                           {29.95, "At-Risk"},
                           {30, "At-Risk"},
                           {49.949, "At-Risk"},
                           {49.95, "Good"},
                           {50, "Good"},
                           {79.9, "Good"},
                           {79.949999999, "Good"},
                           {79.95, "Excellent"},
                           {80, "Excellent"},
                           {99.99, "Excellent"},
                           {100, "Excellent"}}) {
    EXPECT_EQ(sixFactors()->bands[bandOf(*sixFactors(), each.score)].name, each.band) << each.score;
  }
}

TEST(Bands, TheScoreAsShownDecidesWhereUpperBoundsAreIncluded) {
  const auto model = upperBands();
  for (const Case& each : {Case{0, "Critical"},
                           {40, "Critical"},
                           {40.04, "Critical"},
                           {40.0499999, "Critical"},
                           {40.05, "At-Risk"},
                           {40.1, "At-Risk"},
                           {60, "At-Risk"},
                           {60.05, "Healthy"},
                           {80.049, "Healthy"},
                           {80.05, "Thriving"},
                           {100, "Thriving"}}) {
    EXPECT_EQ(model->bands[bandOf(*model, each.score)].name, each.band) << each.score;
  }
}

TEST(Bands, AResultThatIsShownAsTheBoundIsInTheBand) {
  const auto model = upperBands();
  CustomerInputs inputs;
  inputs.set("score", 40.049);
  EXPECT_EQ(shownScore(*scored(inputs, model).score), 40.0);
  EXPECT_EQ(scored(inputs, model).bandOrNull()->name, "Critical");
  inputs.set("score", 40.051);
  EXPECT_EQ(shownScore(*scored(inputs, model).score), 40.1);
  EXPECT_EQ(scored(inputs, model).bandOrNull()->name, "At-Risk");
}

TEST(Bands, WithNothingKnownThereIsNone) {
  EXPECT_EQ(scored({}, sixFactors()).band, std::nullopt);
  EXPECT_EQ(scored({}, sixFactors()).bandOrNull(), nullptr);
}

RC_GTEST_PROP(Bands, TheShownScoreLiesInItsBand, ()) {
  const auto model = anyModel().read();
  const double score = *rc::gen::oneOf(rc::gen::inRange(0, 100'001), rc::gen::element(0, 100'000)) / 1000.0;
  const Band& band = model->bands.at(bandOf(*model, score));
  const double shown = shownScore(score);
  RC_ASSERT(band.lowest <= shown);
  RC_ASSERT(shown <= band.highest);
  if (model->bandInclusion == BandInclusion::lower) {
    RC_ASSERT(shown < band.highest || band.highest == 100.0);
  } else {
    RC_ASSERT(shown > band.lowest || band.lowest == 0.0);
  }
}

} // namespace
} // namespace health
