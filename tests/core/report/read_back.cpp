// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/read_back.h"

#include <array>
#include <gtest/gtest.h>
#include <utility>

namespace health {
namespace {

std::vector<std::string_view> linesOf(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::string trimmed(std::string_view text) {
  const std::size_t first = std::min(text.find_first_not_of(' '), text.size());
  text.remove_prefix(first);
  return std::string(text.substr(0, text.find_last_not_of(' ') + 1));
}

std::vector<std::string> htmlCells(std::string_view row) {
  std::vector<std::string> cells;
  for (std::size_t start = row.find("<t"); start != std::string_view::npos; start = row.find("<t", start)) {
    const std::size_t end = row.find("</t", start);
    cells.push_back(readHtmlText(row.substr(start, end - start)));
    start = end;
  }
  return cells;
}

std::vector<std::string> markdownCells(std::string_view line) {
  std::vector<std::string> cells(1);
  line.remove_prefix(1);
  for (std::size_t i = 0; i + 1 < line.size(); ++i) {
    if (line[i] == '\\') {
      cells.back() += line[++i];
    } else if (line[i] == '|') {
      cells.emplace_back();
    } else if (line[i] != '*') {
      cells.back() += line[i];
    }
  }
  for (std::string& cell : cells) {
    cell = trimmed(cell);
  }
  return cells;
}

/// Cells of aligned text: at least two spaces stand between them.
std::vector<std::string> textCells(std::string_view line) {
  std::vector<std::string> cells;
  while (!line.empty()) {
    const std::size_t end = std::min(line.find("  "), line.size());
    cells.emplace_back(line.substr(0, end));
    line.remove_prefix(end);
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
  }
  return cells;
}

Cells textRows(std::string_view text) {
  Cells rows;
  for (const std::string_view line : linesOf(text)) {
    if (!line.starts_with("---")) {
      rows.push_back(textCells(line));
    }
  }
  return rows;
}

Cells rowsOf(ReportFormat format, std::string_view report) {
  switch (format) {
  case ReportFormat::text:
    return textRows(report);
  case ReportFormat::markdown:
    return readMarkdownRows(report);
  case ReportFormat::html:
    return readHtmlRows(report);
  case ReportFormat::csv:
    return readSeparated(report, report[report.find('\r') - 1], "\r\n"); // the title stands alone on its row
  case ReportFormat::tsv:
    return readSeparated(report, '\t', "\n");
  case ReportFormat::json:
  case ReportFormat::xlsx:
    break;
  }
  return {};
}

} // namespace

Cells readSeparated(std::string_view text, char separator, std::string_view lineEnd) {
  Cells rows{{""}};
  bool isQuoted = false;
  while (!text.empty()) {
    std::string& field = rows.back().back();
    std::size_t length = 1;
    if (isQuoted && text.starts_with("\"\"")) {
      field += '"';
      length = 2;
    } else if (text.front() == '"') {
      EXPECT_TRUE(isQuoted || field.empty()) << "a stray quote before " << text.substr(0, 40);
      isQuoted = !isQuoted;
    } else if (!isQuoted && text.starts_with(lineEnd)) {
      rows.push_back({""});
      length = lineEnd.size();
    } else if (!isQuoted && text.front() == separator) {
      rows.back().emplace_back();
    } else {
      field += text.front();
    }
    text.remove_prefix(length);
  }
  EXPECT_EQ(rows.back(), std::vector<std::string>{""}) << "the last line has no end";
  rows.pop_back();
  return rows;
}

std::string readHtmlText(std::string_view html) {
  constexpr std::array entities{std::pair{"&lt;", '<'}, std::pair{"&gt;", '>'}, std::pair{"&quot;", '"'},
                                std::pair{"&#39;", '\''}, std::pair{"&amp;", '&'}};
  std::string text;
  while (!html.empty()) {
    if (html.front() == '<') {
      html.remove_prefix(std::min(html.find('>'), html.size() - 1) + 1);
      continue;
    }
    char character = html.front();
    std::size_t length = 1;
    for (const auto& [entity, meant] : entities) {
      if (html.starts_with(entity)) {
        character = meant;
        length = std::string_view(entity).size();
      }
    }
    text += character;
    html.remove_prefix(length);
  }
  return text;
}

Cells readHtmlRows(std::string_view html) {
  Cells rows;
  for (std::size_t start = html.find("<tr>"); start != std::string_view::npos;
       start = html.find("<tr>", start)) {
    start += std::string_view("<tr>").size();
    rows.push_back(htmlCells(html.substr(start, html.find("</tr>", start) - start)));
  }
  return rows;
}

Cells readMarkdownRows(std::string_view markdown) {
  Cells rows;
  for (const std::string_view line : linesOf(markdown)) {
    if (line.starts_with("| ") && !line.starts_with("| ---")) {
      rows.push_back(markdownCells(line));
    }
  }
  return rows;
}

Cells contributionTable(ReportFormat format, std::string_view report) {
  Cells table;
  for (auto& row : rowsOf(format, report)) {
    const bool isHeader = row.size() > 4 && row.front() == "Factor";
    if (isHeader || !table.empty()) {
      table.push_back(std::move(row));
    }
    if (!table.empty() && table.back().front() == "Health score") {
      return table;
    }
  }
  ADD_FAILURE() << "no table of contributions in\n" << report;
  return table;
}

} // namespace health
