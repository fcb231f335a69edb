// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/range_text.h"

#include "core/base/decimal.h"
#include "core/base/digit_run.h"
#include "core/base/number_phrase.h"
#include "core/base/number_symbols.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace health {
namespace {

/// Two numbers of the greatest length and what stands between them.
constexpr std::size_t mostSymbols = 2 * NumberSymbols::most + 8;

struct Sign {
  std::string_view written;
  RangeForm form;
};

/// Longer ones before their own beginnings; the first of each form is the one that is written.
constexpr std::array signs{Sign{"~", RangeForm::about},    Sign{"≈", RangeForm::about},
                           Sign{"≤", RangeForm::atMost},   Sign{"<=", RangeForm::atMost},
                           Sign{"<", RangeForm::below},    Sign{"≥", RangeForm::atLeast},
                           Sign{">=", RangeForm::atLeast}, Sign{">", RangeForm::above}};
constexpr std::string_view enDash = "–";
constexpr std::string_view emDash = "—";

std::vector<NumberSymbol> symbolsOf(std::string_view text) {
  std::vector<NumberSymbol> symbols;
  while (!text.empty() && symbols.size() <= mostSymbols) {
    symbols.push_back(firstSymbol(text));
    text.remove_prefix(symbols.back().source.size());
  }
  return symbols;
}

std::string_view withoutFront(std::string_view text) {
  while (!text.empty()) {
    const NumberSymbol symbol = firstSymbol(text);
    if (symbol.glyph != Glyph::invisible && !isBlank(symbol)) {
      break;
    }
    text.remove_prefix(symbol.source.size());
  }
  return text;
}

bool isNumber(const NumberReading& reading) {
  return std::holds_alternative<ReadNumber>(reading) || std::holds_alternative<AmbiguousNumber>(reading);
}

bool isLetter(const NumberSymbol& symbol) {
  return symbol.glyph == Glyph::letter;
}

/// The power of ten of a "k", "M" or "B" behind the number; 0 without one.
int thousandsOf(std::string_view text, const NumberRules& rules) {
  const NumberSymbols symbols(text);
  const auto phrase = readPhrase(symbols.all(), rules);
  return phrase ? phrase->thousands : 0;
}

/// 25 as 25000.
std::string timesTenTo(int power, const std::string& decimal) {
  const std::size_t point = decimal.find('.');
  std::string digits = decimal;
  std::erase_if(digits, [](char character) { return character == '-' || character == '.'; });
  const int decimals = point == std::string::npos ? 0 : static_cast<int>(decimal.size() - point - 1);
  return canonicalDecimal(decimal.starts_with('-'), digits, decimals - power);
}

/// Looks for the one place where a text parts into two numbers.
class Parting {
public:
  Parting(std::string_view text, const NumberStyle& style, const NumberRules& rules)
      : m_text(text), m_style(style), m_rules(rules), m_symbols(symbolsOf(text)) {}

  std::optional<RangeText> find() {
    std::size_t offset = 0;
    for (std::size_t place = 0; place < m_symbols.size() && m_symbols.size() <= mostSymbols; ++place) {
      const std::size_t length = separatorAt(place);
      if (length > 0) {
        part(offset, offset + bytesOf(place, length), m_symbols[place].glyph == Glyph::dot);
      }
      // All dots of a run are one separator, or none.
      const std::size_t step = m_symbols[place].glyph == Glyph::dot ? dotsAt(place) : 1;
      offset += bytesOf(place, step);
      place += step - 1;
    }
    return m_isAmbiguous ? std::nullopt : std::move(m_found);
  }

private:
  std::string_view m_text;
  const NumberStyle& m_style;
  const NumberRules& m_rules;
  std::vector<NumberSymbol> m_symbols;
  std::optional<RangeText> m_found;
  bool m_isAmbiguous = false;

  std::size_t bytesOf(std::size_t place, std::size_t length) const {
    std::size_t bytes = 0;
    for (std::size_t i = place; i < place + length; ++i) {
      bytes += m_symbols[i].source.size();
    }
    return bytes;
  }

  std::size_t dotsAt(std::size_t place) const {
    std::size_t length = 0;
    while (place + length < m_symbols.size() && m_symbols[place + length].glyph == Glyph::dot) {
      ++length;
    }
    return length;
  }

  /// How many symbols there are a separator: a dash, two or three dots, or the word "to".
  std::size_t separatorAt(std::size_t place) const {
    const NumberSymbol& symbol = m_symbols[place];
    if (symbol.glyph == Glyph::minus || symbol.source == enDash || symbol.source == emDash) {
      return 1;
    }
    if (symbol.glyph == Glyph::dot) {
      const std::size_t dots = dotsAt(place);
      return dots == 2 || dots == 3 ? dots : 0;
    }
    const bool isTo = place > 0 && place + 2 < m_symbols.size() && !isLetter(m_symbols[place - 1]) &&
                      equalIgnoringCase(symbol.source, "t") &&
                      equalIgnoringCase(m_symbols[place + 1].source, "o") && !isLetter(m_symbols[place + 2]);
    return isTo ? 2 : 0;
  }

  void part(std::size_t end, std::size_t begin, bool mayBeOpen) {
    const std::string_view left = m_text.substr(0, end);
    const std::string_view right = m_text.substr(begin);
    RangeText range{.form = RangeForm::between,
                    .first = readNumber(left, m_style, m_rules),
                    .second = readNumber(right, m_style, m_rules),
                    .firstInThousands = {}};
    const bool noLeft = std::holds_alternative<EmptyText>(range.first);
    const bool noRight = std::holds_alternative<EmptyText>(range.second);
    if (isNumber(range.first) && isNumber(range.second)) {
      range.firstInThousands = inThousands(range, thousandsOf(right, m_rules), thousandsOf(left, m_rules));
    } else if (mayBeOpen && noLeft && isNumber(range.second)) {
      range = {
          .form = RangeForm::atMost, .first = std::move(range.second), .second = {}, .firstInThousands = {}};
    } else if (mayBeOpen && noRight && isNumber(range.first)) {
      range.form = RangeForm::atLeast;
    } else {
      return;
    }
    m_isAmbiguous = m_found.has_value();
    m_found = std::move(range);
  }

  /// Only where it makes a range that does not begin above its end.
  static std::optional<std::string> inThousands(const RangeText& range, int right, int left) {
    const auto* first = std::get_if<ReadNumber>(&range.first);
    const auto* second = std::get_if<ReadNumber>(&range.second);
    if (first == nullptr || second == nullptr || right == 0 || left != 0) {
      return std::nullopt;
    }
    std::string scaled = timesTenTo(right, first->decimal);
    const auto value = parseDecimal(scaled);
    const bool fits = value && *value != 0.0 && *value <= parseDecimal(second->decimal);
    return fits ? std::optional(std::move(scaled)) : std::nullopt;
  }
};

/// The range with each of its numbers as `number` writes it.
template <typename Write>
std::string written(const PlainRange& range, const Write& number) {
  if (range.form == RangeForm::between) {
    return number(range.first).append(enDash) + number(range.second);
  }
  const auto sign = std::ranges::find(signs, range.form, &Sign::form);
  return std::string(sign->written) + number(range.first);
}

} // namespace

std::optional<RangeText> readRangeText(std::string_view text, const NumberStyle& style,
                                       const NumberRules& rules) {
  const std::string_view rest = withoutFront(text);
  const auto sign =
      std::ranges::find_if(signs, [rest](const Sign& one) { return rest.starts_with(one.written); });
  if (sign != signs.end()) {
    return RangeText{.form = sign->form,
                     .first = readNumber(rest.substr(sign->written.size()), style, rules),
                     .second = {},
                     .firstInThousands = {}};
  }
  if (!std::holds_alternative<Issue>(readNumber(text, style, rules))) {
    return std::nullopt;
  }
  return Parting(text, style, rules).find();
}

std::string rangeNotation(const PlainRange& range) {
  return written(range, [](const std::string& decimal) { return decimal; });
}

std::optional<PlainRange> fromRangeNotation(std::string_view notation) {
  const auto sign =
      std::ranges::find_if(signs, [notation](const Sign& one) { return notation.starts_with(one.written); });
  PlainRange range;
  if (sign != signs.end()) {
    range = {.form = sign->form, .first = std::string(notation.substr(sign->written.size())), .second = {}};
  } else if (const std::size_t dash = notation.find(enDash); dash != std::string_view::npos) {
    range.first = notation.substr(0, dash);
    range.second = notation.substr(dash + enDash.size());
  }
  const bool isComplete =
      parseDecimal(range.first) && (range.form != RangeForm::between || parseDecimal(range.second));
  return isComplete ? std::optional(std::move(range)) : std::nullopt;
}

std::string displayRange(const PlainRange& range, const NumberStyle& style) {
  return written(range, [&style](const std::string& decimal) { return displayNumber(decimal, style); });
}

std::string rangeFieldText(const PlainRange& range, const NumberStyle& style, const NumberRules& rules) {
  return written(range, [&](const std::string& decimal) { return fieldText(decimal, style, rules); });
}

} // namespace health
