// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/characters.h"

#include <algorithm>

namespace health {
namespace {

bool isContinuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

} // namespace

std::string_view takeCharacter(std::string_view& text) {
  constexpr std::size_t longest = 4;
  std::size_t length = 1;
  while (length < std::min(longest, text.size()) && isContinuation(text[length])) {
    ++length;
  }
  const std::string_view character = text.substr(0, length);
  text.remove_prefix(length);
  return character;
}

bool isIn(std::string_view character, std::span<const CharacterRange> ranges) {
  return std::ranges::any_of(ranges, [character](const CharacterRange& range) {
    return range.first <= character && character <= range.last;
  });
}

} // namespace health
