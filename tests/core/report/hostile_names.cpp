// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/hostile_names.h"

#include <array>
#include <random>
#include <string_view>

namespace health {
namespace {

using namespace std::string_view_literals;

/// What is most dangerous at the beginning.
constexpr std::array starts{
    ""sv,        "="sv,       "+"sv,   "-"sv,    "@"sv,   "＝"sv,      "＋"sv,       "－"sv,
    "＠"sv,      "\t="sv,     "\r="sv, "\n@"sv,  " +"sv,  "\u00A0="sv, "\u3000＝"sv, "\u200B-"sv,
    "\uFEFF="sv, "\u202E="sv, "# "sv,  "1. "sv,  "2) "sv, "- "sv,      "> "sv,       "'="sv,
    "\"="sv,     "| "sv,      "  "sv,  "<!--"sv, "{"sv,   "\u2028="sv, "_x003D_"sv,  "* "sv,
};

/// Each has something to see.
constexpr std::array pieces{
    "Acme"sv,
    "HYPERLINK(\"http://evil.example\",\"x\")"sv,
    "SUM(A1:A9)*2"sv,
    "cmd|'/C calc'!A0"sv,
    "<script>alert(1)</script>"sv,
    "</td></tr></table><h1>"sv,
    "<img src=x onerror=alert(1)>"sv,
    "</title></style></svg>"sv,
    "&lt;b&gt;&amp;&#39;&nbsp;"sv,
    "]]>"sv,
    "**bold** _it_ ~~s~~"sv,
    "[link](javascript:x) ![i](y)"sv,
    "`code` $x$ @you #1"sv,
    "| a | b |"sv,
    "\\| \\\\ \\"sv,
    "https://x.example/?a=b&c"sv,
    "株式会社"sv,
    "👩‍🚀👨‍👩‍👧🏽"sv,
    "مرحبا"sv,
    "שלום עולם"sv,
    "Cafe\u0301 ﬁ Ⅷ"sv,
    "\u202Egnp.exe\u202C"sv,
    "\u2066iso\u2069\u200F\u200E\u061C"sv,
    "two\nlines"sv,
    "three\r\nlines\r"sv,
    "tab\tbed"sv,
    "no\u00A0break\u202Fspace"sv,
    "\"quoted\""sv,
    "'single'"sv,
    "a,b;c\td"sv,
    "{customer} {0} {{}}"sv,
    "%s %n %1 %d"sv,
    "_x0041_ _x000D_"sv,
    "\x1B[31mred"sv,
    "\x01\x0B\x7F!"sv,
    "\uFFFE\uFFFF?"sv,
    "12.5"sv,
    "TRUE"sv,
    "null"sv,
    "''"sv,
};

} // namespace

std::vector<std::string> hostileNames(std::size_t count) {
  std::mt19937 numbers(20261122); // NOLINT(cert-msc51-cpp): the same on every run
  const auto oneOf = [&numbers](const auto& list) { return std::string(list.at(numbers() % list.size())); };
  std::vector<std::string> names;
  while (names.size() < count) {
    std::string name = oneOf(starts);
    for (std::size_t i = 0; i <= numbers() % 4; ++i) {
      name += (i > 0 && numbers() % 2 == 0 ? " " : "") + oneOf(pieces);
    }
    if (names.size() % 100 == 99) {
      const std::string piece = name;
      while (name.size() < 3000) {
        name += piece;
      }
    }
    names.push_back(std::move(name));
  }
  return names;
}

} // namespace health
