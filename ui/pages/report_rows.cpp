// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report_rows.h"

#include "ui/pages/chart_drawing.h"
#include "ui/pages/table_rows.h"

#include <algorithm>

namespace health {
namespace {

/// All lengths here are in points until they meet a row.
class ReportRows {
public:
  ReportRows(const ReportDocument& report, const PageMeasures& page) : m_report(report), m_page(page) {}

  std::vector<PageRow> rows() {
    addTitle();
    const auto& sections = m_report.sections;
    // Behind the last table there is only small print.
    std::size_t small = sections.size();
    for (std::size_t i = 0; i < sections.size(); ++i) {
      small = sections[i].table ? i + 1 : small;
    }
    for (std::size_t i = 0; i < sections.size(); ++i) {
      addSection(sections[i], i >= small);
    }
    return std::move(m_rows);
  }

private:
  const ReportDocument& m_report;
  const PageMeasures& m_page;
  std::vector<PageRow> m_rows;

  PageRow& addRow(double gap) {
    PageRow row;
    row.gap = m_page.pixels(gap);
    m_rows.push_back(std::move(row));
    return m_rows.back();
  }

  PageRow& addText(const QString& text, const PageTextStyle& style, double gap) {
    PageRow& row = addRow(gap);
    row.add({0.0, {pageText(text, style, m_page.box(m_page.width))}});
    return row;
  }

  void addTitle() {
    addText(pageLine(m_report.title), {.points = m_page.textSize + 6.0, .isBold = true}, 0.0).keepsWithNext =
        true;
  }

  void addSection(const ReportSection& section, bool isSmall) {
    if (!section.title.empty()) {
      addText(pageLine(section.title), {.points = m_page.textSize + 1.5, .isBold = true}, 10.0)
          .keepsWithNext = true;
    }
    const double size = isSmall ? m_page.smallTextSize() : m_page.textSize;
    for (const std::string& paragraph : section.paragraphs) {
      addText(pageLine(paragraph), {.points = size}, 4.0);
    }
    if (isSmall) {
      addSmallFacts(section.facts);
    } else {
      addFacts(section.facts);
    }
    if (section.chart) {
      addChart(*section.chart);
    }
    if (section.table) {
      const std::vector<PageRow> rows = tableRows(*section.table, m_page);
      m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    }
  }

  /// Names on the left, values on the right.
  void addFacts(const std::vector<ReportFact>& facts) {
    const PageTextStyle label{.points = m_page.textSize, .color = quietPageInk};
    double width = 0.0;
    for (const ReportFact& fact : facts) {
      width = std::max(width, pageTextWidth(pageLine(fact.label), label, m_page.box(0.0)));
    }
    width = std::min(width + m_page.pixels(1.0), m_page.width * 0.4);
    const double left = width + m_page.pixels(14.0);
    for (const ReportFact& fact : facts) {
      PageRow& row = addRow(&fact == &facts.front() ? 5.0 : 1.5);
      row.add({0.0, {pageText(pageLine(fact.label), label, m_page.box(width))}});
      row.add({left,
               {pageText(pageLine(fact.value.text), {.points = m_page.textSize},
                         m_page.box(m_page.width - left))}});
    }
  }

  /// In two columns of as many lines, the name before the value.
  void addSmallFacts(const std::vector<ReportFact>& facts) {
    if (facts.empty()) {
      return;
    }
    const double gap = m_page.pixels(18.0);
    const double width = (m_page.width - gap) / 2.0;
    std::vector<std::shared_ptr<const QTextLayout>> texts;
    int lines = 0;
    for (const ReportFact& fact : facts) {
      const QString label = pageLine(fact.label);
      texts.push_back(
          pageText(QStringLiteral("%1: %2").arg(label, pageLine(fact.value.text)),
                   {.points = m_page.smallTextSize(), .quietStart = static_cast<int>(label.size()) + 1},
                   m_page.box(width, m_page.pixels(8.0))));
      lines += texts.back()->lineCount();
    }
    PageCell left{0.0};
    PageCell right{width + gap};
    int before = 0;
    for (auto& text : texts) {
      (2 * before < lines ? left : right).texts.push_back(text);
      before += text->lineCount();
    }
    PageRow& row = addRow(4.0);
    row.add(std::move(left));
    row.add(std::move(right));
  }

  /// Its words as large as small print, but no wider than the page.
  void addChart(const ReportChart& chart) {
    auto drawing = std::make_shared<const ChartDrawing>(chart);
    const QSizeF size = drawing->frame().size();
    const double scale = std::min({m_page.pixels(m_page.smallTextSize()) / drawing->fontSize(),
                                   m_page.width / size.width(), m_page.height / size.height()});
    addRow(6.0).setPicture(std::move(drawing), scale);
  }
};

} // namespace

std::vector<PageRow> reportRows(const ReportDocument& report, const PageMeasures& page) {
  return ReportRows(report, page).rows();
}

} // namespace health
