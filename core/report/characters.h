// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

// Characters as UTF-8 bytes. UTF-8 sorts as code points do, so that they can be compared as they are. For
// .cpp files of this room only.

namespace health {

/// Takes the first character off `text`, which must not be empty.
std::string_view takeCharacter(std::string_view& text);

struct CharacterRange {
  std::string_view first;
  std::string_view last;
};

/// Whether `character` lies in one of `ranges`, both ends included.
bool isIn(std::string_view character, std::span<const CharacterRange> ranges);

} // namespace health
