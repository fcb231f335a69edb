// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write_chart_svg.h"
#include "tests/core/report/report_samples.h"

#include <gtest/gtest.h>
#include <regex>

namespace health {
namespace {

ReportChart chartOf(const Sample& sample) {
  for (const ReportSection& section : sample.document().sections) {
    if (section.chart) {
      return *section.chart;
    }
  }
  ADD_FAILURE() << "no chart";
  return {};
}

/// The widths of the rectangles of one class, in order.
std::vector<double> widths(const std::string& svg, const std::string& kind) {
  const std::regex rectangle("class=\"" + kind + "\"[^>]* width=\"([0-9.]+)\"");
  std::vector<double> found;
  for (std::sregex_iterator it(svg.begin(), svg.end(), rectangle), end; it != end; ++it) {
    found.push_back(std::stod((*it)[1]));
  }
  return found;
}

TEST(ChartSvg, HasBarsAsLongAsTheirPointsOnOneScale) {
  const ReportChart chart = chartOf(scored(example("globex-inc")));
  const std::string svg = writeChartSvg(chart);
  const std::vector<double> bars = widths(svg, "bar");
  const std::vector<double> rests = widths(svg, "rest");
  ASSERT_EQ(bars.size(), chart.bars.size());
  const double scale = bars.front() / chart.bars.front().value;
  for (std::size_t i = 0; i < bars.size(); ++i) {
    EXPECT_NEAR(bars[i], scale * chart.bars[i].value, 0.02);
    EXPECT_NEAR(rests[i], scale * chart.bars[i].rest, 0.02);
    EXPECT_NE(svg.find(">" + chart.bars[i].text + "</text>"), std::string::npos) << chart.bars[i].text;
  }
}

TEST(ChartSvg, MarksWhatWasCalculatedOnlyInAWhatIf) {
  const Sample before = scored(example("globex-inc"));
  EXPECT_TRUE(widths(writeChartSvg(chartOf(before)), "before").empty());
  EXPECT_EQ(widths(writeChartSvg(chartOf(whatIf(before, scored(example("acme-corp"))))), "before").size(),
            6U);
}

TEST(ChartSvg, EscapesNamesAndBreaksLongOnesWithinThePicture) {
  ReportChart chart{.title = "<b>",
                    .bars = {{.label = "A & B <script> \"x\" with a name of many more words",
                              .text = "1 of 2",
                              .value = 1.0,
                              .rest = 1.0}}};
  const std::string svg = writeChartSvg(chart);
  EXPECT_EQ(svg.find("<script"), std::string::npos);
  EXPECT_NE(svg.find("A &amp; B &lt;script&gt; &quot;x&quot; with a name</text>"), std::string::npos) << svg;
  const ChartSize tall = chartSize(chart);
  chart.bars.front().label = "short";
  EXPECT_LT(chartSize(chart).height, tall.height);
  EXPECT_LT(chartSize(chart).width, tall.width);
}

TEST(ChartSvg, SaysUnknownWhereThereIsNoBar) {
  const std::string svg = writeChartSvg(chartOf(scored(CustomerInputs{})));
  EXPECT_TRUE(widths(svg, "bar").empty());
  EXPECT_NE(svg.find(">unknown</text>"), std::string::npos);
}

} // namespace
} // namespace health
