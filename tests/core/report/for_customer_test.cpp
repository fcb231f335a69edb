// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/builtin_models.h"
#include "tests/core/report/report_samples.h"

#include <algorithm>
#include <cctype>
#include <gtest/gtest.h>

namespace health {
namespace {

std::string lowered(std::string text) {
  std::ranges::transform(text, text.begin(), [](unsigned char letter) { return std::tolower(letter); });
  return text;
}

/// What no customer is to read, whatever the model.
std::vector<std::string> forbidden(const ScoreModel& model) {
  std::vector<std::string> words{"score",    "churn",  "risk",    "health",   "clv",
                                 "lifetime", "weight", "points",  "category", "fingerprint",
                                 "model",    "cap ",   "revenue", "unknown"};
  words.push_back(lowered(model.name));
  words.push_back(model.id);
  for (const Band& band : model.bands) {
    words.push_back(lowered(band.name));
    words.push_back(lowered(band.action));
  }
  for (const Group& group : model.groups) {
    words.push_back(lowered(group.name));
  }
  return words;
}

std::vector<Sample> customersOf(const std::string& model, const std::string& name) {
  const auto builtin = builtinModel(model);
  const CustomerInputs inputs = example(name);
  std::vector<Sample> samples{scored(inputs, builtin)};
  for (const bool best : {true, false}) { // every input at an end of its curve
    CustomerInputs extreme = inputs;
    for (const Factor& factor : builtin->factors) {
      if (!factor.isCategory() && !factor.isMoney()) {
        extreme.set(factor.id, best ? factor.highest.value_or(100.0) : factor.lowest.value_or(0.0));
      }
    }
    samples.push_back(scored(extreme, builtin));
    samples.push_back(whatIf(samples.front(), samples.back()));
  }
  return samples;
}

class ForCustomer : public testing::TestWithParam<std::pair<const char*, const char*>> {};

TEST_P(ForCustomer, SaysNothingOfScoreMoneyRiskOrModel) {
  for (const Sample& sample : customersOf(GetParam().first, GetParam().second)) {
    for (const ReportFormat format : {ReportFormat::text, ReportFormat::markdown, ReportFormat::html,
                                      ReportFormat::csv, ReportFormat::tsv}) {
      std::string text = lowered(sample.written(format, Voice::customerSafe));
      const std::string name = lowered(sample.inputs.customer); // the customer may be called whatever it is
      for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name)) {
        text.erase(at, name.size());
      }
      if (format == ReportFormat::html) {
        text.erase(0, text.find("<body"));
      }
      for (const std::string& word : forbidden(*sample.result.model)) {
        EXPECT_EQ(text.find(word), std::string::npos) << word << " in\n" << text;
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(EveryModel, ForCustomer,
                         testing::Values(std::pair{"crm-six-factor", "globex-inc"},
                                         std::pair{"crm-six-factor", "acme-corp"},
                                         std::pair{"four-dimension", "four-dimension"},
                                         std::pair{"three-signal", "three-signal"},
                                         std::pair{"traffic-light", "traffic-light"},
                                         std::pair{"seven-category", "seven-category"}),
                         [](const auto& test) {
                           std::string name = test.param.second;
                           std::erase(name, '-');
                           return name;
                         });

std::vector<std::string> paragraphs(const Sample& sample, std::size_t section) {
  const ReportDocument report = sample.document(Voice::customerSafe);
  return section < report.sections.size() ? report.sections[section].paragraphs : std::vector<std::string>();
}

TEST(ForTheCustomer, IsMadeOfObservationsAndNextSteps) {
  const ReportDocument report = scored(example("globex-inc")).document(Voice::customerSafe);
  EXPECT_EQ(report.title, "Review: Globex Inc.");
  EXPECT_EQ(report.program, "");
  ASSERT_EQ(report.sections.size(), 2U);
  EXPECT_EQ(report.sections[0].title, "What we see, as of 2026-11-22");
  EXPECT_EQ(report.sections[0].paragraphs,
            (std::vector<std::string>{"Your team uses 30\u00A0% of the features that you have.",
                                      "Your team logged 7\u00A0tickets in the last 30 days.",
                                      "Your team was last active 60\u00A0days ago.",
                                      "Your recommendation rating (NPS) is -10.",
                                      "Our agreement runs for another 2\u00A0months."}));
  EXPECT_EQ(report.sections[1].paragraphs.front(),
            "Let us look together at the features that your team does not use yet.");
  EXPECT_EQ(report.sections[1].paragraphs.size(), 3U);
}

TEST(ForTheCustomer, ShowsWhatIsSoAndTheWhatIfOnlyAsAnAim) {
  const Sample before = scored(example("globex-inc"));
  CustomerInputs wanted = before.inputs;
  wanted.set("contract_months", 12.0);
  const Sample sample = whatIf(before, scored(wanted));
  EXPECT_EQ(paragraphs(sample, 0).back(), "Our agreement runs for another 2\u00A0months.");
  EXPECT_EQ(paragraphs(sample, 1).front(),
            "Let us plan the next term together. Today: 2\u00A0months. Our aim: "
            "12\u00A0months.");
}

TEST(ForTheCustomer, AimsAtNothingThatWouldBeWorse) {
  const Sample before = scored(example("globex-inc"));
  CustomerInputs worse = before.inputs;
  worse.set("last_activity_days", 80.0);
  for (const std::string& step : paragraphs(whatIf(before, scored(worse)), 1)) {
    EXPECT_EQ(step.find("Our aim"), std::string::npos) << step;
  }
}

TEST(ForTheCustomer, IsSilentAboutWhatIsUnknown) {
  CustomerInputs inputs = example("globex-inc");
  inputs.set("feature_adoption", {});
  for (const std::string& paragraph : paragraphs(scored(inputs), 0)) {
    EXPECT_EQ(paragraph.find("features"), std::string::npos) << paragraph;
  }
  EXPECT_EQ(paragraphs(scored(CustomerInputs{}), 0),
            std::vector<std::string>{"There is nothing to show yet."});
}

TEST(ForTheCustomer, SaysRoughValuesInWords) {
  CustomerInputs inputs = example("globex-inc");
  inputs.set("nps", NumberRange{-30.0, -10.0});
  inputs.set("last_activity_days", NumberRange{10.0, {}});
  inputs.set("support_tickets", NumberRange{{}, 3.0});
  const std::string text = scored(inputs).written(ReportFormat::text, Voice::customerSafe);
  for (const char* sentence :
       {"Your recommendation rating (NPS) is -30 to -10.", "Your team was last active at least 10 days ago.",
        "Your team logged at most 3 tickets in the last 30 days."}) {
    EXPECT_NE(text.find(sentence), std::string::npos) << sentence << '\n' << text;
  }
}

TEST(ForTheCustomer, SuggestsNothingWhereAllIsWell) {
  EXPECT_EQ(scored(example("acme-corp")).document(Voice::customerSafe).sections.size(), 1U);
}

TEST(ForTheCustomer, SaysOneThingInTheSingular) {
  CustomerInputs inputs = example("globex-inc");
  inputs.set("support_tickets", 1.0);
  EXPECT_EQ(paragraphs(scored(inputs), 0)[1], "Your team logged 1\u00A0ticket in the last 30 days.");
}

TEST(ForTheCustomer, CannotBeHeldByTheResultAsJson) {
  for (const ReportFormatFacts& facts : reportFormats) {
    EXPECT_EQ(canHold(facts.format, Voice::customerSafe), facts.format != ReportFormat::json) << facts.name;
    EXPECT_TRUE(canHold(facts.format, Voice::crmNote)) << facts.name;
  }
}

} // namespace
} // namespace health
