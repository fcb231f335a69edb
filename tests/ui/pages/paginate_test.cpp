// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paginate.h"

#include "ui/pages/page_text.h"

#include <QImage>
#include <gtest/gtest.h>

namespace health {
namespace {

class PaginateTest : public testing::Test {
protected:
  QImage paper{10, 10, QImage::Format_RGB32};
  double line = rowOf(1).lineHeight();

  /// A row of so many lines.
  PageRow rowOf(int lines, bool keepsWithNext = false) {
    PageRow row;
    PageCell cell;
    for (int i = 0; i < lines; ++i) {
      cell.texts.push_back(pageText(QStringLiteral("x"), {}, {.device = &paper, .width = 1000.0}));
    }
    row.add(std::move(cell));
    row.keepsWithNext = keepsWithNext;
    return row;
  }

  /// By page, the lines that each row has there: "2 1 | 3".
  static std::string shape(const std::vector<Page>& pages) {
    std::string text;
    for (const Page& page : pages) {
      text += text.empty() ? "" : "| ";
      for (const PlacedRow& placed : page) {
        text += std::to_string(placed.lines) + ' ';
      }
    }
    return text;
  }
};

TEST_F(PaginateTest, splitsOnlyRowsThatAreHigherThanAPage) {
  EXPECT_EQ(shape(paginated({rowOf(3), rowOf(3)}, 5.5 * line)), "3 | 3 ");
  EXPECT_EQ(shape(paginated({rowOf(1), rowOf(12)}, 5.5 * line)), "1 4 | 5 | 3 ");
  EXPECT_EQ(shape(paginated({rowOf(3), rowOf(12)}, 5.5 * line)), "3 | 5 | 5 | 2 ") << "three lines or none";
}

TEST_F(PaginateTest, makesAnEndWhereNotEvenALineFits) {
  EXPECT_EQ(shape(paginated({rowOf(3)}, 0.5 * line)), "1 | 1 | 1 ");
}

TEST_F(PaginateTest, neverPartsAHeadingFromWhatFollows) {
  EXPECT_EQ(shape(paginated({rowOf(4), rowOf(1, true), rowOf(1)}, 5.5 * line)), "4 | 1 1 ");
  EXPECT_EQ(shape(paginated({rowOf(3), rowOf(1, true), rowOf(1)}, 5.5 * line)), "3 1 1 ");
  EXPECT_EQ(shape(paginated({rowOf(3), rowOf(1, true), rowOf(1, true), rowOf(1)}, 5.5 * line)), "3 | 1 1 1 ");
}

TEST_F(PaginateTest, repeatsTheHeaderOnTopOfEachPage) {
  const auto header = std::make_shared<const PageRow>(rowOf(2));
  std::vector<PageRow> rows{*header, rowOf(1), rowOf(1), rowOf(8)};
  rows.front().keepsWithNext = true;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    rows[i].header = header;
  }
  EXPECT_EQ(shape(paginated(rows, 5.5 * line)), "2 1 1 | 2 3 | 2 3 | 2 2 ");
}

TEST_F(PaginateTest, dropsTheGapOnTopOfAPage) {
  PageRow second = rowOf(1);
  second.gap = line;
  const std::vector<PageRow> rows{second, second, second};
  const auto pages = paginated(rows, 3.5 * line);
  EXPECT_EQ(shape(pages), "1 1 | 1 ");
  EXPECT_EQ(pages[0][0].top, 0.0);
  EXPECT_EQ(pages[0][1].top, 2.0 * line);
  EXPECT_EQ(pages[1][0].top, 0.0);
}

} // namespace
} // namespace health
