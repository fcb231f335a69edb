// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose_bridge.h"

#include "tests/core/whatif/scored_examples.h"

#include <gtest/gtest.h>

namespace health {
namespace {

ScoreResult betterGlobex() {
  CustomerInputs inputs = example("globex-inc");
  inputs.set("feature_adoption", 55.0);
  inputs.set("support_tickets", 3.0);
  inputs.set("last_activity_days", 14.0);
  return scored(inputs, sixFactors());
}

Wording german() {
  Wording wording;
  wording.numbers.decimalPoint = ",";
  wording.translate = [](std::string_view english) {
    return english == "no change" ? std::string("keine Änderung") : std::string(english);
  };
  return wording;
}

std::string sentence(const ScoreResult& from, const ScoreResult& to, const Wording& wording) {
  return bridgeSentence(bridgeBetween(from, to).value(), to, wording);
}

TEST(BridgeSentence, NamesThePartsByTheirSize) {
  const ScoreResult globex = scoredExample("globex-inc").result;
  EXPECT_EQ(
      sentence(globex, betterGlobex(), {}),
      "36.0 → 53.4: Product Feature Adoption Rate +6.3, Support Ticket Volume +6.0, Last Activity +5.1");
  EXPECT_EQ(sentence(globex, globex, {}), "36.0 → 36.0: no change");
  EXPECT_EQ(sentence(globex, globex, german()), "36,0 → 36,0: keine Änderung");
}

TEST(BridgeSentence, NamesWeightsAndCaps) {
  const auto model = fiveBands(R"("caps": [{"of": "c", "below": 20, "at_most": 30}], )");
  EXPECT_EQ(sentence(scored(fiveBandsInputs(100, 0, "mixed"), model),
                     scored(fiveBandsInputs(100, 0, "poor"), model), {}),
            "80.0 → 30.0: C -20.0, cap -30.0");
  EXPECT_EQ(
      sentence(scored(fiveBandsInputs(100, 90, ""), model), scored(fiveBandsInputs(100, {}, ""), model), {}),
      "66.7 → 100.0: other weights or known inputs +33.3");
}

TEST(BridgeSection, HasTheSentenceAndATableThatAddsUp) {
  const ScoreResult globex = scoredExample("globex-inc").result;
  const ScoreResult to = betterGlobex();
  const ReportSection section = bridgeSection(bridgeBetween(globex, to).value(), to, {});
  ASSERT_EQ(section.facts.size(), 1U);
  EXPECT_EQ(section.facts[0].value.text.find("36.0 → 53.4"), 0U);
  ASSERT_TRUE(section.table);
  EXPECT_TRUE(section.table->lastRowIsTotal);
  ASSERT_EQ(section.table->rows.size(), 4U);
  EXPECT_EQ(section.table->rows[0][0].text, "Product Feature Adoption Rate");
  EXPECT_EQ(section.table->rows[0][1].text, "+6.3");
  EXPECT_EQ(section.table->rows[0][1].number, "6.3");
  EXPECT_EQ(section.table->rows[3][1].text, "+17.4");
}

TEST(BridgeSection, SaysThatModelsOrKnownInputsDiffer) {
  const ScoreResult five = scored(fiveBandsInputs(50, 45, "good"), fiveBands());
  const ReportSection section =
      bridgeSection(bridgeBetween(scoredExample("globex-inc").result, five).value(), five, {});
  ASSERT_EQ(section.facts.size(), 3U);
  EXPECT_EQ(section.facts[1].value.text, "The two scores are by different models.");
  EXPECT_EQ(section.facts[2].value.text, "Not the same inputs are known for both scores.");
}

} // namespace
} // namespace health
