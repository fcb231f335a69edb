// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/healthscore_cli/console.h"

#include "core/base/save_file.h"
#include "core/report/issue_text.h"
#include "core/report/plain_text.h"

#include <cerrno>
#include <cstdio>
#include <system_error>

namespace health {

void Console::writeTo(std::string file, std::string_view start) {
  m_file = std::move(file);
  m_start = start;
}

void Console::write(std::string_view text) {
  if (!m_file.empty()) {
    m_results += text;
    return;
  }
  if (m_writeError == 0 && std::fwrite(text.data(), 1, text.size(), stdout) != text.size()) {
    m_writeError = errno;
  }
}

void Console::complain(const std::string& message) {
  const std::string line = oneLine(message) + "\n";
  if (m_complaints.insert(line).second) {
    std::fputs(line.c_str(), stderr);
  }
}

void Console::complain(const std::string& file, const Issue& issue) {
  complain((file == "-" ? "standard input" : file) + ": " + (issue.where.empty() ? "" : issue.where + ": ") +
           issueText(issue, {}));
}

void Console::complain(const std::string& file, const Issues& issues) {
  for (const Issue& issue : issues) {
    complain(file, issue);
  }
}

void Console::warn(const std::string& file, const Issues& warnings) {
  for (const Issue& issue : warnings) {
    const std::string line =
        (file == "-" ? "standard input" : file) + ": " + issue.where + ": warning: " + issueText(issue, {});
    std::fputs((oneLine(line) + "\n").c_str(), stderr);
  }
}

int Console::finish() {
  if (!m_results.empty()) {
    if (const auto saved = saveFile(m_file, m_start + m_results); !saved) {
      complain(m_file, saved.error());
    }
  }
  if (std::fflush(stdout) != 0 && m_writeError == 0) {
    m_writeError = errno;
  }
  if (m_writeError != 0) {
    complain("standard output: It cannot be written: " + std::generic_category().message(m_writeError) + ".");
  }
  return hasComplaints() ? 1 : 0;
}

} // namespace health
