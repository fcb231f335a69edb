// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

#include <QPageSize>
#include <QString>

#include <tl/expected.hpp>

class QPagedPaintDevice;

namespace health {

/// Size, margins and upright, for paintReport().
void setUpPages(QPagedPaintDevice& device, const QPageSize& size);

struct PaintedReport {
  int pages = 0;
  QString unshown; ///< characters that no installed font has: they show as boxes
};

/// Paints a report on pages, for a file, a printer and the preview of one alike: text as text, the chart as
/// lines. A report that is a little too long for one page is set a little smaller. Where the device names
/// pages to print, only these are painted. Error: that the device takes no pages.
tl::expected<PaintedReport, QString> paintReport(const ReportDocument& report, QPagedPaintDevice& device);

} // namespace health
