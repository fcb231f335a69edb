// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"

#include <string>
#include <tl/expected.hpp>

namespace health {

/// Largest file that is read, in bytes (32 MiB).
inline constexpr std::size_t largestFile = std::size_t{32} * 1024 * 1024;

/// The bytes of a regular file or, for "-", of standard input.
/// Errors: fileMissing, fileIsDirectory, fileUnreadable, fileTooLarge.
tl::expected<std::string, Issue> readFile(const std::string& path);

} // namespace health
