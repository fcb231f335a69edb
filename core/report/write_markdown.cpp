// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write_markdown.h"

#include "core/report/plain_text.h"

#include <algorithm>

namespace health {
namespace {

/// What CommonMark, its tables or a site's extensions could take for markup, wherever it stands in a line.
constexpr std::string_view special = "\\`*_[]<>&|~#@$";

std::string escaped(std::string_view text) {
  const std::string line = oneLine(text);
  std::string markdown;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const bool startsAddress = line.compare(i, 3, "://") == 0;
    if (startsAddress || special.find(line[i]) != std::string_view::npos) {
      markdown += '\\';
    }
    markdown += line[i];
  }
  return markdown;
}

/// A paragraph: what stands at its beginning must not make a list or a heading of it.
std::string startOfLineEscaped(std::string_view text) {
  std::string markdown = escaped(text);
  const std::size_t digits = std::min(markdown.find_first_not_of("0123456789"), markdown.size());
  const bool isNumbered =
      digits > 0 && digits < markdown.size() && (markdown[digits] == '.' || markdown[digits] == ')');
  if (isNumbered) {
    markdown.insert(digits, "\\");
  } else if (!markdown.empty() && std::string_view("-+=").find(markdown.front()) != std::string_view::npos) {
    markdown.insert(0, "\\");
  }
  return markdown;
}

std::string bold(const std::string& markdown) {
  return markdown.empty() ? markdown : "**" + markdown + "**";
}

std::string row(const std::vector<std::string>& cells) {
  std::string line = "|";
  for (const std::string& cell : cells) {
    line += " " + cell + " |";
  }
  return line + "\n";
}

void addTable(std::string& text, const ReportTable& table) {
  std::vector<std::string> header;
  std::vector<std::string> rule;
  for (std::size_t column = 0; column < table.header.size(); ++column) {
    header.push_back(escaped(table.header[column]));
    rule.emplace_back(table.numeric[column] ? "---:" : "---");
  }
  text += row(header) + row(rule);
  for (const auto& cells : table.rows) {
    const bool isTotal = table.lastRowIsTotal && &cells == &table.rows.back();
    std::vector<std::string> line;
    line.reserve(cells.size());
    for (const ReportCell& cell : cells) {
      line.push_back(isTotal ? bold(escaped(cell.text)) : escaped(cell.text));
    }
    text += row(line);
  }
}

} // namespace

std::string writeMarkdown(const ReportDocument& report) {
  std::string text = "# " + escaped(report.title) + "\n";
  for (const ReportSection& section : report.sections) {
    text += section.title.empty() ? "\n" : "\n## " + escaped(section.title) + "\n\n";
    for (const std::string& paragraph : section.paragraphs) {
      text += startOfLineEscaped(paragraph) + "\n";
      text += &paragraph == &section.paragraphs.back() && section.facts.empty() && !section.table ? "" : "\n";
    }
    for (const ReportFact& fact : section.facts) {
      text += "- " + bold(escaped(fact.label) + ":") + " " + escaped(fact.value.text) + "\n";
    }
    if (section.table) {
      text += section.facts.empty() ? "" : "\n";
      addTable(text, *section.table);
    }
  }
  return text;
}

} // namespace health
