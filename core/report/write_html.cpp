// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write_html.h"

#include "core/report/escape_html.h"
#include "core/report/formula_safety.h"
#include "core/report/write_chart_svg.h"

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
  std::string html = std::string(tableTag) + "\n";
  if (!table.header.empty()) {
    html += "<tr>";
    for (std::size_t column = 0; column < table.header.size(); ++column) {
      html += cellHtml({.text = table.header[column]}, CellKind::head, table.numeric[column]);
    }
    html += "</tr>\n";
  }
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

std::string paragraphsHtml(const std::vector<std::string>& paragraphs) {
  std::string html;
  for (const std::string& paragraph : paragraphs) {
    html += element("p", "", escapedHtml(defused(paragraph))) + "\n";
  }
  return html;
}

std::string documentHtml(const ReportDocument& report, const std::string& head, bool hasCharts) {
  std::string html = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n" + head +
                     element("title", "", escapedHtml(report.title)) + "\n</head>\n<body>\n" +
                     element("h1", "", escapedHtml(defused(report.title))) + "\n";
  for (const ReportSection& section : report.sections) {
    if (!section.title.empty()) {
      html += element("h2", "", escapedHtml(defused(section.title))) + "\n";
    }
    html += paragraphsHtml(section.paragraphs);
    html += section.facts.empty() ? "" : factsHtml(section.facts);
    html += section.table ? tableHtml(*section.table) : "";
    html += hasCharts && section.chart ? writeChartSvg(*section.chart) : "";
  }
  return html + "</body>\n</html>\n";
}

constexpr std::string_view pageHead = R"(<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>
:root { color-scheme: light dark; --text: #1a1c20; --quiet: #565d6a; --page: #fff; --line: #d5d8de;
  --bar: #2a6f9c; --rest: #d3d9e2; --taken: #b3261e; }
@media (prefers-color-scheme: dark) {
  :root { --text: #eceef2; --quiet: #a6acb8; --page: #1b1c1f; --line: #3d424c; --bar: #3d8dbd;
    --rest: #4a515e; --taken: #ff8a80; } }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: var(--text); background: var(--page);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; } h2 { font-size: 1.1rem; margin: 2rem 0 0.5rem; }
table { display: block; width: fit-content; max-width: 100%; overflow-x: auto; margin: 0.75rem 0; border: 0;
  font-variant-numeric: tabular-nums; }
th, td { border: 0; border-bottom: 1px solid var(--line); padding: 0.25rem 1rem 0.25rem 0;
  vertical-align: top; overflow-wrap: normal; }
th { color: var(--quiet); font-weight: 600; }
svg { max-width: 100%; height: auto; }
.paper { fill: var(--page); } .heading, .name, .before { fill: var(--text); } .points { fill: var(--quiet); }
.bar { fill: var(--bar); } .rest { fill: var(--rest); } .taken { fill: var(--taken); }
@media print { body { margin: 0; max-width: none; font-size: 9pt; } table, svg { break-inside: avoid; } }
</style>
)";

} // namespace

std::string writePasteHtml(const ReportDocument& report) {
  return documentHtml(report, "", false);
}

std::string writePasteHtml(const ReportTable& table) {
  return "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n</head>\n<body>\n" + tableHtml(table) +
         "</body>\n</html>\n";
}

std::string writeHtmlPage(const ReportDocument& report) {
  return documentHtml(report, std::string(pageHead), true);
}

} // namespace health
