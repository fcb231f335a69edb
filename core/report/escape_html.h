// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

// For .cpp files of this room only.

namespace health {

/// Text for HTML and SVG, in elements and in quoted attributes. Control characters, which neither can hold,
/// are dropped, but for tabs and line ends.
std::string escapedHtml(std::string_view text);

} // namespace health
