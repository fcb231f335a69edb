// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace health {

/// The same names on every run: markup, formulas, marks of writing direction, many scripts, quotes,
/// separators, line ends, made of pieces. In each of them something can be seen.
std::vector<std::string> hostileNames(std::size_t count);

} // namespace health
