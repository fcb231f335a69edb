// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_symbols.h"

#include <algorithm>
#include <iterator>

namespace health {
namespace {

struct GlyphRange {
  char32_t first;
  char32_t last;
  Glyph glyph;
};

/// Sorted. Digits: every script in which some QLocale of Qt 6 writes numbers, and full-width ones.
constexpr std::array glyphRanges{
    GlyphRange{0x85, 0x85, Glyph::blank},          GlyphRange{0xA0, 0xA0, Glyph::space},
    GlyphRange{0xA2, 0xA5, Glyph::currency},       GlyphRange{0x58F, 0x58F, Glyph::currency},
    GlyphRange{0x60B, 0x60B, Glyph::currency},     GlyphRange{0x61C, 0x61C, Glyph::invisible},
    GlyphRange{0x660, 0x669, Glyph::digit},        GlyphRange{0x66A, 0x66A, Glyph::percent},
    GlyphRange{0x66B, 0x66B, Glyph::arabicPoint},  GlyphRange{0x66C, 0x66C, Glyph::groupMark},
    GlyphRange{0x6F0, 0x6F9, Glyph::digit},        GlyphRange{0x7FE, 0x7FF, Glyph::currency},
    GlyphRange{0x966, 0x96F, Glyph::digit},        GlyphRange{0x9E6, 0x9EF, Glyph::digit},
    GlyphRange{0x9F2, 0x9F3, Glyph::currency},     GlyphRange{0x9FB, 0x9FB, Glyph::currency},
    GlyphRange{0xAF1, 0xAF1, Glyph::currency},     GlyphRange{0xBF9, 0xBF9, Glyph::currency},
    GlyphRange{0xE3F, 0xE3F, Glyph::currency},     GlyphRange{0xF20, 0xF29, Glyph::digit},
    GlyphRange{0x1040, 0x1049, Glyph::digit},      GlyphRange{0x1680, 0x1680, Glyph::blank},
    GlyphRange{0x17DB, 0x17DB, Glyph::currency},   GlyphRange{0x1C50, 0x1C59, Glyph::digit},
    GlyphRange{0x2000, 0x2006, Glyph::blank},      GlyphRange{0x2007, 0x2007, Glyph::space},
    GlyphRange{0x2008, 0x2008, Glyph::blank},      GlyphRange{0x2009, 0x2009, Glyph::space},
    GlyphRange{0x200A, 0x200A, Glyph::blank},      GlyphRange{0x200B, 0x200B, Glyph::invisible},
    GlyphRange{0x200E, 0x200F, Glyph::invisible},  GlyphRange{0x2010, 0x2011, Glyph::minus},
    GlyphRange{0x2019, 0x2019, Glyph::apostrophe}, GlyphRange{0x2028, 0x2029, Glyph::blank},
    GlyphRange{0x202A, 0x202E, Glyph::invisible},  GlyphRange{0x202F, 0x202F, Glyph::space},
    GlyphRange{0x205F, 0x205F, Glyph::blank},      GlyphRange{0x2060, 0x2060, Glyph::invisible},
    GlyphRange{0x2066, 0x2069, Glyph::invisible},  GlyphRange{0x20A0, 0x20CF, Glyph::currency},
    GlyphRange{0x2212, 0x2212, Glyph::minus},      GlyphRange{0x2E41, 0x2E41, Glyph::groupMark},
    GlyphRange{0x3000, 0x3000, Glyph::blank},      GlyphRange{0xA838, 0xA838, Glyph::currency},
    GlyphRange{0xFDFC, 0xFDFC, Glyph::currency},   GlyphRange{0xFE63, 0xFE63, Glyph::minus},
    GlyphRange{0xFE69, 0xFE69, Glyph::currency},   GlyphRange{0xFEFF, 0xFEFF, Glyph::invisible},
    GlyphRange{0xFF04, 0xFF04, Glyph::currency},   GlyphRange{0xFF05, 0xFF05, Glyph::percent},
    GlyphRange{0xFF07, 0xFF07, Glyph::apostrophe}, GlyphRange{0xFF0B, 0xFF0B, Glyph::plus},
    GlyphRange{0xFF0C, 0xFF0C, Glyph::comma},      GlyphRange{0xFF0D, 0xFF0D, Glyph::minus},
    GlyphRange{0xFF0E, 0xFF0E, Glyph::dot},        GlyphRange{0xFF10, 0xFF19, Glyph::digit},
    GlyphRange{0xFFE0, 0xFFE1, Glyph::currency},   GlyphRange{0xFFE5, 0xFFE6, Glyph::currency},
    GlyphRange{0x11136, 0x1113F, Glyph::digit},    GlyphRange{0x1E950, 0x1E959, Glyph::digit},
};

constexpr bool isSorted() {
  char32_t previous = 0;
  for (const GlyphRange& range : glyphRanges) {
    if (range.first <= previous || range.last < range.first) {
      return false;
    }
    previous = range.last;
  }
  return true;
}
static_assert(isSorted(), "rangeOf() searches by halves");

constexpr Glyph asciiGlyph(char character) {
  if (character >= '0' && character <= '9') {
    return Glyph::digit;
  }
  if ((character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')) {
    return Glyph::letter;
  }
  switch (character) {
  case '.':
    return Glyph::dot;
  case ',':
    return Glyph::comma;
  case ' ':
    return Glyph::space;
  case '\'':
    return Glyph::apostrophe;
  case '-':
    return Glyph::minus;
  case '+':
    return Glyph::plus;
  case '%':
    return Glyph::percent;
  case '$':
    return Glyph::currency;
  case '\t':
  case '\n':
  case '\v':
  case '\f':
  case '\r':
    return Glyph::blank;
  default:
    return Glyph::other;
  }
}

struct CodePoint {
  char32_t value;
  /// Bytes; 0 where they are not UTF-8.
  std::size_t length;
};

constexpr CodePoint notUtf8{0, 0};

unsigned byteAt(std::string_view text, std::size_t place) {
  return static_cast<unsigned char>(text[place]);
}

/// The bytes after a lead byte that left `value`. Overlong forms and surrogates are not UTF-8.
CodePoint continued(std::string_view text, char32_t value, std::size_t length, char32_t least) {
  if (text.size() < length) {
    return notUtf8;
  }
  for (std::size_t place = 1; place < length; ++place) {
    const unsigned byte = byteAt(text, place);
    if ((byte & 0xC0U) != 0x80U) {
      return notUtf8;
    }
    value = (value << 6U) | (byte & 0x3FU);
  }
  const bool isSurrogate = value >= 0xD800 && value <= 0xDFFF;
  return value < least || value > 0x10FFFF || isSurrogate ? notUtf8 : CodePoint{value, length};
}

/// The first character of a text that does not begin with an ASCII one.
CodePoint decode(std::string_view text) {
  const unsigned lead = byteAt(text, 0);
  if ((lead & 0xE0U) == 0xC0U) {
    return continued(text, lead & 0x1FU, 2, 0x80);
  }
  if ((lead & 0xF0U) == 0xE0U) {
    return continued(text, lead & 0x0FU, 3, 0x800);
  }
  if ((lead & 0xF8U) == 0xF0U) {
    return continued(text, lead & 0x07U, 4, 0x10000);
  }
  return notUtf8;
}

NumberSymbol nonAsciiSymbol(std::string_view text) {
  const CodePoint point = decode(text);
  if (point.length == 0) {
    return {.glyph = Glyph::other, .digit = '0', .source = text.substr(0, 1)};
  }
  NumberSymbol symbol{.glyph = Glyph::letter, .digit = '0', .source = text.substr(0, point.length)};
  const auto range = std::ranges::lower_bound(glyphRanges, point.value, {}, &GlyphRange::last);
  if (range != glyphRanges.end() && range->first <= point.value) {
    symbol.glyph = range->glyph;
    if (range->glyph == Glyph::digit) {
      symbol.digit = static_cast<char>('0' + static_cast<int>(point.value - range->first));
    }
  }
  return symbol;
}

bool isAscii(char character) {
  return static_cast<unsigned char>(character) < 0x80U;
}

char lowerCase(char character) {
  return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
}

} // namespace

NumberSymbol firstSymbol(std::string_view text) {
  const char first = text.front();
  if (isAscii(first)) {
    return {.glyph = asciiGlyph(first), .digit = first, .source = text.substr(0, 1)};
  }
  return nonAsciiSymbol(text);
}

NumberSymbols::NumberSymbols(std::string_view text) {
  // Blanks at the end are counted only once something follows them.
  std::size_t trimmedSize = 0;
  std::size_t count = 0;
  while (!text.empty()) {
    const NumberSymbol symbol = firstSymbol(text);
    text.remove_prefix(symbol.source.size());
    if (symbol.glyph == Glyph::invisible || (count == 0 && isBlank(symbol))) {
      continue;
    }
    if (count < most) {
      m_symbols.at(count) = symbol;
    }
    ++count;
    if (!isBlank(symbol)) {
      trimmedSize = count;
      if (count > most) {
        break;
      }
    }
  }
  m_tooMany = trimmedSize > most;
  m_size = std::min(trimmedSize, most);
}

std::string writtenText(SymbolSpan symbols) {
  std::string text;
  for (const NumberSymbol& symbol : symbols) {
    const bool isBrokenByte = symbol.glyph == Glyph::other && !isAscii(symbol.source.front());
    text += isBrokenByte ? "\uFFFD" : symbol.source;
  }
  return text;
}

bool equalIgnoringCase(std::string_view left, std::string_view right) {
  return std::ranges::equal(left, right, {}, lowerCase, lowerCase);
}

} // namespace health
