// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/report/report_source.h"
#include "core/report/wording.h"

#include <string>
#include <string_view>
#include <vector>

namespace health {

/// A report in the user's own words: a text with fields in braces, "{customer} stands at {score}.". Two
/// braces are one brace of the text. A line that starts with "{#" is a comment. A line whose fields are all
/// empty is left out.
struct ReportTemplate {
  struct Piece {
    std::string text;  ///< as it stands; for a field its name
    std::string input; ///< for a field of one input ("{points nps}"): its id
    bool isField = false;
  };
  struct Line {
    std::size_t number = 0; ///< in the file, from 1
    std::vector<Piece> pieces;
  };
  std::vector<Line> lines;
};

/// What can stand in a template, and what it gives.
struct TemplateField {
  std::string_view name;
  std::string_view meaning; ///< English
  bool isOfInput = false;   ///< wants the id of an input: "{points nps}"
};
const std::vector<TemplateField>& templateFields();

/// Reads a template. Errors, all of them, `where` being the line ("line 3"): unknownField (value: the field;
/// detail: what there is), fieldNotClosed, jsonNotUtf8 for a text that is no UTF-8.
Checked<ReportTemplate> readTemplate(std::string_view text);

/// The template filled in for one customer, ending with a newline. Errors: unknownFactor for an input that
/// the model lacks, `where` being line and field.
Checked<std::string> fillTemplate(const ReportTemplate& report, const ReportSource& source,
                                  const Wording& wording);

} // namespace health
