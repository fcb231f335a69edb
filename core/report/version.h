// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace health {

/// The version of the program, "0.1.0", as CMakeLists.txt names it.
std::string_view programVersion();

} // namespace health
