// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace health {

/// A text with each stretch of blanks and line ends as one blank: as it reads, wherever lines end.
inline std::string unwrapped(const std::string& text) {
  std::string line;
  for (const char character : text) {
    const bool isBlank = character == ' ' || character == '\n';
    if (!isBlank || (!line.empty() && line.back() != ' ')) {
      line += isBlank ? ' ' : character;
    }
  }
  return line;
}

} // namespace health
