// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsx_workbook.h"

#include "core/report/is_whole_xlsx.h"
#include "core/report/plain_text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <clocale>
#include <cmath>
#include <filesystem>
#include <utility>

namespace health {
namespace {

constexpr std::size_t mostCharacters = 32767; // of one cell, by the format
constexpr lxw_color_t barColor = 0x2A6F9C;
constexpr lxw_color_t restColor = 0xD3D9E2;
constexpr lxw_color_t headColor = 0xEEF1F5;
constexpr lxw_color_t lineColor = 0x8A93A1;

/// The library prints numbers by the locale of C: a comma in them would break the file.
class DotDecimals {
public:
  DotDecimals()
      : m_dots(newlocale(LC_NUMERIC_MASK, "C", static_cast<locale_t>(nullptr))), m_before(uselocale(m_dots)) {
  }
  ~DotDecimals() {
    uselocale(m_before);
    freelocale(m_dots);
  }
  DotDecimals(const DotDecimals&) = delete;
  DotDecimals& operator=(const DotDecimals&) = delete;

private:
  locale_t m_dots;
  locale_t m_before;
};

lxw_row_t rowOf(std::size_t row) {
  return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(std::size_t column) {
  return static_cast<lxw_col_t>(column);
}

/// Spreadsheets read "_x0041_" in a text as the character of that code: an escaped underscore stays one.
std::string withoutCodes(const std::string& text) {
  constexpr std::size_t codeLength = 7;
  std::string safe;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view code = std::string_view(text).substr(i, codeLength);
    const bool isCode =
        code.size() == codeLength && code.starts_with("_x") && code.ends_with('_') &&
        std::ranges::all_of(code.substr(2, 4), [](unsigned char c) { return std::isxdigit(c); });
    safe += isCode ? "_x005F_" : std::string(1, text[i]);
  }
  return safe;
}

/// As spreadsheets count: a character beyond the first 65,536 is two.
std::size_t countedCharacters(std::string_view text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](unsigned char c) { return (c & 0xC0U) != 0x80U; }) +
      std::ranges::count_if(text, [](unsigned char c) { return c >= 0xF0U; }));
}

time_t secondsOf(std::optional<Date> day) {
  // The library would take 0 for "now".
  const std::chrono::sys_days known =
      day.value_or(Date{std::chrono::year(1980), std::chrono::January, std::chrono::day(1)});
  const time_t seconds = std::chrono::duration_cast<std::chrono::seconds>(known.time_since_epoch()).count();
  return seconds == 0 ? 1 : seconds;
}

} // namespace

std::string cellName(XlsxPlace place) {
  std::array<char, LXW_MAX_CELL_NAME_LENGTH> name{};
  lxw_rowcol_to_cell(name.data(), rowOf(place.row), columnOf(place.column));
  return name.data();
}

XlsxWorkbook::XlsxWorkbook(const std::string& title, std::string program, std::optional<Date> day) {
  std::error_code none;
  m_temporary = std::filesystem::temp_directory_path(none).string();
  lxw_workbook_options options{.tmpdir = m_temporary.empty() ? nullptr : m_temporary.data()};
  m_workbook.reset(workbook_new_opt(m_file.path().c_str(), &options));
  m_sheet = m_workbook ? workbook_add_worksheet(m_workbook.get(), "Report") : nullptr;
  if (m_sheet == nullptr) {
    throw std::bad_alloc(); // the only reason that the library knows
  }
  std::string line = oneLine(title);
  lxw_doc_properties properties{.title = line.data(), .author = program.data()};
  properties.created = secondsOf(day);
  check(workbook_set_properties(m_workbook.get(), &properties));
  worksheet_fit_to_pages(m_sheet, 1, 0); // printed: all columns on a page, as many pages as it takes
  worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES);
}

lxw_format* XlsxWorkbook::format(const XlsxLook& look) {
  const auto [entry, isNew] = m_formats.try_emplace(look, nullptr);
  if (!isNew) {
    return entry->second;
  }
  lxw_format* format = workbook_add_format(m_workbook.get());
  if (format == nullptr) {
    throw std::bad_alloc();
  }
  using Kind = XlsxLook::Kind;
  if (look.kind != Kind::body) {
    format_set_bold(format);
  }
  if (look.kind == Kind::title || look.kind == Kind::heading) {
    format_set_font_size(format, look.kind == Kind::title ? 16.0 : 12.0);
  }
  if (look.kind == Kind::head) {
    format_set_bg_color(format, headColor);
    format_set_bottom(format, LXW_BORDER_THIN);
    format_set_bottom_color(format, lineColor);
  }
  if (look.kind == Kind::total) {
    format_set_top(format, LXW_BORDER_THIN);
    format_set_top_color(format, lineColor);
  }
  format_set_align(format, look.side == XlsxLook::Side::right ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT);
  format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
  if (look.wraps) {
    format_set_text_wrap(format);
  }
  if (look.isIndented) {
    format_set_indent(format, 1);
  }
  if (!look.numberFormat.empty()) {
    format_set_num_format(format, look.numberFormat.c_str());
  }
  return entry->second = format;
}

std::string XlsxWorkbook::cellText(const std::string& text) {
  std::string safe = withoutCodes(oneLine(text));
  if (countedCharacters(safe) > mostCharacters && !m_issue) {
    m_issue = Issue{.code = IssueCode::textTooLong,
                    .value = excerpt(safe),
                    .highest = static_cast<double>(mostCharacters)};
  }
  return safe;
}

void XlsxWorkbook::text(XlsxPlace place, const std::string& text, const XlsxLook& look) {
  const std::string safe = cellText(text);
  check(
      worksheet_write_string(m_sheet, rowOf(place.row), columnOf(place.column), safe.c_str(), format(look)));
}

void XlsxWorkbook::wideText(XlsxPlace place, std::size_t lastColumn, const std::string& text,
                            const XlsxLook& look) {
  const std::string safe = cellText(text);
  check(worksheet_merge_range(m_sheet, rowOf(place.row), columnOf(place.column), rowOf(place.row),
                              columnOf(lastColumn), safe.c_str(), format(look)));
}

void XlsxWorkbook::number(XlsxPlace place, double value, const XlsxLook& look) {
  check(worksheet_write_number(m_sheet, rowOf(place.row), columnOf(place.column), value, format(look)));
}

void XlsxWorkbook::formula(XlsxPlace place, const std::string& formula, double value, const XlsxLook& look) {
  check(worksheet_write_formula_num(m_sheet, rowOf(place.row), columnOf(place.column), formula.c_str(),
                                    format(look), value));
}

void XlsxWorkbook::columnWidth(std::size_t column, double width) {
  check(worksheet_set_column(m_sheet, columnOf(column), columnOf(column), width, nullptr));
}

void XlsxWorkbook::rowHeight(std::size_t row, double height) {
  check(worksheet_set_row(m_sheet, rowOf(row), height, nullptr));
}

std::size_t XlsxWorkbook::bars(XlsxPlace place, const XlsxBars& bars) {
  std::string title = oneLine(bars.title);
  lxw_chart* chart = workbook_add_chart(m_workbook.get(), LXW_CHART_BAR_STACKED);
  if (chart == nullptr) {
    throw std::bad_alloc();
  }
  const lxw_row_t head = rowOf(bars.headRow);
  const lxw_row_t first = head + 1;
  const lxw_row_t last = rowOf(bars.headRow + bars.rows);
  for (const auto& [column, color] : {std::pair{bars.valueColumn, barColor}, {bars.restColumn, restColor}}) {
    lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
    const lxw_col_t names = columnOf(bars.nameColumn);
    const lxw_col_t values = columnOf(column);
    lxw_chart_fill fill{.color = color};
    chart_series_set_categories(series, m_sheet->name, first, names, last, names);
    chart_series_set_values(series, m_sheet->name, first, values, last, values);
    chart_series_set_name_range(series, m_sheet->name, head, values);
    chart_series_set_fill(series, &fill);
  }
  chart_title_set_name(chart, title.c_str());
  chart_axis_set_reverse(chart->y_axis); // the names: the first on top
  chart_axis_set_crossing_max(chart->y_axis);
  chart_axis_set_min(chart->x_axis, 0.0);
  chart_axis_set_num_format(chart->x_axis, "0");
  chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);

  constexpr double rowPixels = 20.0;
  const double height = 110.0 + 26.0 * static_cast<double>(bars.rows);
  // The scales are of the size that the library gives every chart.
  lxw_chart_options options{.x_scale = 720.0 / 480.0, .y_scale = height / 288.0, .description = title.data()};
  check(worksheet_insert_chart_opt(m_sheet, rowOf(place.row), columnOf(place.column), chart, &options));
  return static_cast<std::size_t>(std::ceil(height / rowPixels));
}

void XlsxWorkbook::check(lxw_error error) {
  if (error != LXW_NO_ERROR) {
    fail(lxw_strerror(error));
  }
}

void XlsxWorkbook::fail(const std::string& why) {
  if (!m_issue) {
    m_issue = Issue{.code = IssueCode::workbookUnwritable,
                    .value = m_temporary,
                    .detail = why.substr(0, why.find_last_not_of('.') + 1)};
  }
}

tl::expected<std::string, Issue> XlsxWorkbook::bytes() {
  if (m_issue) {
    return tl::unexpected(*m_issue);
  }
  const DotDecimals dots;
  check(workbook_close(m_workbook.release()));
  const std::optional<std::string> bytes = m_file.contents();
  // On a full disk the library says that all went well.
  if (!m_issue && (!bytes || !isWholeXlsx(m_file.path()))) {
    fail("what was written cannot be read back whole");
  }
  return m_issue ? tl::expected<std::string, Issue>(tl::unexpected(*m_issue)) : *bytes;
}

} // namespace health
