// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write_xlsx.h"

#include "core/base/decimal.h"
#include "core/report/display_width.h"
#include "core/report/plain_text.h"
#include "core/report/xlsx_formulas.h"
#include "core/report/xlsx_number_format.h"
#include "core/report/xlsx_workbook.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace health {
namespace {

using Kind = XlsxLook::Kind;
using Side = XlsxLook::Side;

// In characters.
constexpr double leastNameWidth = 18.0;
constexpr double mostNameWidth = 40.0;
constexpr double leastWidth = 11.0;
constexpr double mostWidth = 24.0;
constexpr std::size_t leastColumns = 5;
// In points.
constexpr double lineHeight = 15.0;
constexpr double mostHeight = 409.0; // that spreadsheets allow

double widthOf(std::string_view text) {
  return static_cast<double>(displayWidth(oneLine(text)));
}

bool isEmpty(const ReportCell& cell) {
  return cell.text.empty() || cell.text == noNumber;
}

bool isNumber(const ReportCell& cell) {
  return cell.number && fitsSpreadsheet(cell);
}

double valueOf(const ReportCell& cell) {
  return cell.exact ? *cell.exact : parseDecimal(*cell.number).value();
}

/// The widths of columns that all sections share.
std::vector<double> columnWidths(const ReportDocument& report) {
  std::vector<double> widths(leastColumns, leastWidth);
  widths.front() = leastNameWidth;
  const auto widen = [&widths](std::size_t column, double width) {
    const double most = column == 0 ? mostNameWidth : mostWidth;
    widths[column] = std::clamp(width + 1.0, widths[column], std::max(most, widths[column]));
  };
  for (const ReportSection& section : report.sections) {
    for (const ReportFact& fact : section.facts) {
      widen(0, widthOf(fact.label));
    }
    if (section.table) {
      widths.resize(std::max(widths.size(), section.table->header.size() + (section.chart ? 1 : 0)),
                    leastWidth);
      for (const auto& row : section.table->rows) {
        for (std::size_t column = 0; column < row.size(); ++column) {
          widen(column, widthOf(row[column].text));
        }
      }
    }
  }
  return widths;
}

class Layout {
public:
  Layout(const ReportDocument& report, const Wording& wording, XlsxWorkbook& book)
      : m_report(report), m_wording(wording), m_book(book), m_widths(columnWidths(report)) {}

  void write() {
    for (std::size_t column = 0; column < m_widths.size(); ++column) {
      m_book.columnWidth(column, m_widths[column]);
    }
    m_book.text({m_row++, 0}, m_report.title, {.kind = Kind::title});
    for (const ReportSection& section : m_report.sections) {
      ++m_row;
      if (!section.title.empty()) {
        m_book.text({m_row++, 0}, section.title, {.kind = Kind::heading});
      }
      for (const std::string& paragraph : section.paragraphs) {
        addWide(0, paragraph);
        ++m_row;
      }
      for (const ReportFact& fact : section.facts) {
        addFact(fact);
      }
      addTable(section);
    }
  }

private:
  const ReportDocument& m_report;
  const Wording& m_wording;
  XlsxWorkbook& m_book;
  std::vector<double> m_widths;
  std::size_t m_row = 0;

  /// Not all spreadsheets make room for the lines of a text by themselves.
  void makeRoom(double textWidth, double width) {
    constexpr double ragged = 0.95; // lines end with words, seldom at the edge
    const double lines = 1.0 + std::floor(textWidth / (ragged * width));
    if (lines > 1.0) {
      m_book.rowHeight(m_row, std::min(lines * lineHeight, mostHeight));
    }
  }

  void addWide(std::size_t firstColumn, const std::string& text) {
    const auto first = m_widths.begin() + static_cast<std::ptrdiff_t>(firstColumn);
    makeRoom(widthOf(text), std::accumulate(first, m_widths.end(), 0.0));
    m_book.wideText({m_row, firstColumn}, m_widths.size() - 1, text, {.wraps = true});
  }

  void addNumber(XlsxPlace place, const ReportCell& cell, XlsxLook look) {
    look.numberFormat = xlsxNumberFormat(cell, m_report.decimalPoint);
    m_book.number(place, valueOf(cell), look);
  }

  void addFact(const ReportFact& fact) {
    m_book.text({m_row, 0}, fact.label, {.kind = Kind::label, .wraps = true});
    if (isNumber(fact.value)) {
      addNumber({m_row, 1}, fact.value, {});
    } else if (!fact.value.text.empty()) {
      addWide(1, fact.value.text);
    }
    ++m_row;
  }

  void addTable(const ReportSection& section) {
    if (!section.table) {
      return;
    }
    const ReportTable& table = *section.table;
    const std::size_t headRow = m_row;
    double fullest = 0.0;
    for (std::size_t column = 0; column < table.header.size(); ++column) {
      fullest = std::max(fullest, widthOf(table.header[column]) / m_widths[column]);
      m_book.text({headRow, column}, table.header[column],
                  {.kind = Kind::head,
                   .side = sideOf(table, column),
                   .wraps = true,
                   .isIndented = column > 0 && !table.numeric[column]});
    }
    makeRoom(fullest, 1.0);
    ++m_row;
    for (std::size_t row = 0; row < table.rows.size(); ++row, ++m_row) {
      addRow(table, row);
    }
    if (section.chart && table.sum) {
      addChart(*section.chart, table, headRow);
    }
  }

  static Side sideOf(const ReportTable& table, std::size_t column) {
    return table.numeric[column] ? Side::right : Side::left;
  }

  void addRow(const ReportTable& table, std::size_t row) {
    const bool isTotal = table.lastRowIsTotal && row + 1 == table.rows.size();
    for (std::size_t column = 0; column < table.rows[row].size(); ++column) {
      const ReportCell& cell = table.rows[row][column];
      XlsxLook look{.kind = isTotal ? Kind::total : Kind::body, .side = sideOf(table, column)};
      if (!isNumber(cell)) {
        look.wraps = true;
        look.isIndented = column > 0 && look.side == Side::left; // apart from the numbers before it
        m_book.text({m_row, column}, isEmpty(cell) ? "" : cell.text, look);
      } else if (const auto formula = formulaOf(table, {row, column}, {m_row, column})) {
        look.numberFormat = xlsxNumberFormat(cell, m_report.decimalPoint);
        m_book.formula({m_row, column}, *formula, valueOf(cell), look);
      } else {
        addNumber({m_row, column}, cell, look);
      }
    }
  }

  /// The points lost stand in a column of their own, from which the chart takes them.
  void addChart(const ReportChart& chart, const ReportTable& table, std::size_t headRow) {
    const WeightedSum& sum = *table.sum;
    const std::size_t lost = table.header.size();
    m_book.text({headRow, lost}, m_wording("Points lost"),
                {.kind = Kind::head, .side = Side::right, .wraps = true});
    for (std::size_t row = 0; row < sum.factors; ++row) {
      const ReportCell& points = table.rows[row][sum.contributionColumn];
      const ReportCell& weight = table.rows[row][sum.weightColumn];
      if (points.number && weight.number) {
        const XlsxLook look{.side = Side::right,
                            .numberFormat = xlsxNumberFormat(points, m_report.decimalPoint)};
        const std::size_t sheetRow = headRow + 1 + row;
        m_book.formula({sheetRow, lost}, pointsLostFormula(sum, sheetRow), valueOf(weight) - valueOf(points),
                       look);
      }
    }
    ++m_row;
    m_row += m_book.bars({m_row, 0}, {.title = chart.title,
                                      .headRow = headRow,
                                      .rows = sum.factors,
                                      .valueColumn = sum.contributionColumn,
                                      .restColumn = lost});
  }
};

} // namespace

tl::expected<std::string, Issue> writeXlsx(const ReportDocument& report, const XlsxProperties& properties,
                                           const Wording& wording) {
  XlsxWorkbook book(report.title, properties.program, properties.day);
  Layout(report, wording, book).write();
  return book.bytes();
}

} // namespace health
