// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/memory_file.h"

#include <fstream>
#include <iterator>
#include <sys/mman.h>
#include <unistd.h>

namespace health {

MemoryFile::MemoryFile() : m_descriptor(memfd_create("report", MFD_CLOEXEC)) {}

MemoryFile::~MemoryFile() {
  if (m_descriptor >= 0) {
    close(m_descriptor);
  }
}

std::string MemoryFile::path() const {
  return "/proc/self/fd/" + std::to_string(m_descriptor);
}

std::optional<std::string> MemoryFile::contents() const {
  std::ifstream file(path(), std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  return file.is_open() && !file.bad() ? std::optional(std::move(bytes)) : std::nullopt;
}

} // namespace health
