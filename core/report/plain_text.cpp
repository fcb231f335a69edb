// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plain_text.h"

#include "core/report/characters.h"

#include <array>

namespace health {
namespace {

constexpr std::array blanks{
    CharacterRange{"\t", "\r"},                                             // with the line ends between them
    CharacterRange{" ", " "},           CharacterRange{"\u0085", "\u0085"}, // next line
    CharacterRange{"\u00A0", "\u00A0"},                                     // no-break spaces
    CharacterRange{"\u2007", "\u2007"}, CharacterRange{"\u202F", "\u202F"},
    CharacterRange{"\u2028", "\u2029"}, // line and paragraph separator
};

constexpr std::array removed{
    CharacterRange{std::string_view("\0", 1), "\x1F"}, // control characters
    CharacterRange{"\x7F", "\u009F"},
    CharacterRange{"\u061C", "\u061C"}, // marks of writing direction
    CharacterRange{"\u200E", "\u200F"},
    CharacterRange{"\u202A", "\u202E"},
    CharacterRange{"\u2066", "\u2069"},
    CharacterRange{"\uFEFF", "\uFEFF"}, // byte order mark
    CharacterRange{"\uFFFE", "\uFFFF"}, // no characters, and nothing that XML could hold
};

/// What has the form of characters but is none, by the shortest form that UTF-8 asks for, by UTF-16's halves
/// and by the end of Unicode.
constexpr std::array impossible{
    CharacterRange{"\xE0\x80\x80", "\xE0\x9F\xBF"},
    CharacterRange{"\xED\xA0\x80", "\xED\xBF\xBF"},
    CharacterRange{"\xF0\x80\x80\x80", "\xF0\x8F\xBF\xBF"},
    CharacterRange{"\xF4\x90\x80\x80", "\xF4\xBF\xBF\xBF"},
};

/// Whether a character has as many bytes as its first one announces.
bool isWhole(std::string_view character) {
  const auto lead = static_cast<unsigned char>(character.front());
  if (lead < 0x80U) {
    return character.size() == 1;
  }
  if (lead < 0xE0U) {
    return lead >= 0xC2U && character.size() == 2;
  }
  return character.size() == (lead < 0xF0U ? 3U : 4U) && lead < 0xF5U;
}

bool isValid(std::string_view character) {
  return isWhole(character) && !isIn(character, impossible);
}

} // namespace

bool isUtf8(std::string_view text) {
  while (!text.empty()) {
    if (!isValid(takeCharacter(text))) {
      return false;
    }
  }
  return true;
}

std::string oneLine(std::string_view text) {
  std::string line;
  while (!text.empty()) {
    const std::string_view character = takeCharacter(text);
    // Nearly all text is plain ASCII: no need to look anything up.
    const bool isPlain = character.size() == 1 && character.front() > ' ' && character.front() < '\x7F';
    if (isPlain) {
      line += character;
    } else if (!isValid(character)) {
      line += "\uFFFD";
    } else if (isIn(character, blanks)) {
      line += line.empty() ? "" : " ";
    } else if (!isIn(character, removed)) {
      line += character;
    }
  }
  line.resize(line.find_last_not_of(' ') + 1);
  return line;
}

} // namespace health
