// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace health {

/// Where a path leads in the end.
struct SaveTarget {
  std::filesystem::path path;
  /// Set where the path names an open descriptor of this program, as /dev/stdout and /dev/fd/1 do.
  std::optional<int> descriptor;
};

/// Follows the links of a path, the last of which may lead to a file that does not exist yet. Undefined if
/// they lead in a circle.
std::optional<SaveTarget> saveTarget(const std::string& path);

} // namespace health
