// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_template.h"

#include "core/report/plain_text.h"
#include "core/report/template_values.h"

#include <algorithm>

namespace health {
namespace {

std::string placeOf(std::size_t line) {
  return "line " + std::to_string(line);
}

/// All names, for a message.
std::string allFields() {
  std::string names;
  for (const TemplateField& field : templateFields()) {
    names += (names.empty() ? "{" : ", {") + std::string(field.name) + (field.isOfInput ? " ID}" : "}");
  }
  return names;
}

class LineReader {
public:
  LineReader(std::string_view line, std::size_t number, Issues& issues)
      : m_rest(line), m_number(number), m_issues(issues) {}

  ReportTemplate::Line read() {
    ReportTemplate::Line line{.number = m_number};
    std::string text;
    const auto endText = [&] {
      if (!text.empty()) {
        line.pieces.push_back({.text = std::exchange(text, {})});
      }
    };
    while (!m_rest.empty()) {
      if (m_rest.starts_with("{{") || m_rest.starts_with("}}")) {
        text += m_rest.front();
        m_rest.remove_prefix(2);
      } else if (m_rest.front() == '{') {
        endText();
        readField(line);
      } else {
        text += m_rest.front();
        m_rest.remove_prefix(1);
      }
    }
    endText();
    return line;
  }

private:
  std::string_view m_rest;
  std::size_t m_number;
  Issues& m_issues;

  void refuse(IssueCode code, std::string_view value, std::string detail) {
    m_issues.push_back(
        {.code = code, .where = placeOf(m_number), .value = excerpt(value), .detail = std::move(detail)});
  }

  void readField(ReportTemplate::Line& line) {
    const std::size_t end = m_rest.find('}');
    if (end == std::string_view::npos) {
      refuse(IssueCode::fieldNotClosed, m_rest, "");
      m_rest = {};
      return;
    }
    const std::string_view written = m_rest.substr(0, end + 1);
    const std::string_view words = written.substr(1, end - 1);
    m_rest.remove_prefix(end + 1);
    const std::size_t blank = words.find(' ');
    const std::string_view name = words.substr(0, blank);
    const std::string_view input = blank == std::string_view::npos ? "" : words.substr(blank + 1);
    const auto field = std::ranges::find(templateFields(), name, &TemplateField::name);
    if (field == templateFields().end() || field->isOfInput == input.empty()) {
      refuse(IssueCode::unknownField, written, allFields());
      return;
    }
    line.pieces.push_back({.text = std::string(name), .input = std::string(input), .isField = true});
  }
};

bool isComment(std::string_view line) {
  return line.starts_with("{#");
}

std::string_view takeLine(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  line.remove_suffix(line.ends_with('\r') ? 1 : 0);
  return line;
}

} // namespace

Checked<ReportTemplate> readTemplate(std::string_view text) {
  constexpr std::string_view byteOrderMark = "\uFEFF";
  text.remove_prefix(text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0);
  ReportTemplate report;
  Issues issues;
  for (std::size_t number = 1; !text.empty(); ++number) {
    const std::string_view line = takeLine(text);
    // Text in UTF-16 is full of zeros.
    if (!isUtf8(line) || line.find('\0') != std::string_view::npos) {
      return tl::make_unexpected(Issues{{.code = IssueCode::jsonNotUtf8, .where = placeOf(number)}});
    }
    if (!isComment(line)) {
      report.lines.push_back(LineReader(line, number, issues).read());
    }
  }
  if (!issues.empty()) {
    return tl::make_unexpected(std::move(issues));
  }
  return report;
}

Checked<std::string> fillTemplate(const ReportTemplate& report, const ReportSource& source,
                                  const Wording& wording) {
  const TemplateValues values(source, wording);
  std::string text;
  Issues issues;
  for (const ReportTemplate::Line& line : report.lines) {
    std::string filled;
    bool hasField = false;
    bool hasValue = false;
    for (const ReportTemplate::Piece& piece : line.pieces) {
      if (!piece.isField) {
        filled += piece.text;
        continue;
      }
      const auto value = values.of(piece.text, piece.input);
      if (!value) {
        const std::string field = excerpt("{" + piece.text + " " + piece.input + "}");
        issues.push_back({.code = IssueCode::unknownFactor,
                          .where = placeOf(line.number) + ", " + field,
                          .value = excerpt(piece.input),
                          .detail = source.customer.model().id});
        continue;
      }
      hasField = true;
      hasValue = hasValue || !value->empty();
      filled += *value;
    }
    if (!hasField || hasValue) {
      text += filled + "\n";
    }
  }
  if (!issues.empty()) {
    return tl::make_unexpected(std::move(issues));
  }
  return text;
}

} // namespace health
