// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"
#include "tests/core/whatif/whatif_samples.h"

#include <gtest/gtest.h>

namespace health {
namespace {

/// "50.0 band 2", or the code of what is wrong.
std::string targetText(const ScoreModel& model, std::string_view text) {
  const auto target = targetFromText(model, text);
  return target
             ? fixedDecimal(target->score, 1) + (target->band ? " band " + std::to_string(*target->band) : "")
             : std::string(codeName(target.error().code));
}

struct TargetCase {
  std::string text;
  std::string target;
};

TEST(TargetFromText, ReadsBandsByIdAndNameAndScores) {
  const std::vector<TargetCase> cases{
      {"", "unknown_target"},
      {"great", "unknown_target"},
      {"50,5", "unknown_target"},
      {"NaN", "unknown_target"},
      {"-0.1", "outside_range"},
      {"100.1", "outside_range"},
      {"good", "50.0 band 2"},
      {"GOOD", "50.0 band 2"},
      {"at_risk", "30.0 band 1"},
      {"At-Risk", "30.0 band 1"},
      {"unhealthy", "0.0 band 0"},
      {"Excellent", "80.0 band 3"},
      {"0", "0.0"},
      {"47.3", "47.3"},
      {"100", "100.0"},
  };
  for (const TargetCase& each : cases) {
    EXPECT_EQ(targetText(*sixFactors(), each.text), each.target) << each.text;
  }
}

TEST(TargetFromText, NamesTheBandsThatThereAre) {
  const Issue issue = targetFromText(*sixFactors(), "great").error();
  EXPECT_EQ(issue.value, "great");
  EXPECT_EQ(issue.detail, "Unhealthy, At-Risk, Good, Excellent");
}

TEST(TargetOf, LiesATenthAboveTheBoundWhereBandsIncludeTheUpperOne) {
  const auto model = builtinModel("seven-category");
  EXPECT_EQ(targetText(*model, "critical"), "0.0 band 0");
  EXPECT_EQ(targetText(*model, "healthy"), "60.1 band 2");
  EXPECT_EQ(targetText(*model, "thriving"), "80.1 band 3");
}

TEST(Reaches, GoesByTheScoreAsShown) {
  ScoreResult result;
  EXPECT_FALSE(reaches(result, {.score = 0.0, .band = {}})) << "there is no score";
  result.score = 49.95;
  EXPECT_TRUE(reaches(result, {.score = 50.0, .band = {}}));
  result.score = 49.9499;
  EXPECT_FALSE(reaches(result, {.score = 50.0, .band = {}}));
}

} // namespace
} // namespace health
