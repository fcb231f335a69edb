// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plain_text.h"

#include <gtest/gtest.h>

namespace health {
namespace {

struct LineCase {
  std::string_view text;
  std::string_view line;
};

TEST(OneLine, LeavesNothingThatIsHiddenOrBreaksTheLine) {
  using namespace std::string_view_literals;
  const LineCase cases[] = {
      {"", ""},
      {"Acme Corp", "Acme Corp"},
      {"two\nlines", "two lines"},
      {"two\r\nlines", "two  lines"},
      {"tab\tbed", "tab bed"},
      {"next\u0085line", "next line"},
      {"line\u2028separator\u2029s", "line separator s"},
      {"no\u00A0break\u202Fspace\u2007s", "no break space s"},
      {"  blanks around \n", "blanks around"},
      {"\u202Egnp.exe\u202C", "gnp.exe"},
      {"a\u200Eb\u200Fc\u061Cd", "abcd"},
      {"\u2066isolated\u2069", "isolated"},
      {"\uFEFFmarked", "marked"},
      {"\x1B[31mred\x1B[0m", "[31mred[0m"},
      {"nul\0l\x7F"sv, "null"},
      {"\u0080\u009F", ""},
      {"not\xFFutf\xC3-8\xE2\x82", "not\uFFFDutf\uFFFD-8\uFFFD"},
      {"\xC1\xBF\xF5\x80\x80\x80", "\uFFFD\uFFFD"},
      {"half\xED\xA0\xBD\xED\xB8\x80s", "half\uFFFD\uFFFDs"},
      {"long\xE0\x80\xBC\xF0\x82\x82\xAC", "long\uFFFD\uFFFD"},
      {"beyond\xF4\x90\x80\x80", "beyond\uFFFD"},
      {"none\uFFFE\uFFFF", "none"},
      {"\uD7FF\uE000\uFFFD\U0010FFFF", "\uD7FF\uE000\uFFFD\U0010FFFF"},
      {"שלום", "שלום"},
      {"👩‍🚀 Ünïcode 株式会社", "👩‍🚀 Ünïcode 株式会社"},
  };
  for (const LineCase& lineCase : cases) {
    EXPECT_EQ(oneLine(lineCase.text), lineCase.line) << testing::PrintToString(lineCase.text);
  }
}

} // namespace
} // namespace health
