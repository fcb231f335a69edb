// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// For .cpp files of this room only.

namespace health {

/// How many columns `text` takes where every character has one width: two for East Asian wide characters and
/// emoji, none for combining marks and joiners.
std::size_t displayWidth(std::string_view text);

enum class Align { left, right };

/// `text` with blanks up to `width` columns; unchanged where it is wider.
std::string aligned(std::string_view text, std::size_t width, Align align);

} // namespace health
