// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

// For .cpp files of this room only.

namespace health {

/// A text cell that no spreadsheet runs: with ' before it if a spreadsheet could take it for a formula, from
/// CSV, from HTML or from the clipboard. Numbers need none of this.
std::string defused(std::string_view text);

} // namespace health
