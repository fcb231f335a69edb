// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write_xlsx.h"
#include "core/report/xlsx_number_format.h"
#include "tests/core/report/read_xlsx.h"
#include "tests/core/report/report_samples.h"

#include <algorithm>
#include <clocale>
#include <csignal>
#include <gtest/gtest.h>
#include <sys/resource.h>

namespace health {
namespace {

std::string workbook(const Sample& sample, Voice voice = Voice::crmNote) {
  return reportBytes(ReportFormat::xlsx, sample.source(), voice, sample.wording).value();
}

std::string workbook(const ReportDocument& report) {
  return writeXlsx(report, {}, {}).value();
}

double numberOf(const XlsxCell& cell) {
  EXPECT_TRUE(cell.isNumber) << cell.text;
  return std::stod(cell.text);
}

Sample npsUnknown() {
  CustomerInputs inputs = example("globex-inc");
  inputs.set("nps", {});
  return scored(inputs);
}

Sample capped() {
  CustomerInputs inputs{.customer = "Capped Ltd", .model = "capped"};
  inputs.set("logins", 25.0);
  inputs.set("sessions", 40.0);
  inputs.set("tickets", 9.0);
  inputs.set("sponsor", ChosenCategory{"yes"});
  return scored(inputs, cappedModel());
}

TEST(Workbook, HasNumbersForNumbersAndTextsForTexts) {
  const Sample sample = scored(example("globex-inc"));
  const XlsxContents sheet = readXlsx(workbook(sample));
  EXPECT_EQ(sheet.rows.front().at('A').text, "Customer health score: Globex Inc.");
  EXPECT_EQ(sheet.row("Category").at('B').text, "At-Risk");
  EXPECT_EQ(numberOf(sheet.row("Health score").at('B')), 36.0);
  const auto& clv = sheet.row("Customer Lifetime Value (CLV)");
  EXPECT_EQ(numberOf(clv.at('B')), 12000.0);
  EXPECT_EQ(clv.at('C').text, "USD");
  EXPECT_NEAR(numberOf(clv.at('D')), *sample.result.factors[0].normalized, 1e-15);
}

TEST(Workbook, CalculatesItsScore) {
  const Sample sample = scored(example("globex-inc"));
  const XlsxContents sheet = readXlsx(workbook(sample));
  const auto first = std::ranges::find_if(
      sheet.rows, [](const auto& row) { return row.contains('F') && !row.at('F').formula.empty(); });
  ASSERT_GE(sheet.rows.end() - first, 7);
  const std::string formula = first->at('F').formula;
  const int top = std::stoi(formula.substr(1));
  for (int i = 0; i < 6; ++i) {
    const std::string row = std::to_string(top + i);
    EXPECT_EQ(first[i].at('F').formula, "D" + row + "*E" + row);
    EXPECT_EQ(first[i].at('G').formula, "E" + row + "-F" + row);
    const FactorScore& factor = sample.result.factors[static_cast<std::size_t>(i)];
    EXPECT_NEAR(numberOf(first[i].at('F')), *factor.contribution, 1e-12);
    EXPECT_NEAR(numberOf(first[i].at('G')), *factor.pointsLost, 1e-12);
  }
  const std::string rows = std::to_string(top) + ":F" + std::to_string(top + 5);
  EXPECT_EQ(first[6].at('A').text, "Health score");
  EXPECT_EQ(first[6].at('F').formula, "SUM(F" + rows + ")");
  EXPECT_NEAR(numberOf(first[6].at('F')), *sample.result.score, 1e-12);
  EXPECT_EQ(first[6].at('E').formula.substr(0, 5), "SUM(E");
}

TEST(Workbook, CalculatesWhatACapTakes) {
  const Sample sample = capped();
  ASSERT_TRUE(sample.result.cap);
  const XlsxContents sheet = readXlsx(workbook(sample));
  const auto cap = std::ranges::find_if(sheet.rows, [](const auto& row) {
    return row.contains('F') && row.at('F').formula.starts_with("MIN(0,49-SUM(F");
  });
  ASSERT_NE(cap, sheet.rows.end());
  EXPECT_NEAR(numberOf(cap->at('F')), sample.result.cap->points, 1e-12);
  EXPECT_NEAR(numberOf(cap[1].at('F')), *sample.result.score, 1e-12);
}

TEST(Workbook, HasNothingForWhatIsUnknown) {
  const XlsxContents sheet = readXlsx(workbook(npsUnknown()));
  const auto nps = std::ranges::find_if(sheet.rows, [](const auto& row) {
    return row.contains('B') && row.at('A').text == "Net Promoter Score (NPS)";
  });
  ASSERT_NE(nps, sheet.rows.end());
  EXPECT_EQ(nps->at('B').text, "unknown");
  EXPECT_FALSE(nps->contains('D'));
  EXPECT_FALSE(nps->contains('F'));
  EXPECT_FALSE(nps->contains('G'));
}

TEST(Workbook, HasAChartOfTheWeightedSum) {
  const XlsxContents sheet = readXlsx(workbook(scored(example("globex-inc"))));
  const std::string& chart = sheet.parts.at("xl/charts/chart1.xml");
  EXPECT_NE(chart.find("Weighted contributions"), std::string::npos);
  EXPECT_NE(chart.find("<c:grouping val=\"stacked\"/>"), std::string::npos);
  EXPECT_NE(chart.find("Points lost"), std::string::npos);
}

TEST(Workbook, HasTheSameBytesForTheSameReport) {
  const Sample sample = scored(example("acme-corp"));
  const std::string bytes = workbook(sample);
  EXPECT_EQ(workbook(sample), bytes);
  EXPECT_NE(readXlsx(bytes).parts.at("docProps/core.xml").find("2026-11-22T00:00:00Z"), std::string::npos);
  CustomerInputs timeless = sample.inputs;
  timeless.asOf = {};
  const std::string properties = readXlsx(workbook(scored(timeless))).parts.at("docProps/core.xml");
  EXPECT_NE(properties.find("1980-01-01T00:00:00Z"), std::string::npos) << "a clock was read";
}

TEST(Workbook, NamesTheProgramToAllButTheCustomer) {
  const Sample sample = scored(example("acme-corp"));
  EXPECT_NE(readXlsx(workbook(sample)).parts.at("docProps/core.xml").find("Customer Health Score"),
            std::string::npos);
  for (const auto& [name, part] : readXlsx(workbook(sample, Voice::customerSafe)).parts) {
    EXPECT_EQ(part.find("Health"), std::string::npos) << name;
  }
}

TEST(Workbook, KeepsEveryTextAsItIs) {
  const std::vector<std::string> texts{"=1+1",
                                       "http://example.org",
                                       "mailto:a@b.c",
                                       "_x0041_",
                                       "_x005F_x0041_ _x12",
                                       "<r><t>rich</t></r>",
                                       "{=A1}",
                                       "0123",
                                       "1e5",
                                       "TRUE",
                                       "]]> &amp; \"'",
                                       "👩‍🚀 株式会社"};
  ReportSection section;
  for (const std::string& text : texts) {
    section.paragraphs.push_back(text);
    section.facts.push_back({.label = text, .value = {.text = text}});
  }
  const ReportDocument report{.title = "=title", .sections = {section}};
  const XlsxContents sheet = readXlsx(workbook(report));
  ASSERT_EQ(sheet.rows.size(), 1 + 2 * texts.size());
  EXPECT_EQ(sheet.rows[0].at('A').text, "=title");
  for (std::size_t i = 0; i < texts.size(); ++i) {
    EXPECT_EQ(sheet.rows[1 + i].at('A').text, texts[i]);
    const auto& fact = sheet.rows[1 + texts.size() + i];
    EXPECT_EQ(fact.at('A').text, texts[i]);
    EXPECT_EQ(fact.at('B').text, texts[i]);
    EXPECT_FALSE(fact.at('B').isNumber);
    EXPECT_EQ(fact.at('B').formula, "");
  }
}

TEST(Workbook, LeavesOutWhatXmlCannotHold) {
  const ReportDocument report{.title = "a\x01"
                                       "b\x0B"
                                       "c\uFFFE\xED\xA0\x80"
                                       "d\n\"e"};
  EXPECT_EQ(readXlsx(workbook(report)).rows.front().at('A').text, "ab c\uFFFDd \"e");
}

TEST(Workbook, RefusesATextThatNoCellHolds) {
  const std::string full(32767, 'x');
  EXPECT_EQ(readXlsx(workbook({.title = full})).rows.front().at('A').text, full);
  const auto refused = writeXlsx({.title = full + "x"}, {}, {});
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, IssueCode::textTooLong);
  std::string smiles;
  for (int i = 0; i < 16384; ++i) { // each counts twice
    smiles += "🙂";
  }
  EXPECT_FALSE(writeXlsx({.title = smiles}, {}, {}));
}

TEST(Workbook, WritesNumbersThatItWouldRoundAsText) {
  ReportSection section;
  section.facts.push_back(
      {.label = "exact", .value = {.text = "123,456,789,012.345", .number = "123456789012.345"}});
  section.facts.push_back(
      {.label = "long", .value = {.text = "1,234,567,890,123,456.7", .number = "1234567890123456.7"}});
  const XlsxContents sheet = readXlsx(workbook({.title = "t", .sections = {section}}));
  EXPECT_EQ(numberOf(sheet.row("exact").at('B')), 123456789012.345);
  EXPECT_EQ(sheet.row("long").at('B').text, "1,234,567,890,123,456.7");
  EXPECT_FALSE(sheet.row("long").at('B').isNumber);
}

TEST(Workbook, ShowsNumbersAsTheReportDoes) {
  const auto shown = [](std::string text, std::string number) {
    return xlsxNumberFormat({.text = std::move(text), .number = std::move(number)}, ",");
  };
  EXPECT_EQ(shown("20", "20"), "#,##0");
  EXPECT_EQ(shown("93,9", "93.9"), "#,##0.0");
  EXPECT_EQ(shown("0,556", "0.556"), "#,##0.000");
  EXPECT_EQ(shown("75.000,50", "75000.50"), "#,##0.00");
  EXPECT_EQ(shown("+12,3", "12.3"), "+#,##0.0;-#,##0.0;#,##0.0");
  EXPECT_EQ(shown("36,0 von 100", "36.0"), "#,##0.0\" von 100\"");
  EXPECT_EQ(shown("36,0 \"x\"", "36.0"), "#,##0.0") << "a quote would end the format's own";
}

TEST(Workbook, DoesNotDependOnTheLocaleOfTheProcess) {
  const Sample sample = scored(example("globex-inc"));
  const std::string bytes = workbook(sample);
  for (const char* name : {"de_DE.UTF-8", "fr_FR.UTF-8", "es_ES.UTF-8"}) { // where one is installed
    std::setlocale(LC_ALL, name);
    EXPECT_EQ(workbook(sample), bytes);
  }
  std::setlocale(LC_ALL, "C");
}

/// Files cannot grow beyond so many bytes, as on a full disk, and whoever tries is told.
class LargestFile {
public:
  explicit LargestFile(rlim_t bytes) {
    std::signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &m_before);
    const rlimit limit{bytes, m_before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &limit);
  }
  ~LargestFile() {
    setrlimit(RLIMIT_FSIZE, &m_before);
    std::signal(SIGXFSZ, SIG_DFL);
  }
  LargestFile(const LargestFile&) = delete;
  LargestFile& operator=(const LargestFile&) = delete;

private:
  rlimit m_before;
};

/// One whose parts are larger than the archive: the library does not notice where they are cut.
ReportDocument manyFacts() {
  ReportSection section;
  for (int i = 0; i < 150; ++i) {
    section.facts.push_back({.label = "Fact", .value = {.text = "number " + std::to_string(i)}});
  }
  return {.title = "Many facts", .sections = {section}};
}

TEST(Workbook, IsWholeOrRefusedOnADiskThatIsFullAfterAnyNumberOfBytes) {
  const ReportDocument report = manyFacts();
  const std::string bytes = workbook(report);
  int refused = 0;
  int whole = 0;
  for (rlim_t limit = 0; limit < 64 * 1024; limit += 256) {
    tl::expected<std::string, Issue> written;
    {
      const LargestFile full(limit);
      written = writeXlsx(report, {}, {});
    }
    if (written) {
      ++whole;
      EXPECT_EQ(*written, bytes) << limit;
    } else {
      ++refused;
      EXPECT_EQ(written.error().code, IssueCode::workbookUnwritable) << limit;
    }
  }
  EXPECT_GT(refused, 10);
  EXPECT_GT(whole, 10);
}

} // namespace
} // namespace health
