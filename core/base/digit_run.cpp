// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digit_run.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace health {
namespace {

bool isDigit(const NumberSymbol& symbol) {
  return symbol.glyph == Glyph::digit;
}

bool mayPoint(Glyph glyph) {
  return glyph == Glyph::dot || glyph == Glyph::comma || glyph == Glyph::arabicPoint;
}

/// Separators that mean nothing at the end of a number: "5," is 5, but the blank of "5 " is no part of it.
bool needsDigitsAround(Glyph glyph) {
  return glyph == Glyph::space || glyph == Glyph::apostrophe || glyph == Glyph::groupMark;
}

/// A run cut at its separators. It has one group of digits more than it has separators.
struct Pieces {
  std::string digits;
  std::array<std::size_t, NumberSymbols::most + 1> groups{};
  std::array<Glyph, NumberSymbols::most> separators{};
  std::size_t separatorCount = 0;

  std::size_t lastGroup() const { return groups[separatorCount]; }
  Glyph lastSeparator() const { return separators[separatorCount - 1]; }
};

Pieces cut(SymbolSpan run) {
  Pieces pieces;
  pieces.digits.reserve(run.size());
  for (const NumberSymbol& symbol : run) {
    if (isDigit(symbol)) {
      pieces.digits += symbol.digit;
      ++pieces.groups[pieces.separatorCount];
    } else {
      pieces.separators[pieces.separatorCount] = symbol.glyph;
      ++pieces.separatorCount;
    }
  }
  return pieces;
}

/// Whether the first `count` separators are all `mark`.
bool areAll(const Pieces& pieces, std::size_t count, Glyph mark) {
  return std::all_of(pieces.separators.begin(), pieces.separators.begin() + count,
                     [mark](Glyph separator) { return separator == mark; });
}

/// Whether the first `count` separators group the digits around them, as the world does (1,234,567) or, by
/// commas, as India does (12,34,567).
bool areGrouping(const Pieces& pieces, std::size_t count) {
  const Glyph mark = pieces.separators[0];
  const std::size_t first = pieces.groups[0];
  if (mark == Glyph::arabicPoint || !areAll(pieces, count, mark) || first == 0 ||
      pieces.digits.front() == '0' || pieces.groups[count] != 3) {
    return false;
  }
  const auto between = [&pieces, count](std::size_t size) {
    return std::all_of(pieces.groups.begin() + 1, pieces.groups.begin() + count,
                       [size](std::size_t group) { return group == size; });
  };
  return (first <= 3 && between(3)) || (mark == Glyph::comma && first <= 2 && between(2));
}

DigitRun runOf(Pieces pieces, std::size_t decimals) {
  return {.digits = std::move(pieces.digits), .decimals = static_cast<int>(decimals), .eitherWay = {}};
}

std::optional<DigitRun> readOneSeparator(Pieces pieces) {
  const Glyph mark = pieces.lastSeparator();
  const std::size_t decimals = pieces.lastGroup();
  if (!mayPoint(mark)) {
    return areGrouping(pieces, 1) ? std::optional(runOf(std::move(pieces), 0)) : std::nullopt;
  }
  const bool couldGroup = areGrouping(pieces, 1);
  DigitRun run = runOf(std::move(pieces), decimals);
  if (couldGroup) {
    run.eitherWay = mark;
  }
  return run;
}

std::optional<DigitRun> readSeveralSeparators(Pieces pieces) {
  const std::size_t count = pieces.separatorCount;
  if (areGrouping(pieces, count)) {
    return runOf(std::move(pieces), 0);
  }
  const bool lastPoints =
      mayPoint(pieces.lastSeparator()) && pieces.lastSeparator() != pieces.separators[count - 2];
  if (!lastPoints || !areGrouping(pieces, count - 1)) {
    return std::nullopt;
  }
  const std::size_t decimals = pieces.lastGroup();
  return runOf(std::move(pieces), decimals);
}

} // namespace

std::size_t runLength(SymbolSpan symbols) {
  std::size_t length = 0;
  while (length < symbols.size()) {
    const Glyph glyph = symbols[length].glyph;
    const bool isBetweenDigits = length > 0 && isDigit(symbols[length - 1]) && length + 1 < symbols.size() &&
                                 isDigit(symbols[length + 1]);
    if (glyph != Glyph::digit && !mayPoint(glyph) && !(needsDigitsAround(glyph) && isBetweenDigits)) {
      break;
    }
    ++length;
  }
  return length;
}

std::optional<DigitRun> readRun(SymbolSpan run) {
  Pieces pieces = cut(run);
  if (pieces.digits.empty()) {
    return std::nullopt;
  }
  switch (pieces.separatorCount) {
  case 0:
    return runOf(std::move(pieces), 0);
  case 1:
    return readOneSeparator(std::move(pieces));
  default:
    return readSeveralSeparators(std::move(pieces));
  }
}

std::string canonicalDecimal(bool negative, const std::string& digits, int decimals) {
  std::string text = digits;
  if (decimals < 0) {
    text.append(static_cast<std::size_t>(-decimals), '0');
  }
  const auto behindPoint = static_cast<std::size_t>(std::max(decimals, 0));
  if (text.size() <= behindPoint) {
    text.insert(0, behindPoint + 1 - text.size(), '0');
  }
  const std::size_t beforePoint = text.size() - behindPoint;
  const std::size_t needless = std::min(text.find_first_not_of('0'), beforePoint - 1);
  const bool isZero = text.find_first_not_of('0') == std::string::npos;
  if (behindPoint > 0) {
    text.insert(beforePoint, 1, '.');
  }
  text.erase(0, needless);
  if (negative && !isZero) {
    text.insert(0, 1, '-');
  }
  return text;
}

} // namespace health
