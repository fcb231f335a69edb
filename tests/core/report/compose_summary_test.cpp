// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/builtin_models.h"
#include "core/report/compose_summary.h"
#include "tests/core/report/report_samples.h"

#include <gtest/gtest.h>

namespace health {
namespace {

Summary summaryFor(const Sample& sample) {
  return summaryOf(sample.source(), sample.wording);
}

Sample exampleWith(std::string_view name, const std::vector<std::pair<std::string, InputValue>>& changes) {
  CustomerInputs inputs = example(name);
  for (const auto& [factor, value] : changes) {
    inputs.set(factor, value);
  }
  return scored(inputs);
}

TEST(Summary, SaysWhereGlobexStandsAndWhy) {
  const Summary summary = summaryFor(scored(example("globex-inc")));
  EXPECT_EQ(summary.standing, "Globex Inc. stands at 36.0 of 100 (At-Risk) as of 2026-11-22.");
  EXPECT_EQ(
      summary.reasons,
      "It loses most points to Product Feature Adoption Rate (30\u00A0%, 17.5 of 25 points lost), Net "
      "Promoter Score (NPS) (-10, 11.0 of 20 points lost) and Support Ticket Volume (7\u00A0tickets, 10.5 "
      "of 15 points lost). Customer Lifetime Value (CLV) does best (12000\u00A0USD, 11.1 of 20 points).");
  EXPECT_EQ(summary.change, "");
  EXPECT_EQ(summary.action, "Reach out proactively, starting with the largest points lost.");
}

TEST(Summary, NeedsAPlanThatReachesTheNextCategory) {
  const Summary summary = summaryFor(scored(example("globex-inc")));
  EXPECT_EQ(
      summary.need,
      "For Good (50) this would be enough together: Product Feature Adoption Rate from 30\u00A0% to "
      "56\u00A0%, Support Ticket Volume from 7\u00A0tickets to 4\u00A0tickets and Net Promoter Score (NPS) "
      "from -10 to 30. Alone it would take Product Feature Adoption Rate from 30\u00A0% to 86\u00A0%.");
  const Sample planned =
      exampleWith("globex-inc", {{"feature_adoption", 56.0}, {"support_tickets", 4.0}, {"nps", 30.0}});
  EXPECT_GE(*planned.result.score, 50.0);
  EXPECT_GE(*exampleWith("globex-inc", {{"feature_adoption", 86.0}}).result.score, 50.0);
  EXPECT_LT(*exampleWith("globex-inc", {{"feature_adoption", 85.0}}).result.score, 50.0);
}

TEST(Summary, RatherTakesMoreLeversThanAllOfFew) {
  const Sample sample = scored(example("four-dimension"), builtinModel("four-dimension"));
  const std::string need = summaryFor(sample).need;
  EXPECT_EQ(need.find("to 100\u00A0%"), std::string::npos) << need;
}

TEST(Summary, NamesNoMovesBesideOneThatIsEnough) {
  Sample sample = scored(example("three-signal"), builtinModel("three-signal"));
  CustomerInputs inputs = sample.inputs;
  inputs.set("logins_per_month", 35.0);
  inputs.set("features_used", 3.0);
  inputs.set("support_tickets", 16.0);
  EXPECT_EQ(summaryFor(scored(inputs, builtinModel("three-signal"))).need,
            "For Healthy (60) this would be enough: Features Used from 3\u00A0features to 5\u00A0features.");
}

TEST(Summary, PromisesNothingOfRoughAndUnknownInputs) {
  CustomerInputs rough;
  rough.set("support_tickets", NumberRange{7.0, 18.0});
  EXPECT_EQ(summaryFor(scored(rough)).need, "");
  rough.set("contract_months", 35.0);
  EXPECT_NE(summaryFor(scored(rough)).need.find("out of reach by the exactly known inputs without money"),
            std::string::npos)
      << summaryFor(scored(rough)).need;
  CustomerInputs best;
  best.set("feature_adoption", 95.0);
  EXPECT_EQ(summaryFor(scored(best)).need, "Nothing else changed, it stays Excellent while Product Feature "
                                           "Adoption Rate is no worse than 80\u00A0%.");
}

TEST(Summary, SaysWhatKeepsTheBestCategory) {
  const Summary summary = summaryFor(scored(example("acme-corp")));
  EXPECT_EQ(summary.need,
            "Nothing else changed, it stays Excellent while Product Feature Adoption Rate is no "
            "worse than 35\u00A0%.");
  EXPECT_GE(*exampleWith("acme-corp", {{"feature_adoption", 35.0}}).result.score, 79.95);
  EXPECT_LT(*exampleWith("acme-corp", {{"feature_adoption", 34.0}}).result.score, 79.95);
}

TEST(Summary, OfAWhatIfTellsTheWayInPartsThatSum) {
  const Sample before = scored(example("globex-inc"));
  const Sample after = whatIf(before, exampleWith("globex-inc", {{"support_tickets", 1.0}, {"nps", -20.0}}));
  const Summary summary = summaryFor(after);
  EXPECT_EQ(summary.standing, "What-if: Globex Inc. would stand at 44.0 of 100 (At-Risk) as of 2026-11-22.");
  EXPECT_EQ(summary.change,
            "Against the calculated 36.0 (At-Risk) that is +8.0: Support Ticket Volume +9.0, Net "
            "Promoter Score (NPS) -1.0.");
  EXPECT_NE(summary.reasons.find("Support Ticket Volume does best (1\u00A0ticket, 13.5 of 15 points)."),
            std::string::npos)
      << summary.reasons;
}

TEST(Summary, OfAWhatIfWithoutChangeSaysSo) {
  const Sample sample = scored(example("globex-inc"));
  EXPECT_EQ(summaryFor(whatIf(sample, sample)).change,
            "That is no other score than the calculated 36.0 (At-Risk).");
}

TEST(Summary, TellsHowLittleIsKnown) {
  CustomerInputs inputs;
  inputs.set("nps", 20.0);
  const Summary one = summaryFor(scored(inputs));
  EXPECT_EQ(one.standing,
            "The customer stands at 60.0 of 100 (Good). Only 1 of 6 inputs is known. As things "
            "are, the score may lie anywhere from 12.0 to 92.0. Product Feature Adoption Rate is "
            "most worth finding out.");
  EXPECT_EQ(one.reasons, "It loses points only to Net Promoter Score (NPS) (20, 40.0 of 100 points lost).");
  inputs.set("clv", money("1000", "USD"));
  EXPECT_NE(summaryFor(scored(inputs)).standing.find("Only 2 of 6 inputs are known."), std::string::npos);
}

TEST(Summary, OfRoughInputsTellsTheRangeAndNotThatSomethingIsUnknown) {
  const std::string standing =
      summaryFor(exampleWith("acme-corp", {{"nps", NumberRange{20.0, 40.0}}})).standing;
  EXPECT_EQ(standing.find("Only"), std::string::npos) << standing;
  EXPECT_NE(standing.find("Net Promoter Score (NPS) is most worth making exact."), std::string::npos)
      << standing;
}

TEST(Summary, WithoutAScoreSaysOnlyThat) {
  CustomerInputs inputs;
  inputs.customer = "Nobody & Sons";
  const Sample sample = scored(inputs);
  EXPECT_EQ(paragraphOf(summaryFor(sample), {}),
            "Nobody & Sons has no health score: none of the 6 inputs is known.");
}

TEST(Summary, LosesNothingWhereEverythingIsAtItsBest) {
  CustomerInputs inputs;
  inputs.set("feature_adoption", 100.0);
  EXPECT_EQ(summaryFor(scored(inputs)).reasons, "No known input loses points. Product Feature Adoption Rate "
                                                "does best (100\u00A0%, 100.0 of 100 points).");
}

TEST(Summary, NamesACapAndWhatItTakes) {
  const auto model = cappedModel();
  CustomerInputs inputs;
  for (const Factor& factor : model->factors) {
    if (factor.reset && !factor.isCategory() && !factor.isMoney()) {
      inputs.set(factor.id, *factor.reset);
    }
  }
  const Sample sample = scored(inputs, model);
  const std::string reasons = summaryFor(sample).reasons;
  EXPECT_EQ(sample.result.cap.has_value(), reasons.find("which takes") != std::string::npos) << reasons;
}

TEST(Summary, SpeaksOfFewLeversEvenInLargeModels) {
  for (const char* name : {"four-dimension", "seven-category", "traffic-light"}) {
    const Sample sample = scored(example(name), builtinModel(name));
    const std::string need = summaryFor(sample).need;
    std::size_t moves = 0;
    for (std::size_t at = need.find(" from "); at != std::string::npos; at = need.find(" from ", at + 1)) {
      ++moves;
    }
    EXPECT_GE(moves, 3U) << need;
    EXPECT_LE(moves, 7U) << need;
  }
}

TEST(Summary, IsWrittenInTheReadersNumbers) {
  Sample sample = exampleWith("globex-inc", {{"clv", money("12000.50", "EUR")}});
  sample.wording = germanWording();
  const std::string text = paragraphOf(summaryFor(sample), sample.wording);
  EXPECT_NE(text.find("12.000,50\u00A0EUR"), std::string::npos) << text;
  EXPECT_EQ(text.find("17.5"), std::string::npos) << text;
}

} // namespace
} // namespace health
