// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/read_file.h"
#include "core/base/save_file.h"
#include "core/report/issue_text.h"

#include <cstdio>

/// saver TARGET SOURCE: saves SOURCE's contents as TARGET. 0: saved; 1: not, and standard error says why.
int main(int /*count*/, char** arguments) {
  const std::string target = arguments[1];
  const auto saved = health::saveFile(target, health::readFile(arguments[2]).value());
  if (saved) {
    return 0;
  }
  std::fprintf(stderr, "%s: %s\n", target.c_str(), health::issueText(saved.error(), {}).c_str());
  return 1;
}
