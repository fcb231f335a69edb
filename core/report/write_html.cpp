// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write_html.h"

#include "core/report/escape_html.h"
#include "core/report/formula_safety.h"

namespace health {
namespace {

// Attributes instead of styles: word processors, spreadsheets and mail programs keep them when they paste.
constexpr std::string_view tableTag =
    R"(<table border="1" cellspacing="0" cellpadding="4" style="border-collapse: collapse">)";

enum class CellKind { head, body, total };

std::string element(std::string_view tag, const std::string& attributes, const std::string& html) {
  const std::string name(tag);
  return "<" + name + attributes + ">" + html + "</" + name + ">";
}

/// A number keeps its plain value, so that LibreOffice takes it over whatever the text beside it says.
std::string cellHtml(const ReportCell& cell, CellKind kind, bool alignRight) {
  std::string attributes = alignRight ? R"( align="right")" : "";
  if (cell.number) {
    attributes += " sdval=\"" + *cell.number + R"(" sdnum="1033;")";
  }
  const std::string text = escapedHtml(cell.number ? cell.text : defused(cell.text));
  if (kind == CellKind::head) {
    return element("th", alignRight ? attributes : R"( align="left")", text);
  }
  const bool isBold = kind == CellKind::total && !text.empty();
  return element("td", attributes, isBold ? element("b", "", text) : text);
}

std::string factsHtml(const std::vector<ReportFact>& facts) {
  std::string html = std::string(tableTag) + "\n";
  for (const ReportFact& fact : facts) {
    html += "<tr>" + cellHtml({.text = fact.label}, CellKind::head, false) +
            cellHtml(fact.value, CellKind::body, false) + "</tr>\n";
  }
  return html + "</table>\n";
}

std::string tableHtml(const ReportTable& table) {
  std::string html = std::string(tableTag) + "\n<tr>";
  for (std::size_t column = 0; column < table.header.size(); ++column) {
    html += cellHtml({.text = table.header[column]}, CellKind::head, table.numeric[column]);
  }
  html += "</tr>\n";
  for (const auto& row : table.rows) {
    const bool isTotal = table.lastRowIsTotal && &row == &table.rows.back();
    html += "<tr>";
    for (std::size_t column = 0; column < row.size(); ++column) {
      html += cellHtml(row[column], isTotal ? CellKind::total : CellKind::body, table.numeric[column]);
    }
    html += "</tr>\n";
  }
  return html + "</table>\n";
}

} // namespace

std::string writeHtml(const ReportDocument& report) {
  std::string html = "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>" +
                     escapedHtml(report.title) + "</title>\n</head>\n<body>\n" +
                     element("h1", "", escapedHtml(defused(report.title))) + "\n";
  for (const ReportSection& section : report.sections) {
    if (!section.title.empty()) {
      html += element("h2", "", escapedHtml(defused(section.title))) + "\n";
    }
    html += section.facts.empty() ? "" : factsHtml(section.facts);
    html += section.table ? tableHtml(*section.table) : "";
  }
  return html + "</body>\n</html>\n";
}

} // namespace health
