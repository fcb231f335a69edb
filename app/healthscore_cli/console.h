// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"

#include <set>
#include <string>
#include <string_view>

namespace health {

/// Standard output and standard error of one run, and whether anything went wrong.
class Console {
public:
  /// Results, to standard output or to the file of writeTo().
  void write(std::string_view text);
  /// From now on results are kept for a file, which finish() saves whole or not at all: at its beginning
  /// stands `start`.
  void writeTo(std::string file, std::string_view start);

  /// What is wrong, to standard error: `FILE: WHERE: sentence`. The same line is written only once, however
  /// many customers it holds for.
  void complain(const std::string& file, const Issue& issue);
  void complain(const std::string& file, const Issues& issues);

  /// What may be worth a look, to standard error; no reason for exit code 1.
  static void warn(const std::string& file, const Issues& warnings);

  bool hasComplaints() const { return !m_complaints.empty(); }

  /// Makes sure that all was written; a file is not touched where there are no results for it. The exit code:
  /// 0, or 1 if anything was wrong.
  int finish();

private:
  std::set<std::string> m_complaints;
  std::string m_file;    ///< empty: standard output
  std::string m_start;   ///< of the file
  std::string m_results; ///< for the file
  int m_writeError = 0;  ///< errno of the first write that failed

  void complain(const std::string& message);
};

} // namespace health
