// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/display_width.h"

#include <gtest/gtest.h>

namespace health {
namespace {

struct WidthCase {
  std::string_view text;
  std::size_t width;
};

TEST(DisplayWidth, CountsColumns) {
  const WidthCase cases[] = {
      {"", 0},     {"Acme", 4},     {"Ünïcode", 7}, {"Cafe\u0301", 4}, {"株式会社", 8},
      {"ＡＢ", 4}, {"한국어", 6},   {"ไม้", 2},      {"שָׁלוֹם", 4},       {"🚀", 2},
      {"☎️", 1},    {"a\u200Db", 2}, {"0–1 →", 5},   {"\U00020000", 2},
  };
  for (const WidthCase& widthCase : cases) {
    EXPECT_EQ(displayWidth(widthCase.text), widthCase.width) << widthCase.text;
  }
}

TEST(DisplayWidth, DecidesHowManyBlanksAlign) {
  EXPECT_EQ(aligned("ab", 4, Align::left), "ab  ");
  EXPECT_EQ(aligned("ab", 4, Align::right), "  ab");
  EXPECT_EQ(aligned("株", 4, Align::right), "  株");
  EXPECT_EQ(aligned("Cafe\u0301", 5, Align::left), "Cafe\u0301 ");
  EXPECT_EQ(aligned("too wide", 4, Align::left), "too wide");
}

} // namespace
} // namespace health
