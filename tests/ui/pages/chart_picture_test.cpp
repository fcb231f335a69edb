// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chart_picture.h"

#include "core/report/write_chart_svg.h"
#include "tests/ui/support/reports.h"

#include <gtest/gtest.h>

namespace health {
namespace {

/// The picture with every pixel counted, by colour.
int pixelsOf(const QImage& picture, const QColor& color) {
  int count = 0;
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x) {
      count += picture.pixel(x, y) == color.rgb() ? 1 : 0;
    }
  }
  return count;
}

const QColor barColor(0x2a, 0x6f, 0x9c);

TEST(ChartPicture, isThereOnlyWhereTheReportHasAChart) {
  EXPECT_EQ(chartOf({.title = "None", .sections = {{}, {.title = "T"}}}), nullptr);
  EXPECT_EQ(chartOf({}), nullptr);
  const ReportDocument report = exampleReport("acme-corp");
  ASSERT_NE(chartOf(report), nullptr);
  EXPECT_EQ(chartOf(report)->bars.size(), 6U);
}

TEST(ChartPicture, isTwiceAsSharpAsItsSizeAndLight) {
  const ReportDocument report = exampleReport("acme-corp");
  const ReportChart& chart = *chartOf(report);
  const QImage picture = chartPicture(chart);
  EXPECT_EQ(picture.size(), QSize(chartSize(chart).width, chartSize(chart).height) * 2);
  EXPECT_EQ(picture.devicePixelRatio(), 2.0);
  for (const QPoint& corner : {picture.rect().topLeft(), picture.rect().topRight(),
                               picture.rect().bottomLeft(), picture.rect().bottomRight()}) {
    EXPECT_EQ(picture.pixelColor(corner), Qt::white);
  }
}

TEST(ChartPicture, hasBarsAsLongAsTheirValues) {
  const auto barOf = [](double value) {
    return pixelsOf(
        chartPicture({.title = "", .bars = {{.label = "A", .text = "", .value = value}}, .longest = 20.0}),
        barColor);
  };
  EXPECT_EQ(barOf(0.0), 0);
  EXPECT_GT(barOf(5.0), 1000);
  EXPECT_EQ(barOf(10.0), 2 * barOf(5.0));
}

TEST(ChartPicture, hasItsWordsInIt) {
  const auto inkOf = [](const std::string& label) {
    return pixelsOf(chartPicture({.title = "", .bars = {{.label = label, .text = "", .value = 1.0}}}),
                    QColor(0x1a, 0x1c, 0x20));
  };
  EXPECT_EQ(inkOf(" "), 0);
  EXPECT_GT(inkOf("Support <b>&amp; Load"), inkOf("Support"));
  EXPECT_GT(inkOf("Support"), 50);
}

} // namespace
} // namespace health
