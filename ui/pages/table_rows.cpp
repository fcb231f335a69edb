// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/table_rows.h"

#include "ui/pages/column_widths.h"

#include <algorithm>
#include <numeric>

namespace health {
namespace {

constexpr QColor thinRule(0xd3, 0xd9, 0xe2);

/// All constants are in points.
class TableRows {
public:
  TableRows(const ReportTable& table, const PageMeasures& page) : m_table(table), m_page(page) {
    placeColumns();
  }

  std::vector<PageRow> rows() const {
    std::vector<PageRow> rows{header()};
    const auto repeated = std::make_shared<const PageRow>(rows.front());
    for (std::size_t i = 0; i < m_table.rows.size(); ++i) {
      rows.push_back(body(i));
      rows.back().header = repeated;
    }
    return rows;
  }

private:
  const ReportTable& m_table;
  const PageMeasures& m_page;
  std::vector<double> m_widths;
  std::vector<double> m_lefts;
  double m_right = 0.0; ///< where the last column ends

  bool isTotal(std::size_t row) const { return m_table.lastRowIsTotal && row + 1 == m_table.rows.size(); }

  PageTextStyle style(std::size_t column) const {
    return {.points = m_page.textSize, .alignment = m_table.numeric[column] ? Qt::AlignRight : Qt::AlignLeft};
  }
  PageTextStyle headerStyle(std::size_t column) const {
    PageTextStyle header = style(column);
    header.color = quietPageInk;
    return header;
  }
  PageTextStyle cellStyle(std::size_t column, std::size_t row) const {
    PageTextStyle cell = style(column);
    cell.isBold = isTotal(row);
    return cell;
  }

  double widthOf(const QString& text, const PageTextStyle& textStyle) const {
    return pageTextWidth(text, textStyle, m_page.box(0.0)) + m_page.pixels(1.0); // rounding breaks no line
  }

  double widestCell(std::size_t column) const {
    double width = 0.0;
    for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
      width = std::max(width, widthOf(pageLine(m_table.rows[row][column].text), cellStyle(column, row)));
    }
    return width;
  }

  /// The width of a column's title on one line, and that of its longest word.
  std::pair<double, double> titleWidths(std::size_t column) const {
    const QString title = pageLine(m_table.header[column]);
    const QStringList words = title.split(QLatin1Char(' '));
    double longest = 0.0;
    for (const QString& word : words) {
      longest = std::max(longest, widthOf(word, headerStyle(column)));
    }
    return {widthOf(title, headerStyle(column)), longest};
  }

  void placeColumns() {
    const double gap = m_page.pixels(14.0);
    std::vector<double> wide;
    std::vector<double> narrow;
    for (std::size_t column = 0; column < m_table.header.size(); ++column) {
      const double cell = widestCell(column);
      const auto [title, word] = titleWidths(column);
      wide.push_back(std::max(cell, title));
      narrow.push_back(std::max(cell, word));
    }
    const double room = m_page.width - gap * static_cast<double>(wide.size() - 1);
    const bool isTooWide = std::accumulate(wide.begin(), wide.end(), 0.0) > room;
    m_widths = columnWidths(isTooWide ? narrow : wide, room);
    for (const double width : m_widths) {
      m_lefts.push_back(m_right);
      m_right += width + gap;
    }
    m_right -= gap;
  }

  void add(PageRow& row, std::size_t column, const std::string& text, const PageTextStyle& textStyle) const {
    row.add({m_lefts[column], {pageText(pageLine(text), textStyle, m_page.box(m_widths[column]))}});
  }

  PageRow header() const {
    PageRow row;
    row.gap = m_page.pixels(4.0);
    row.padding = m_page.pixels(2.0);
    row.keepsWithNext = true;
    for (std::size_t column = 0; column < m_table.header.size(); ++column) {
      add(row, column, m_table.header[column], headerStyle(column));
    }
    return row;
  }

  PageRow body(std::size_t i) const {
    const bool isStrong = i == 0 || isTotal(i);
    PageRow row;
    row.padding = m_page.pixels(2.0);
    row.rule = {m_page.pixels(isStrong ? 0.75 : 0.4), m_right, isStrong ? quietPageInk : thinRule};
    row.keepsWithNext = m_table.lastRowIsTotal && i + 2 == m_table.rows.size();
    for (std::size_t column = 0; column < m_table.header.size(); ++column) {
      add(row, column, m_table.rows[i][column].text, cellStyle(column, i));
    }
    return row;
  }
};

} // namespace

std::vector<PageRow> tableRows(const ReportTable& table, const PageMeasures& page) {
  return TableRows(table, page).rows();
}

} // namespace health
