// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/paint_report.h"

#include <QByteArray>

namespace health {

struct ReportPdf {
  QByteArray bytes;
  PaintedReport painted;
};

/// The report as a PDF file, with its title, text that can be searched, and its fonts inside. Error: why
/// there is none.
tl::expected<ReportPdf, QString> reportPdf(const ReportDocument& report, const QPageSize& size);

} // namespace health
