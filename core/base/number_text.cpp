// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_text.h"

#include "core/base/decimal.h"
#include "core/base/number_phrase.h"
#include "core/base/number_symbols.h"

#include <cstdlib>
#include <utility>

namespace health {
namespace {

/// Beyond this no exponent leads to a double, whatever sixty characters stand before it.
constexpr int largestExponent = 400;
/// Up to this every exponent leads to one.
constexpr int harmlessExponent = 100;
/// What a run with DigitRun::eitherWay has behind its separator.
constexpr int decimalsIfPoint = 3;

Issue issueOf(IssueCode code, SymbolSpan symbols) {
  Issue issue;
  issue.code = code;
  issue.value = excerpt(writtenText(symbols));
  return issue;
}

/// The number of a phrase with the last `decimals` digits behind the point; undefined where no double can
/// hold it.
std::optional<std::string> decimalOf(const NumberPhrase& phrase, int decimals) {
  const int exponent = std::abs(phrase.exponent);
  if (exponent > largestExponent) {
    return std::nullopt;
  }
  std::string decimal = canonicalDecimal(phrase.isNegative, phrase.run.digits, decimals - phrase.exponent);
  if (exponent > harmlessExponent && !parseDecimal(decimal)) {
    return std::nullopt;
  }
  return decimal;
}

/// Whether the field could hold a reading at all.
bool isPossible(const std::string& decimal, int decimals, const NumberRules& rules) {
  const std::optional<double> value = parseDecimal(decimal);
  return value && (!rules.decimals || decimals <= *rules.decimals) &&
         (!rules.lowest || *value >= *rules.lowest) && (!rules.highest || *value <= *rules.highest);
}

bool isGlyph(std::string_view separator, Glyph glyph) {
  return !separator.empty() && firstSymbol(separator).glyph == glyph;
}

/// What a separator is for the reader.
enum class Meaning { point, group, neither };

Meaning meaningOf(Glyph separator, const NumberStyle& style) {
  if (isGlyph(style.decimalPoint, separator)) {
    return Meaning::point;
  }
  return isGlyph(style.groupSeparator, separator) ? Meaning::group : Meaning::neither;
}

/// One of the two readings of "1,234", if it is the reader's own and the only one that the field can hold;
/// else both.
NumberReading chosen(NumberPhrase phrase, std::string grouped, std::string pointed, Meaning ownMeaning,
                     const NumberRules& rules) {
  const bool canGroup = isPossible(grouped, -phrase.exponent, rules);
  const bool canPoint = isPossible(pointed, decimalsIfPoint - phrase.exponent, rules);
  const bool isPoint = ownMeaning == Meaning::point;
  std::string& own = isPoint ? pointed : grouped;
  std::string& other = isPoint ? grouped : pointed;
  const bool onlyOwnIsPossible = isPoint ? canPoint && !canGroup : canGroup && !canPoint;
  if (onlyOwnIsPossible && ownMeaning != Meaning::neither) {
    return ReadNumber{.decimal = std::move(own), .currencyMark = std::move(phrase.currencyMark)};
  }
  return AmbiguousNumber{
      .own = std::move(own), .other = std::move(other), .currencyMark = std::move(phrase.currencyMark)};
}

/// The reading of a phrase; undefined where no double can hold it.
std::optional<NumberReading> readingOf(NumberPhrase phrase, const NumberStyle& style,
                                       const NumberRules& rules) {
  if (const std::optional<Glyph> separator = phrase.run.eitherWay) {
    std::optional<std::string> grouped = decimalOf(phrase, 0);
    std::optional<std::string> pointed = decimalOf(phrase, decimalsIfPoint);
    if (!grouped || !pointed) {
      return std::nullopt;
    }
    return chosen(std::move(phrase), std::move(*grouped), std::move(*pointed), meaningOf(*separator, style),
                  rules);
  }
  std::optional<std::string> decimal = decimalOf(phrase, phrase.run.decimals);
  if (!decimal) {
    return std::nullopt;
  }
  return ReadNumber{.decimal = std::move(*decimal), .currencyMark = std::move(phrase.currencyMark)};
}

} // namespace

NumberReading readNumber(std::string_view text, const NumberStyle& style, const NumberRules& rules) {
  const NumberSymbols symbols(text);
  if (symbols.tooMany()) {
    Issue issue = issueOf(IssueCode::tooManyCharacters, symbols.all());
    issue.highest = static_cast<double>(NumberSymbols::most);
    return issue;
  }
  if (symbols.all().empty()) {
    return EmptyText{};
  }
  tl::expected<NumberPhrase, SymbolSpan> phrase = readPhrase(symbols.all(), rules);
  if (!phrase) {
    return issueOf(IssueCode::notANumber, phrase.error());
  }
  const bool isHuge = phrase->exponent > 0;
  if (std::optional<NumberReading> reading = readingOf(std::move(*phrase), style, rules)) {
    return std::move(*reading);
  }
  return issueOf(isHuge ? IssueCode::numberTooLarge : IssueCode::notANumber, symbols.all());
}

} // namespace health
