// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write_chart_svg.h"

#include "core/base/decimal.h"
#include "core/report/display_width.h"
#include "core/report/escape_html.h"
#include "core/report/formula_safety.h"
#include "core/report/plain_text.h"

#include <algorithm>
#include <fmt/format.h>
#include <sstream>

namespace health {
namespace {

// In CSS pixels. A reader's font is not known here: columns of text are given the room of a wide one.
constexpr double columnWidth = 7.8;
constexpr double fontSize = 13.0;
constexpr double lineHeight = 17.0;
constexpr double rowGap = 10.0;
constexpr double margin = 12.0;
constexpr double gap = 10.0;
constexpr double barWidth = 340.0;
constexpr double barHeight = 16.0;
constexpr std::size_t nameColumns = 32;

// Dark on light, 3 : 1 and more between bar, rest and paper.
constexpr std::string_view barColor = "#2a6f9c";
constexpr std::string_view restColor = "#d3d9e2";
constexpr std::string_view takenColor = "#b3261e";
constexpr std::string_view textColor = "#1a1c20";
constexpr std::string_view quietColor = "#565d6a";

/// A name in lines of at most so many columns, where no word is longer.
std::vector<std::string> nameLines(const std::string& name) {
  std::vector<std::string> lines{""};
  std::istringstream words(oneLine(name));
  for (std::string word; words >> word;) {
    std::string& line = lines.back();
    if (line.empty()) {
      line = word;
    } else if (displayWidth(line) + 1 + displayWidth(word) <= nameColumns) {
      line += " " + word;
    } else {
      lines.push_back(word);
    }
  }
  return lines;
}

double widthOf(std::string_view text) {
  return columnWidth * static_cast<double>(displayWidth(text));
}

std::string pixels(double value) {
  return shortestDecimal(roundHalfUp(value, 2));
}

class Drawing {
public:
  explicit Drawing(const ReportChart& chart) : m_chart(chart) {
    double text = 0.0;
    for (const ReportChart::Bar& bar : chart.bars) {
      m_names.push_back(nameLines(bar.label));
      for (const std::string& line : m_names.back()) {
        m_nameWidth = std::max(m_nameWidth, widthOf(line));
      }
      text = std::max(text, widthOf(bar.text));
      m_longest = std::max({m_longest, chart.longest, bar.value + bar.rest + bar.taken});
      m_height += rowHeight(m_names.size() - 1);
    }
    m_width = margin + m_nameWidth + gap + barWidth + gap + text + margin;
  }

  ChartSize size() const { return {static_cast<int>(m_width + 1.0), static_cast<int>(m_height + margin)}; }

  std::string svg() {
    const auto [width, height] = size();
    m_svg = fmt::format(R"(<svg xmlns="http://www.w3.org/2000/svg" width="{0}" height="{1}" )"
                        R"(viewBox="0 0 {0} {1}" role="img" font-family="sans-serif" font-size="{2}">)"
                        "\n<title>{3}</title>\n",
                        width, height, pixels(fontSize), escapedHtml(oneLine(m_chart.title)));
    rectangle("paper", "#ffffff", 0.0, 0.0, width, height);
    text("heading", textColor, margin, margin + fontSize, defused(oneLine(m_chart.title)),
         R"( font-weight="bold")");
    double top = top0;
    for (std::size_t i = 0; i < m_chart.bars.size(); ++i) {
      row(i, top);
      top += rowHeight(i);
    }
    return m_svg + "</svg>\n";
  }

private:
  static constexpr double top0 = margin + lineHeight + rowGap;
  const ReportChart& m_chart;
  std::vector<std::vector<std::string>> m_names;
  double m_nameWidth = 0.0;
  double m_longest = 1e-9;
  double m_width = 0.0;
  double m_height = top0;
  std::string m_svg;

  double rowHeight(std::size_t i) const {
    return lineHeight * static_cast<double>(m_names[i].size()) + rowGap;
  }

  void rectangle(std::string_view kind, std::string_view color, double x, double y, double width,
                 double height) {
    m_svg += fmt::format(R"(<rect class="{}" fill="{}" x="{}" y="{}" width="{}" height="{}"/>)"
                         "\n",
                         kind, color, pixels(x), pixels(y), pixels(width), pixels(height));
  }

  void text(std::string_view kind, std::string_view color, double x, double baseline, std::string_view words,
            std::string_view attributes = "") {
    m_svg += fmt::format("<text class=\"{}\" fill=\"{}\" x=\"{}\" y=\"{}\"{}>{}</text>\n", kind, color,
                         pixels(x), pixels(baseline), attributes, escapedHtml(words));
  }

  /// Spreadsheets put each text of a picture in a page into a cell of its own: names are defused line by
  /// line.
  void row(std::size_t i, double top) {
    const ReportChart::Bar& bar = m_chart.bars[i];
    const double height = rowHeight(i) - rowGap;
    const double middle = top + height / 2.0;
    double line = top;
    for (const std::string& words : m_names[i]) {
      text("name", textColor, margin, line + fontSize, defused(words));
      line += lineHeight;
    }
    const double scale = barWidth / m_longest;
    const double start = margin + m_nameWidth + gap;
    double x = start;
    const auto part = [&](std::string_view kind, std::string_view color, double points) {
      if (points > 0.0) {
        rectangle(kind, color, x, middle - barHeight / 2.0, points * scale, barHeight);
        x += points * scale;
      }
    };
    part("bar", barColor, bar.value);
    part("rest", restColor, bar.rest);
    part("taken", takenColor, bar.taken);
    if (bar.before) {
      rectangle("paper", "#ffffff", start + *bar.before * scale - 2.0, middle - barHeight / 2.0 - 3.0, 4.0,
                barHeight + 6.0);
      rectangle("before", textColor, start + *bar.before * scale - 1.0, middle - barHeight / 2.0 - 3.0, 2.0,
                barHeight + 6.0);
    }
    text("points", quietColor, x + gap, middle + fontSize * 0.36, oneLine(bar.text));
  }
};

} // namespace

ChartSize chartSize(const ReportChart& chart) {
  return Drawing(chart).size();
}

std::string writeChartSvg(const ReportChart& chart) {
  return Drawing(chart).svg();
}

} // namespace health
