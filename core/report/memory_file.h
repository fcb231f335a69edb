// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

// For .cpp files of this room only.

namespace health {

/// A file without a place on any disk, for libraries that only write to files. It is gone with its object.
class MemoryFile {
public:
  MemoryFile();
  ~MemoryFile();
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  /// Opens it like any other; a path to nowhere where the system gave no such file.
  std::string path() const;

  /// All that was written; undefined where that cannot be read back.
  std::optional<std::string> contents() const;

private:
  int m_descriptor;
};

} // namespace health
