// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/currency_mark.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace health {
namespace {

struct Spelling {
  std::string_view written;
  std::string_view usual;
};

/// Signs made of letters that are no code of three, and full-width forms. A dot belongs only to signs that
/// are abbreviations: in "USD.50" it is a decimal point.
constexpr std::array spellings{
    Spelling{"kr", "kr"},  Spelling{"kr.", "kr"},  Spelling{"zł", "zł"},    Spelling{"Kč", "Kč"},
    Spelling{"Ft", "Ft"},  Spelling{"lei", "lei"}, Spelling{"Rp", "Rp"},    Spelling{"RM", "RM"},
    Spelling{"R", "R"},    Spelling{"Rs", "Rs"},   Spelling{"Rs.", "Rs"},   Spelling{"Fr", "Fr"},
    Spelling{"Fr.", "Fr"}, Spelling{"SFr", "SFr"}, Spelling{"SFr.", "SFr"}, Spelling{"лв", "лв"},
    Spelling{"лв.", "лв"}, Spelling{"руб", "руб"}, Spelling{"руб.", "руб"}, Spelling{"円", "円"},
    Spelling{"元", "元"},  Spelling{"원", "원"},   Spelling{"＄", "$"},     Spelling{"﹩", "$"},
    Spelling{"￠", "¢"},   Spelling{"￡", "£"},    Spelling{"￥", "¥"},     Spelling{"￦", "₩"},
};

std::string_view usualSpelling(std::string_view mark) {
  const auto found = std::ranges::find_if(
      spellings, [mark](const Spelling& spelling) { return equalIgnoringCase(spelling.written, mark); });
  return found == spellings.end() ? std::string_view() : found->usual;
}

bool isAsciiLetter(const NumberSymbol& symbol) {
  return symbol.glyph == Glyph::letter && symbol.source.size() == 1;
}

std::string upperCase(SymbolSpan letters) {
  std::string text;
  for (const NumberSymbol& letter : letters) {
    const char character = letter.source.front();
    text += character >= 'a' ? static_cast<char>(character - 'a' + 'A') : character;
  }
  return text;
}

} // namespace

std::string currencyMark(SymbolSpan symbols) {
  constexpr std::size_t longestMark = 4;
  if (symbols.empty() || symbols.size() > longestMark) {
    return {};
  }
  const std::string written = writtenText(symbols);
  if (const std::string_view usual = usualSpelling(written); !usual.empty()) {
    return std::string(usual);
  }
  const bool endsInSign = symbols.back().glyph == Glyph::currency;
  const SymbolSpan letters = endsInSign ? symbols.first(symbols.size() - 1) : symbols;
  if (!std::ranges::all_of(letters, isAsciiLetter) || (!endsInSign && letters.size() != 3)) {
    return {};
  }
  return upperCase(letters) + (endsInSign ? std::string(symbols.back().source) : std::string());
}

} // namespace health
