// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/save_target.h"

#include <charconv>
#include <system_error>

namespace health {
namespace {

namespace fs = std::filesystem;

std::optional<int> ownDescriptor(const fs::path& path) {
  const std::string name = path.filename().string();
  int number = -1;
  const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
  const bool isNumber = error == std::errc() && end == name.data() + name.size();
  std::error_code ignored;
  const bool isOurs = isNumber && fs::equivalent(path.parent_path(), "/proc/self/fd", ignored);
  return isOurs ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<SaveTarget> saveTarget(const std::string& path) {
  constexpr int mostLinks = 40; // as in Linux
  fs::path place = path;
  for (int link = 0; link <= mostLinks; ++link) {
    if (const auto descriptor = ownDescriptor(place)) {
      return SaveTarget{.path = place, .descriptor = descriptor};
    }
    std::error_code none;
    const fs::path next = fs::read_symlink(place, none);
    if (none) {
      return SaveTarget{.path = place};
    }
    place = place.parent_path() / next;
  }
  return std::nullopt;
}

} // namespace health
