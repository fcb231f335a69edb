// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/column_widths.h"

#include <gtest/gtest.h>

#include <numeric>

namespace health {
namespace {

using Widths = std::vector<double>;

TEST(ColumnWidths, takeFromTheWidestOnly) {
  EXPECT_EQ(columnWidths({10, 500, 20}, 100), (Widths{10, 70, 20}));
  EXPECT_EQ(columnWidths({10, 500, 300, 20}, 100), (Widths{10, 35, 35, 20}));
  EXPECT_EQ(columnWidths({60, 50, 500}, 120), (Widths{40, 40, 40}));
}

TEST(ColumnWidths, areTheNaturalOnesWhereThereIsRoom) {
  EXPECT_EQ(columnWidths({10, 20, 30}, 60), (Widths{10, 20, 30}));
  EXPECT_EQ(columnWidths({10, 20, 30}, 1000), (Widths{10, 20, 30}));
  EXPECT_EQ(columnWidths({}, 1000), Widths{});
}

} // namespace
} // namespace health
