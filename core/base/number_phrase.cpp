// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_phrase.h"

#include "core/base/currency_mark.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace health {
namespace {

/// Where the exponent stops growing with its digits.
constexpr int mostExponent = 9'000;

struct Thousands {
  std::string_view suffix;
  int power = 0;
};

/// "bn" before its own beginning.
constexpr std::array thousandsSuffixes{Thousands{"k", 3}, Thousands{"m", 6}, Thousands{"bn", 9},
                                       Thousands{"b", 9}};

/// What `word` begins with; an empty suffix if it is none of them.
Thousands thousandsOf(SymbolSpan word) {
  for (const Thousands& thousands : thousandsSuffixes) {
    const std::size_t length = thousands.suffix.size();
    if (word.size() >= length && equalIgnoringCase(writtenText(word.first(length)), thousands.suffix)) {
      return thousands;
    }
  }
  return {};
}

bool isSign(const NumberSymbol& symbol) {
  return symbol.glyph == Glyph::minus || symbol.glyph == Glyph::plus;
}

/// The symbols before the first blank.
SymbolSpan firstWord(SymbolSpan symbols) {
  return {symbols.begin(), std::ranges::find_if(symbols, isBlank)};
}

SymbolSpan withoutBlanks(SymbolSpan symbols) {
  return {std::ranges::find_if_not(symbols, isBlank), symbols.end()};
}

/// Whether `written` is a word of a unit, with or without the s of its plural.
bool isUnitWord(SymbolSpan written, std::string_view word) {
  const std::string text = writtenText(written);
  return equalIgnoringCase(text, word) || (word.ends_with('s') && equalIgnoringCase(text + "s", word));
}

/// Whether `symbols` are `unit` or its first words: "3 days" says enough in a field of "days ago".
bool isUnit(SymbolSpan symbols, std::string_view unit) {
  while (!symbols.empty()) {
    const SymbolSpan written = firstWord(symbols);
    const std::string_view word = unit.substr(0, unit.find(' '));
    if (word.empty() || !isUnitWord(written, word)) {
      return false;
    }
    symbols = withoutBlanks(symbols.subspan(written.size()));
    unit.remove_prefix(std::min(word.size() + 1, unit.size()));
  }
  return true;
}

/// One reading of one text, from left to right: sign, mark, sign, digits, exponent, thousands, and a mark,
/// percent sign or unit. The steps return false when they meet something that has no meaning there; m_unread
/// is then that.
class PhraseReader {
public:
  PhraseReader(SymbolSpan text, const NumberRules& rules) : m_text(text), m_rest(text), m_rules(rules) {}

  tl::expected<NumberPhrase, SymbolSpan> read() {
    if (readFront() && readDigits() && readTail()) {
      return std::move(m_phrase);
    }
    return tl::unexpected(m_unread);
  }

private:
  SymbolSpan m_text;
  SymbolSpan m_rest;
  SymbolSpan m_unread;
  const NumberRules& m_rules;

  bool m_hasSign = false;
  NumberPhrase m_phrase;

  bool refuse(SymbolSpan unread) {
    m_unread = unread;
    return false;
  }

  void skip(std::size_t count) { m_rest = m_rest.subspan(count); }
  void skipBlanks() { m_rest = withoutBlanks(m_rest); }

  void readSign() {
    if (!m_hasSign && !m_rest.empty() && isSign(m_rest.front())) {
      m_hasSign = true;
      m_phrase.isNegative = m_rest.front().glyph == Glyph::minus;
      skip(1);
      skipBlanks();
    }
  }

  /// Signs and a mark: "-$5" and "$-5" are both written.
  bool readFront() {
    readSign();
    const SymbolSpan word = frontWord();
    if (word.empty()) {
      return true;
    }
    m_phrase.currencyMark = m_rules.money ? currencyMark(word) : std::string();
    if (m_phrase.currencyMark.empty()) {
      return refuse(word);
    }
    skip(word.size());
    skipBlanks();
    readSign();
    return true;
  }

  /// The word before the digits. A dot after a letter belongs to it ("kr. 5"), one after "$" is a decimal
  /// point.
  SymbolSpan frontWord() const {
    std::size_t length = 0;
    while (length < m_rest.size()) {
      const Glyph glyph = m_rest[length].glyph;
      const bool isDotOfWord = glyph == Glyph::dot && length > 0 && m_rest[length - 1].glyph == Glyph::letter;
      if (glyph != Glyph::letter && glyph != Glyph::currency && glyph != Glyph::other && !isDotOfWord) {
        break;
      }
      ++length;
    }
    return m_rest.first(length);
  }

  bool readDigits() {
    const std::size_t length = runLength(m_rest);
    if (length == 0) {
      return refuse(m_rest.empty() ? m_text : firstWord(m_rest));
    }
    std::optional<DigitRun> run = readRun(m_rest.first(length));
    if (!run) {
      return refuse(m_rest.first(length));
    }
    m_phrase.run = std::move(*run);
    skip(length);
    readExponent();
    return true;
  }

  /// "E+05". A letter e without digits is left to be the first one of a word ("EUR").
  void readExponent() {
    if (m_rest.empty() || !equalIgnoringCase(m_rest.front().source, "e")) {
      return;
    }
    std::size_t place = 1;
    const bool hasSign = place < m_rest.size() && isSign(m_rest[place]);
    const bool isMinus = hasSign && m_rest[place].glyph == Glyph::minus;
    place += hasSign ? 1 : 0;
    const std::size_t firstDigit = place;
    int exponent = 0;
    for (; place < m_rest.size() && m_rest[place].glyph == Glyph::digit; ++place) {
      exponent = std::min(exponent * 10 + (m_rest[place].digit - '0'), mostExponent);
    }
    if (place > firstDigit) {
      m_phrase.exponent = isMinus ? -exponent : exponent;
      skip(place);
    }
  }

  bool readTail() {
    skipBlanks();
    const SymbolSpan word = firstWord(m_rest);
    const Thousands thousands = thousandsOf(word);
    const std::size_t length = thousands.suffix.size();
    const bool isBeforeSign = length > 0 && length < word.size() && word[length].glyph == Glyph::currency;
    // A whole word comes first, so that "kr" is not a thousand r; but "k$" is a thousand dollars.
    if (!isBeforeSign && readEnd()) {
      return true;
    }
    m_phrase.exponent += thousands.power;
    m_phrase.thousands = thousands.power;
    skip(length);
    skipBlanks();
    return readEnd() || refuse(length == word.size() ? firstWord(m_rest) : word);
  }

  /// Whether all that is left has a meaning.
  bool readEnd() {
    if (m_rest.empty()) {
      return true;
    }
    if (m_rules.percent && m_rest.size() == 1 && m_rest.front().glyph == Glyph::percent) {
      return true;
    }
    if (m_rules.money && m_phrase.currencyMark.empty()) {
      m_phrase.currencyMark = currencyMark(m_rest);
      if (!m_phrase.currencyMark.empty()) {
        return true;
      }
    }
    return isUnit(m_rest, m_rules.unit) || isUnit(m_rest, m_rules.unitOne);
  }
};

} // namespace

tl::expected<NumberPhrase, SymbolSpan> readPhrase(SymbolSpan text, const NumberRules& rules) {
  return PhraseReader(text, rules).read();
}

} // namespace health
