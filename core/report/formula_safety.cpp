// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/formula_safety.h"

#include "core/report/characters.h"
#include "core/report/plain_text.h"

#include <algorithm>
#include <array>

namespace health {
namespace {

using namespace std::string_view_literals;

constexpr std::array formulaStarts{"="sv, "+"sv, "-"sv, "@"sv, "＝"sv, "＋"sv, "－"sv, "＠"sv};
constexpr std::array blankStarts{"\t"sv, "\r"sv, "\n"sv};

/// Blanks that programs may drop before they look for a formula, besides those that oneLine() takes away.
constexpr std::array furtherBlanks{"\u2000"sv, "\u2001"sv, "\u2002"sv, "\u2003"sv, "\u2004"sv,
                                   "\u2005"sv, "\u2006"sv, "\u2008"sv, "\u2009"sv, "\u200A"sv,
                                   "\u200B"sv, "\u205F"sv, "\u2060"sv, "\u3000"sv, " "sv};

bool isFormulaLike(std::string_view text) {
  const auto starts = [](std::string_view whole) {
    return [whole](std::string_view start) { return whole.starts_with(start); };
  };
  if (std::ranges::any_of(blankStarts, starts(text))) {
    return true;
  }
  const std::string line = oneLine(text);
  std::string_view rest = line;
  while (std::ranges::any_of(furtherBlanks, starts(rest))) {
    takeCharacter(rest);
  }
  return std::ranges::any_of(formulaStarts, starts(rest));
}

} // namespace

std::string defused(std::string_view text) {
  return (isFormulaLike(text) ? "'" : "") + std::string(text);
}

} // namespace health
