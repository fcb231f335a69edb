// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/display_width.h"

#include "core/report/characters.h"

#include <array>

namespace health {
namespace {

/// Marks of the larger scripts, joiners and selectors.
constexpr std::array zeroWide{
    CharacterRange{"\u0300", "\u036F"},         CharacterRange{"\u0483", "\u0489"},
    CharacterRange{"\u0591", "\u05BD"},         CharacterRange{"\u05BF", "\u05BF"},
    CharacterRange{"\u05C1", "\u05C2"},         CharacterRange{"\u05C4", "\u05C5"},
    CharacterRange{"\u0610", "\u061A"},         CharacterRange{"\u064B", "\u065F"},
    CharacterRange{"\u0670", "\u0670"},         CharacterRange{"\u06D6", "\u06DC"},
    CharacterRange{"\u06DF", "\u06E4"},         CharacterRange{"\u0900", "\u0902"},
    CharacterRange{"\u093C", "\u093C"},         CharacterRange{"\u0941", "\u0948"},
    CharacterRange{"\u094D", "\u094D"},         CharacterRange{"\u0981", "\u0981"},
    CharacterRange{"\u09BC", "\u09BC"},         CharacterRange{"\u09C1", "\u09C4"},
    CharacterRange{"\u09CD", "\u09CD"},         CharacterRange{"\u0BCD", "\u0BCD"},
    CharacterRange{"\u0E31", "\u0E31"},         CharacterRange{"\u0E34", "\u0E3A"},
    CharacterRange{"\u0E47", "\u0E4E"},         CharacterRange{"\u1160", "\u11FF"},
    CharacterRange{"\u1AB0", "\u1AFF"},         CharacterRange{"\u1DC0", "\u1DFF"},
    CharacterRange{"\u200B", "\u200D"},         CharacterRange{"\u2060", "\u2060"},
    CharacterRange{"\u20D0", "\u20FF"},         CharacterRange{"\u302A", "\u302D"},
    CharacterRange{"\u3099", "\u309A"},         CharacterRange{"\uFE00", "\uFE0F"},
    CharacterRange{"\uFE20", "\uFE2F"},         CharacterRange{"\U0001F3FB", "\U0001F3FF"},
    CharacterRange{"\U000E0100", "\U000E01EF"},
};

/// East Asian Width (Unicode, UAX #11) W and F, whole blocks where nearly all of a block is.
constexpr std::array twiceWide{
    CharacterRange{"\u1100", "\u115F"},         CharacterRange{"\u231A", "\u231B"},
    CharacterRange{"\u23E9", "\u23EC"},         CharacterRange{"\u23F0", "\u23F0"},
    CharacterRange{"\u2614", "\u2615"},         CharacterRange{"\u2648", "\u2653"},
    CharacterRange{"\u26A1", "\u26A1"},         CharacterRange{"\u26BD", "\u26BE"},
    CharacterRange{"\u26D4", "\u26D4"},         CharacterRange{"\u2705", "\u2705"},
    CharacterRange{"\u2728", "\u2728"},         CharacterRange{"\u274C", "\u274C"},
    CharacterRange{"\u2753", "\u2757"},         CharacterRange{"\u2795", "\u2797"},
    CharacterRange{"\u2B50", "\u2B55"},         CharacterRange{"\u2E80", "\u303E"},
    CharacterRange{"\u3041", "\uA4CF"},         CharacterRange{"\uA960", "\uA97F"},
    CharacterRange{"\uAC00", "\uD7A3"},         CharacterRange{"\uF900", "\uFAFF"},
    CharacterRange{"\uFE30", "\uFE6F"},         CharacterRange{"\uFF01", "\uFF60"},
    CharacterRange{"\uFFE0", "\uFFE6"},         CharacterRange{"\U0001F300", "\U0001F64F"},
    CharacterRange{"\U0001F680", "\U0001F6FF"}, CharacterRange{"\U0001F900", "\U0001F9FF"},
    CharacterRange{"\U0001FA70", "\U0001FAFF"}, CharacterRange{"\U00020000", "\U0003FFFD"},
};

} // namespace

std::size_t displayWidth(std::string_view text) {
  std::size_t width = 0;
  while (!text.empty()) {
    const std::string_view character = takeCharacter(text);
    const bool isAscii = character.size() == 1; // nearly all text is: no need to look anything up
    if (isAscii || !isIn(character, zeroWide)) {
      width += !isAscii && isIn(character, twiceWide) ? 2 : 1;
    }
  }
  return width;
}

std::string aligned(std::string_view text, std::size_t width, Align align) {
  const std::size_t own = displayWidth(text);
  const std::string blanks(own < width ? width - own : 0, ' ');
  return align == Align::right ? blanks + std::string(text) : std::string(text) + blanks;
}

} // namespace health
