// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

// The characters of a text that should hold a number, whatever script they are from. Part of readNumber().

namespace health {

/// What a character can mean in or beside a number.
enum class Glyph : std::uint8_t {
  digit,
  // between digits
  dot,
  comma,
  arabicPoint, ///< U+066B: only ever a decimal point
  groupMark,   ///< U+066C, U+2E41: only ever between groups
  space,       ///< the spaces that stand between groups in some country
  apostrophe,
  // around a number
  blank, ///< a tab, a line end, any other space: never between groups, it parts two numbers
  minus,
  plus,
  percent,
  currency, ///< a Unicode currency sign (category Sc)
  letter,   ///< ASCII letters and all other valid non-ASCII characters
  invisible,
  other, ///< other ASCII characters and bytes that are not UTF-8
};

struct NumberSymbol {
  Glyph glyph = Glyph::other;
  char digit = '0'; ///< the ASCII digit of a Glyph::digit
  std::string_view source;
};

using SymbolSpan = std::span<const NumberSymbol>;

/// The first character of `text`, which must not be empty.
NumberSymbol firstSymbol(std::string_view text);

/// The characters of a text without invisible ones and without blanks around it. Their sources point into
/// that text.
class NumberSymbols {
public:
  static constexpr std::size_t most = 60;

  explicit NumberSymbols(std::string_view text);

  /// There were more than `most`; all() holds the first ones.
  bool tooMany() const { return m_tooMany; }
  SymbolSpan all() const { return {m_symbols.data(), m_size}; }

private:
  std::array<NumberSymbol, most> m_symbols;
  std::size_t m_size = 0;
  bool m_tooMany = false;
};

inline bool isBlank(const NumberSymbol& symbol) {
  return symbol.glyph == Glyph::space || symbol.glyph == Glyph::blank;
}

/// The text of `symbols` as it was written, without what is invisible in it, bytes that are not UTF-8 as
/// U+FFFD.
std::string writtenText(SymbolSpan symbols);

/// Whether two texts differ in nothing but the case of ASCII letters.
bool equalIgnoringCase(std::string_view left, std::string_view right);

} // namespace health
