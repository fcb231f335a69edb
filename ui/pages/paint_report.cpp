// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paint_report.h"

#include "ui/pages/page_text.h"
#include "ui/pages/paginate.h"
#include "ui/pages/report_rows.h"
#include "ui/shared/words.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QSet>

#include <array>

namespace health {
namespace {

QString tr(const char* text) {
  return QCoreApplication::translate("health::PaintReport", text);
}

/// A report laid out on pages.
struct LaidOut {
  std::vector<PageRow> rows;
  std::vector<Page> pages; ///< of these rows
};

constexpr double pointsPerInch = 72.0;
constexpr double footerSize = 7.0;    ///< in points
constexpr double footerHeight = 14.0; ///< likewise

PageMeasures measuresOf(QPagedPaintDevice& device) {
  const QRect area = device.pageLayout().paintRectPixels(device.logicalDpiX());
  const double point = device.logicalDpiX() / pointsPerInch;
  return {.device = &device,
          .width = static_cast<double>(area.width()),
          .height = area.height() - footerHeight * point,
          .point = point};
}

LaidOut laidOut(const ReportDocument& report, const PageMeasures& measures) {
  LaidOut result{.rows = reportRows(report, measures), .pages = {}};
  result.pages = paginated(result.rows, measures.height);
  return result;
}

/// On one page where that can be.
LaidOut laidOutWell(const ReportDocument& report, PageMeasures measures) {
  constexpr std::array smallerSizes{8.5, 8.0, 7.5, PageMeasures::smallestTextSize};
  LaidOut usual = laidOut(report, measures);
  if (usual.pages.size() != 2) {
    return usual;
  }
  for (const double size : smallerSizes) {
    measures.textSize = size;
    LaidOut smaller = laidOut(report, measures);
    if (smaller.pages.size() == 1) {
      return smaller;
    }
  }
  return usual;
}

void drawPageNumber(QPainter& painter, const PageMeasures& measures, int page, int pages) {
  const auto text = pageText(tr("%1 of %2").arg(page).arg(pages),
                             {.points = footerSize, .color = quietPageInk, .alignment = Qt::AlignRight},
                             {.device = measures.device, .width = measures.width});
  text->draw(&painter,
             {0.0, measures.height + footerHeight * measures.point - text->boundingRect().height()});
}

QString unshownIn(const std::vector<PageRow>& rows) {
  QString unshown;
  QSet<uint> known;
  for (const PageRow& row : rows) {
    for (const uint character : row.unshown().toUcs4()) {
      if (!known.contains(character)) {
        known.insert(character);
        unshown += QString::fromUcs4(reinterpret_cast<const char32_t*>(&character), 1);
      }
    }
  }
  return unshown;
}

} // namespace

void setUpPages(QPagedPaintDevice& device, const QPageSize& size) {
  constexpr QMarginsF margins(18.0, 15.0, 18.0, 10.0); // the page number stands below the text
  device.setPageLayout(QPageLayout(size, QPageLayout::Portrait, margins, QPageLayout::Millimeter));
}

tl::expected<PaintedReport, QString> paintReport(const ReportDocument& report, QPagedPaintDevice& device) {
  QPainter painter;
  if (!painter.begin(&device)) {
    return tl::make_unexpected(tr("no page could be begun"));
  }
  const PageMeasures measures = measuresOf(device);
  const LaidOut result = laidOutWell(report, measures);
  const auto pages = static_cast<int>(result.pages.size());
  bool isFirst = true;
  for (int page = 1; page <= pages; ++page) {
    if (!device.pageRanges().isEmpty() && !device.pageRanges().contains(page)) {
      continue;
    }
    if (!isFirst && !device.newPage()) {
      return tl::make_unexpected(tr("page %1 could not be begun").arg(page));
    }
    isFirst = false;
    for (const PlacedRow& placed : result.pages[static_cast<std::size_t>(page - 1)]) {
      placed.row->draw(painter, placed.top, placed.firstLine, placed.lines);
    }
    if (pages > 1) {
      drawPageNumber(painter, measures, page, pages);
    }
  }
  if (!painter.end()) {
    return tl::make_unexpected(tr("the last page could not be ended"));
  }
  return PaintedReport{pages, unshownIn(result.rows)};
}

} // namespace health
