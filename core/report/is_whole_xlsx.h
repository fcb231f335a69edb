// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

// For .cpp files of this room only.

namespace health {

/// Whether the file at `path` is an archive of which every part has its checksum and is a whole XML document,
/// the texts as many as their count says.
bool isWholeXlsx(const std::string& path);

} // namespace health
