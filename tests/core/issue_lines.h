// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"

#include <string>
#include <vector>

namespace health {

using Lines = std::vector<std::string>;

/// Each issue as "negative_weight /groups/0/weight": easy to compare, easy to read in a failure.
inline Lines issueLines(const Issues& issues) {
  Lines lines;
  for (const Issue& issue : issues) {
    lines.push_back(std::string(codeName(issue.code)) + " " + issue.where);
  }
  return lines;
}

/// The same for what should have failed; empty if it did not.
template <typename T>
Lines errorLines(const Checked<T>& checked) {
  return checked ? Lines{} : issueLines(checked.error());
}

} // namespace health
