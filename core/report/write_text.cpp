// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write_text.h"

#include "core/report/display_width.h"
#include "core/report/plain_text.h"

#include <algorithm>
#include <numeric>

namespace health {
namespace {

constexpr std::size_t lineWidth = 100;
constexpr std::string_view gap = "  ";

using Line = std::vector<std::string>;

void addLine(std::string& text, std::string_view line) {
  text += line.substr(0, line.find_last_not_of(' ') + 1);
  text += '\n';
}

void addHeading(std::string& text, const std::string& title, char underline) {
  const std::string line = oneLine(title);
  addLine(text, line);
  addLine(text, std::string(displayWidth(line), underline));
}

/// The words of `text` on lines of at most `width` columns, where no single word is wider. What a no-break
/// space holds together is one word.
Line wrapped(std::string_view text, std::size_t width) {
  constexpr std::string_view blanks = " \t\r\n";
  Line lines{""};
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(blanks), text.size());
    const std::string word = oneLine(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    std::string& line = lines.back();
    if (line.empty()) {
      line = word;
    } else if (word.empty() || displayWidth(line) + 1 + displayWidth(word) <= width) {
      line += word.empty() ? "" : " " + word;
    } else {
      lines.push_back(word);
    }
  }
  return lines;
}

void addFacts(std::string& text, const std::vector<ReportFact>& facts) {
  std::size_t labelWidth = 0;
  for (const ReportFact& fact : facts) {
    labelWidth = std::max(labelWidth, displayWidth(oneLine(fact.label)) + 1);
  }
  const std::size_t indent = labelWidth + gap.size();
  const std::size_t valueWidth = std::max(lineWidth - std::min(indent, lineWidth), lineWidth / 3);
  for (const ReportFact& fact : facts) {
    std::string label = oneLine(fact.label) + ":";
    for (const std::string& line : wrapped(fact.value.text, valueWidth)) {
      addLine(text, aligned(label, indent, Align::left) + line);
      label.clear();
    }
  }
}

class TextTable {
public:
  explicit TextTable(const ReportTable& table) : m_table(table), m_widths(table.header.size(), 0) {
    Line header;
    for (const std::string& title : table.header) {
      header.push_back(oneLine(title));
    }
    m_lines.push_back(std::move(header));
    for (const auto& row : table.rows) {
      Line line;
      for (const ReportCell& cell : row) {
        line.push_back(oneLine(cell.text));
      }
      m_lines.push_back(std::move(line));
    }
    for (const Line& line : m_lines) {
      for (std::size_t column = 0; column < line.size(); ++column) {
        m_widths[column] = std::max(m_widths[column], displayWidth(line[column]));
      }
    }
  }

  void addTo(std::string& text) const {
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
      const bool isTotal = m_table.lastRowIsTotal && i + 1 == m_lines.size();
      if (i == 1 || isTotal) {
        addRule(text);
      }
      addRow(text, m_lines[i]);
    }
  }

private:
  const ReportTable& m_table;
  std::vector<Line> m_lines; ///< the header and the rows
  std::vector<std::size_t> m_widths;

  void addRow(std::string& text, const Line& row) const {
    std::string line;
    for (std::size_t column = 0; column < row.size(); ++column) {
      line += column > 0 ? gap : "";
      line += aligned(row[column], m_widths[column], m_table.numeric[column] ? Align::right : Align::left);
    }
    addLine(text, line);
  }

  void addRule(std::string& text) const {
    Line rule;
    for (const std::size_t width : m_widths) {
      rule.emplace_back(width, '-');
    }
    addRow(text, rule);
  }
};

} // namespace

std::string writeSection(const ReportSection& section) {
  std::string text;
  if (!section.title.empty()) {
    addHeading(text, section.title, '-');
  }
  std::string parts; // with an empty line between paragraphs, facts and table
  const auto endPart = [&parts] { parts += parts.empty() ? "" : "\n"; };
  for (const std::string& paragraph : section.paragraphs) {
    endPart();
    for (const std::string& line : wrapped(paragraph, lineWidth)) {
      addLine(parts, line);
    }
  }
  if (!section.facts.empty()) {
    endPart();
    addFacts(parts, section.facts);
  }
  if (section.table) {
    endPart();
    TextTable(*section.table).addTo(parts);
  }
  return text + parts;
}

std::string writeText(const ReportDocument& report) {
  std::string text;
  addHeading(text, report.title, '=');
  for (const ReportSection& section : report.sections) {
    text += '\n' + writeSection(section);
  }
  return text;
}

} // namespace health
