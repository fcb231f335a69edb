// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write_csv.h"

#include "core/report/formula_safety.h"
#include "core/report/plain_text.h"

#include <algorithm>

namespace health {
namespace {

struct Notation {
  char separator;
  std::string_view lineEnd;
  std::string decimalPoint;
};

using Row = std::vector<std::string>;

class Sheet {
public:
  explicit Sheet(Notation notation) : m_notation(std::move(notation)) {}

  void add(const ReportDocument& report) {
    m_rows.push_back({textField(report.title)});
    for (const ReportSection& section : report.sections) {
      m_rows.emplace_back();
      if (!section.title.empty()) {
        m_rows.push_back({textField(section.title)});
      }
      for (const std::string& paragraph : section.paragraphs) {
        m_rows.push_back({textField(paragraph)});
      }
      for (const ReportFact& fact : section.facts) {
        m_rows.push_back({textField(fact.label), field(fact.value)});
      }
      if (section.table) {
        addTable(*section.table);
      }
    }
  }

  void addTable(const ReportTable& table) {
    Row header;
    for (const std::string& title : table.header) {
      header.push_back(textField(title));
    }
    if (!header.empty()) {
      m_rows.push_back(std::move(header));
    }
    for (const auto& cells : table.rows) {
      Row row;
      for (const ReportCell& cell : cells) {
        row.push_back(field(cell));
      }
      m_rows.push_back(std::move(row));
    }
  }

  std::string text() const {
    std::size_t width = 0;
    for (const Row& row : m_rows) {
      width = std::max(width, row.size());
    }
    std::string text;
    for (const Row& row : m_rows) {
      for (std::size_t column = 0; column < width; ++column) {
        text += column > 0 ? std::string(1, m_notation.separator) : "";
        text += column < row.size() ? row[column] : "";
      }
      text += m_notation.lineEnd;
    }
    return text;
  }

private:
  Notation m_notation;
  std::vector<Row> m_rows;

  std::string field(const ReportCell& cell) const {
    if (!cell.number) {
      return cell.text == noNumber ? "" : textField(cell.text);
    }
    std::string number = *cell.number;
    const std::size_t point = number.find('.');
    if (point != std::string::npos) {
      number.replace(point, 1, m_notation.decimalPoint);
    }
    return quoted(number);
  }

  std::string textField(const std::string& text) const { return quoted(oneLine(defused(text))); }

  /// In quotes where it needs them; programs read a tab-separated paste by the same rules.
  std::string quoted(const std::string& value) const {
    if (value.find_first_of(std::string{m_notation.separator, '"'}) == std::string::npos) {
      return value;
    }
    std::string text = "\"";
    for (const char character : value) {
      text += character;
      text += character == '"' ? "\"" : "";
    }
    return text + "\"";
  }
};

Notation tabbed(const std::string& decimalPoint) {
  return {.separator = '\t', .lineEnd = "\n", .decimalPoint = decimalPoint};
}

std::string written(const ReportDocument& report, Notation notation) {
  Sheet sheet(std::move(notation));
  sheet.add(report);
  return sheet.text();
}

} // namespace

std::string writeCsv(const ReportDocument& report) {
  const char separator = report.decimalPoint == "." ? ',' : ';';
  return written(report, {.separator = separator, .lineEnd = "\r\n", .decimalPoint = report.decimalPoint});
}

std::string writeTsv(const ReportDocument& report) {
  return written(report, tabbed(report.decimalPoint));
}

std::string writeTsvTable(const ReportTable& table, const std::string& decimalPoint) {
  Sheet sheet(tabbed(decimalPoint));
  sheet.addTable(table);
  return sheet.text();
}

} // namespace health
