// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace health {

/// What a user, a file or a model wrote, fit for one line of plain text on any terminal: line ends, tabs and
/// no-break spaces are spaces; marks of writing direction and other control characters are gone, and so are
/// blanks at both ends; bytes that are not UTF-8 are U+FFFD.
std::string oneLine(std::string_view text);

/// Whether all of it is UTF-8, in the shortest form.
bool isUtf8(std::string_view text);

} // namespace health
