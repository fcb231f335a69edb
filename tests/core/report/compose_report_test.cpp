// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/read_model.h"
#include "core/report/compose_report.h"
#include "tests/core/report/report_samples.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace health {
namespace {

const ReportSection* sectionOf(const ReportDocument& report, std::string_view title) {
  const auto found = std::ranges::find(report.sections, title, &ReportSection::title);
  return found == report.sections.end() ? nullptr : &*found;
}

/// The values of all facts with that label, each in one line.
std::vector<std::string> factsOf(const ReportDocument& report, std::string_view section,
                                 std::string_view label) {
  std::vector<std::string> values;
  if (const ReportSection* found = sectionOf(report, section)) {
    for (const ReportFact& fact : found->facts) {
      if (fact.label == label) {
        values.push_back(fact.value.text);
      }
    }
  }
  return values;
}

using Texts = std::vector<std::string>;

/// One group, one factor; the parts that differ come from the test.
std::shared_ptr<const ScoreModel> smallModel(std::string_view bandsAndRule) {
  return std::make_shared<const ScoreModel>(
      readScoreModel(R"({"format": "customer-health-model", "version": 1, "id": "small", "name": "Small",
        "revision": "3", "groups": [{"id": "g", "name": "G", "weight": 1, "factors": [
          {"id": "x", "name": "X", "kind": "number", "weight": 1,
           "curve": {"type": "log", "reference": 10, "best": 1000}},
          {"id": "y", "name": "Y", "kind": "days", "unit": "days", "weight": 2,
           "curve": {"type": "linear", "worst": 0, "best": 3}}]}], )" +
                     std::string(bandsAndRule) + "}")
          .value());
}

constexpr std::string_view upperBands = R"("missing": "within_group", "bands_include": "upper", "bands": [
  {"id": "a", "name": "Low", "tone": "critical", "to": 40.5}, {"id": "b", "name": "High", "tone": "good", "to": 100}])";
constexpr std::string_view oneBand = R"("missing": "across_all", "bands_include": "lower", "bands": [
  {"id": "a", "name": "Any", "tone": "fair", "from": 0}])";

TEST(Report, SaysUnknownInsteadOfZeroWhenNothingIsKnown) {
  const ReportDocument report = scored(CustomerInputs{}).document();
  EXPECT_EQ(report.title, "Customer health score");
  for (const char* label : {"As of", "Health score", "Category", "Recommended action"}) {
    EXPECT_EQ(factsOf(report, "", label), Texts{"unknown"}) << label;
  }
  const ReportTable& groups = *sectionOf(report, "Group scores")->table;
  EXPECT_TRUE(std::ranges::all_of(groups.rows, [](const auto& row) { return row[1].text == "unknown"; }));
}

TEST(Report, NamesWhatIsUnknownAndWhatItCouldChange) {
  CustomerInputs inputs = example("globex-inc");
  inputs.set("nps", {});
  inputs.set("support_tickets", {});
  const ReportDocument report = scored(inputs).document();
  EXPECT_EQ(factsOf(report, "", "Known inputs"), Texts{"4 of 6"});
  EXPECT_EQ(factsOf(report, "", "Unknown inputs"), Texts{"Support Ticket Volume, Net Promoter Score (NPS)"});
  EXPECT_EQ(factsOf(report, "", "Lowest possible score"), Texts{"22.5"});
  EXPECT_EQ(factsOf(report, "", "Highest possible score"), Texts{"57.5"});
  EXPECT_EQ(factsOf(report, "", "Most worth finding out"), Texts{"Net Promoter Score (NPS)"});
}

TEST(Report, TellsNoRangeWhenEverythingIsKnown) {
  const ReportDocument report = scored(example("acme-corp")).document();
  EXPECT_EQ(report.title, "Customer health score: Acme Corp");
  EXPECT_EQ(factsOf(report, "", "Known inputs"), Texts{"6 of 6"});
  EXPECT_TRUE(factsOf(report, "", "Lowest possible score").empty());
  EXPECT_EQ(factsOf(report, "Passport", "Exchange rate"), Texts{});
}

TEST(Report, HasNoNameInItsTitleIfTheCustomerHasNone) {
  CustomerInputs inputs;
  inputs.customer = " \u200E\n ";
  EXPECT_EQ(scored(inputs).document().title, "Customer health score");
}

TEST(Report, DescribesBandsThatIncludeTheirUpperBound) {
  CustomerInputs inputs;
  inputs.set("x", 10.0);
  const ReportDocument report = scored(inputs, smallModel(upperBands)).document();
  EXPECT_EQ(factsOf(report, "Assumptions", "Bands"),
            Texts{"Low 0 to 40.5, High above 40.5 to 100; decided on the score rounded to one decimal"});
  EXPECT_EQ(
      factsOf(report, "Assumptions", "Missing inputs"),
      Texts{"The weight of an unknown input goes to the known inputs of its group, in proportion to their "
            "weights; a group with nothing known gives its weight to the other groups."});
}

TEST(Report, DescribesASingleBandAndWeightsThatAreNotWhole) {
  CustomerInputs inputs;
  inputs.set("x", 10.0);
  inputs.set("y", 1.0);
  const ReportDocument report = scored(inputs, smallModel(oneBand)).document();
  EXPECT_EQ(factsOf(report, "Assumptions", "Bands"),
            Texts{"Any 0 to 100; decided on the score rounded to one decimal"});
  EXPECT_EQ(factsOf(report, "Assumptions", "Model weights"), Texts{"X 33.333\u00A0%, Y 66.667\u00A0%"});
  EXPECT_EQ(factsOf(report, "Passport", "Model version"),
            Texts{"revision 3, fingerprint " + smallModel(oneBand)->fingerprint});
  const ReportTable& contributions =
      *sectionOf(report, "Individual Factor Contributions to Health Score")->table;
  EXPECT_EQ(contributions.rows[0][4].text, "33.3");
  EXPECT_EQ(contributions.rows[1][4].text, "66.7");
  EXPECT_EQ(contributions.rows[2][4].text, "100.0");
}

TEST(Report, DescribesCurvesWithTheirUnits) {
  CustomerInputs inputs;
  const ReportDocument small = scored(inputs, smallModel(oneBand)).document();
  EXPECT_EQ(factsOf(small, "Assumptions", "X"),
            Texts{"logarithmic, ln(1 + x / 10) / ln(1 + 1000 / 10), held outside"});
  EXPECT_EQ(factsOf(small, "Assumptions", "Y"),
            Texts{"linear, 0 at 0\u00A0days, 1 at 3\u00A0days, held outside"});
  Sample sample = scored(inputs);
  sample.wording.numbers.groupSeparator = ",";
  EXPECT_EQ(factsOf(sample.document(), "Assumptions", "Customer Lifetime Value (CLV)"),
            Texts{"logarithmic, ln(1 + x / 1,000) / ln(1 + 100,000 / 1,000), x in USD, held outside"});
}

TEST(Report, LeavesOutReadingsWhereTheModelHasNoWords) {
  const ReportTable groups =
      *sectionOf(scored(CustomerInputs{}, smallModel(oneBand)).document(), "Group scores")->table;
  EXPECT_EQ(groups.header, (Texts{"Group", "Score (0–100)"}));
}

TEST(Report, NamesTheRateItUsedAndWhereItComesFrom) {
  CustomerInputs inputs = example("acme-corp");
  inputs.set("clv", money("75000", "EUR"));
  EXPECT_EQ(factsOf(scored(inputs).document(), "Passport", "Exchange rate"),
            Texts{"1 EUR = 1.25 USD, 2026-09-29, a table for tests"});
  inputs.set("clv", money("75000", "GBP"));
  EXPECT_EQ(factsOf(scored(inputs).document(), "Passport", "Exchange rate"),
            Texts{"1 GBP = 1.6666667 USD, across EUR, 2026-09-29, a table for tests"});
  inputs.ownRates.push_back(
      {Currency::fromCode("GBP").value(), Currency::fromCode("USD").value(), 1.123456789012});
  EXPECT_EQ(factsOf(scored(inputs).document(), "Passport", "Exchange rate"),
            Texts{"1 GBP = 1.123456789012 USD, own rate"});
}

TEST(Report, NotesWhatLiesBeyondItsCurve) {
  CustomerInputs inputs = example("acme-corp");
  inputs.set("last_activity_days", 120.0);
  EXPECT_EQ(factsOf(scored(inputs).document(), "Assumptions", "Note"),
            Texts{"Last Activity: 120 counts the same as 90: beyond it the score does not change."});
}

TEST(WhatIfReport, SaysFirstOfAllThatItIsOne) {
  CustomerInputs after = example("globex-inc");
  after.set("feature_adoption", 55.0);
  const ReportDocument report = whatIf(scored(example("globex-inc")), scored(after)).document();
  ASSERT_EQ(report.sections.front().title, "What-if");
  EXPECT_EQ(factsOf(report, "What-if", "Note"), Texts{"This is a what-if, not the calculated score."});
  EXPECT_EQ(factsOf(report, "What-if", "Calculated health score"), Texts{"36.0 of 100"});
  EXPECT_EQ(factsOf(report, "What-if", "Calculated category"), Texts{"At-Risk"});
  EXPECT_EQ(factsOf(report, "What-if", "Difference"), Texts{"+6.3"});
  EXPECT_EQ(factsOf(report, "Result of the what-if", "Health score"), Texts{"42.3 of 100"});
}

TEST(WhatIfReport, NamesExactlyWhatWasChanged) {
  CustomerInputs before = example("globex-inc");
  before.set("nps", {});
  CustomerInputs after = before;
  after.set("clv", money("12000", "EUR"));
  after.set("feature_adoption", 55.0);
  after.set("last_activity_days", {});
  after.set("nps", 20.0);
  const ReportDocument report = whatIf(scored(before), scored(after)).document();
  const std::vector<ReportFact>& facts = report.sections.front().facts;
  ASSERT_EQ(facts.size(), 8U);
  const std::vector<std::pair<std::string, std::string>> wanted{
      {"Customer Lifetime Value (CLV)", "12000\u00A0USD → 12000\u00A0EUR"},
      {"Product Feature Adoption Rate", "30\u00A0% → 55\u00A0%"},
      {"Last Activity", "60\u00A0days ago → unknown"},
      {"Net Promoter Score (NPS)", "unknown → 20"}};
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    EXPECT_EQ(facts[4 + i].label, wanted[i].first);
    EXPECT_EQ(facts[4 + i].value.text, wanted[i].second);
  }
}

TEST(WhatIfReport, NamesAChangedRate) {
  CustomerInputs before = example("globex-inc");
  before.set("clv", money("12000", "EUR"));
  CustomerInputs after = before;
  after.ownRates.push_back({Currency::fromCode("EUR").value(), Currency::fromCode("USD").value(), 2.0});
  const ReportDocument report = whatIf(scored(before), scored(after)).document();
  EXPECT_EQ(factsOf(report, "What-if", "Exchange rate"), Texts{"1 EUR = 1.25 USD → 1 EUR = 2 USD"});
  EXPECT_EQ(report.sections.front().facts.size(), 5U);
}

TEST(WhatIfReport, ShowsAChangeForEachFactorThatIsKnownOnOneSide) {
  CustomerInputs before = example("globex-inc");
  before.set("nps", {});
  before.set("contract_months", {});
  CustomerInputs after = before;
  after.set("nps", 20.0);
  const ReportDocument report = whatIf(scored(before), scored(after)).document();
  const ReportTable& table = *sectionOf(report, "Individual Factor Contributions to Health Score")->table;
  ASSERT_EQ(table.header.back(), "Change");
  EXPECT_EQ(table.rows[4].back().text, "+13.3"); // nps
  EXPECT_EQ(table.rows[5].back().text, noNumber);
  EXPECT_EQ(table.rows.back().back().text, factsOf(report, "What-if", "Difference").front());
}

TEST(WhatIfReport, ShowsNoChangeInFactorsThatDidNotChange) {
  // Alone, 65,000 USD would round the contract's contribution another way than 12,000 USD does.
  CustomerInputs after = example("globex-inc");
  after.set("clv", money("65000", "USD"));
  const ReportDocument report = whatIf(scored(example("globex-inc")), scored(after)).document();
  const ReportTable& table = *sectionOf(report, "Individual Factor Contributions to Health Score")->table;
  for (std::size_t i = 1; i < 6; ++i) {
    EXPECT_EQ(table.rows[i].back().text, "0.0") << table.rows[i].front().text;
  }
  EXPECT_EQ(table.rows[0].back().text, table.rows[6].back().text);
}

TEST(WhatIfReport, NamesNoRateThatStayedTheSame) {
  CustomerInputs before = example("globex-inc");
  before.set("clv", money("12000", "EUR"));
  CustomerInputs after = before;
  after.set("clv", money("13000", "EUR"));
  const ReportDocument report = whatIf(scored(before), scored(after)).document();
  EXPECT_EQ(factsOf(report, "What-if", "Exchange rate"), Texts{});
  EXPECT_EQ(factsOf(report, "Passport", "Exchange rate").size(), 1U);
}

TEST(WhatIfReport, TakesAModelWithOtherCurvesForAnotherOne) {
  ScoreModel changed = *defaultModel();
  changed.fingerprint = "0123456789abcdef";
  const auto other = std::make_shared<const ScoreModel>(changed);
  const ReportDocument report =
      whatIf(scored(example("globex-inc"), other), scored(example("globex-inc"))).document();
  EXPECT_EQ(factsOf(report, "What-if", "Calculated by another model"), Texts{"CRM six-factor"});
}

TEST(WhatIfReport, SaysIfTheCalculatedResultIsOfAnotherModel) {
  CustomerInputs inputs;
  inputs.set("x", 10.0);
  const ReportDocument report =
      whatIf(scored(inputs, smallModel(oneBand)), scored(example("globex-inc"))).document();
  EXPECT_EQ(factsOf(report, "What-if", "Calculated by another model"), Texts{"Small"});
  EXPECT_EQ(report.sections.front().facts.size(), 5U) << "no input is called changed";
  const ReportTable& table = *sectionOf(report, "Individual Factor Contributions to Health Score")->table;
  EXPECT_EQ(table.header.back(), "Contribution") << "factors of two models cannot be compared";
}

TEST(WhatIfReport, HasNoDifferenceToAScoreThatWasUnknown) {
  const ReportDocument report = whatIf(scored(CustomerInputs{}), scored(example("globex-inc"))).document();
  EXPECT_EQ(factsOf(report, "What-if", "Calculated health score"), Texts{"unknown"});
  EXPECT_EQ(factsOf(report, "What-if", "Calculated category"), Texts{"unknown"});
  EXPECT_EQ(factsOf(report, "What-if", "Difference"), Texts{"unknown"});
}

TEST(Report, GoesToTheTranslatorInWholeSentences) {
  Sample sample = scored(example("acme-corp"));
  std::vector<std::string> asked;
  sample.wording.translate = [&asked](std::string_view english) {
    asked.emplace_back(english);
    return "<" + std::string(english) + ">";
  };
  const ReportDocument report = sample.document();
  EXPECT_EQ(report.title, "<Customer health score: Acme Corp>");
  EXPECT_EQ(report.sections.front().facts[1].label, "<Health score>");
  EXPECT_EQ(report.sections.front().facts[1].value.text, "<93.9 of 100>");
  for (const ReportSection& section : report.sections) {
    const bool isForPrograms = section.title == "Passport";
    EXPECT_TRUE(section.title.empty() || isForPrograms || section.title.starts_with("<")) << section.title;
    if (section.table) {
      for (const std::string& title : section.table->header) {
        EXPECT_TRUE(title.starts_with("<")) << title;
      }
    }
  }
  EXPECT_EQ(std::ranges::count(asked, "Acme Corp"), 0) << "a user's text is no sentence of the program";
}

TEST(Report, WritesEveryNumberInTheReadersStyle) {
  Sample sample = scored(example("globex-inc"));
  sample.wording = germanWording();
  const ReportDocument report = sample.document();
  EXPECT_EQ(report.decimalPoint, ",");
  for (const ReportSection& section : report.sections) {
    for (const ReportFact& fact : section.facts) {
      const bool isProgram = fact.label == "Program";
      EXPECT_TRUE(isProgram || fact.value.text.find("100000") == std::string::npos) << fact.value.text;
    }
    for (const auto& row : section.table.value_or(ReportTable{}).rows) {
      for (const ReportCell& cell : row) {
        EXPECT_TRUE(!cell.number || cell.text == sample.wording.number(*cell.number)) << cell.text;
      }
    }
  }
}

} // namespace
} // namespace health
