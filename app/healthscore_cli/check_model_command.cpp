// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/healthscore_cli/check_model_command.h"

#include "core/base/read_file.h"
#include "core/model/read_model.h"
#include "core/report/issue_text.h"
#include "core/report/plain_text.h"
#include "core/scoring/lint_model.h"

namespace health {
namespace {

bool isAboutWholeFile(const Issue& issue) {
  return issue.code == IssueCode::jsonSyntax || issue.code == IssueCode::jsonNotUtf8;
}

void print(const Issues& issues, Console& console) {
  for (const Issue& issue : issues) {
    const std::string place = issue.where.empty() ? "" : issue.where + ": ";
    const std::string severity = issue.severity == Severity::error ? "error: " : "warning: ";
    console.write(oneLine(place + severity + issueText(issue, {})) + "\n");
  }
}

} // namespace

bool checkModel(const std::string& file, Console& console) {
  const auto json = readFile(file);
  if (!json) {
    console.complain(file, json.error());
    return false;
  }
  const auto read = readScoreModel(*json);
  if (read) {
    print(lintModel(*read), console);
  } else if (isAboutWholeFile(read.error().front())) {
    console.complain(file, read.error());
  } else {
    print(read.error(), console);
  }
  return read.has_value();
}

} // namespace health
