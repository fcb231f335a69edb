// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report_pdf.h"

#include "ui/pages/page_text.h"
#include "ui/shared/words.h"

#include <QBuffer>
#include <QPdfWriter>

namespace health {

tl::expected<ReportPdf, QString> reportPdf(const ReportDocument& report, const QPageSize& size) {
  ReportPdf pdf;
  QBuffer buffer(&pdf.bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setTitle(pageLine(report.title));
  writer.setCreator(qstr(report.program));
  setUpPages(writer, size);
  auto painted = paintReport(report, writer);
  if (!painted) {
    return tl::make_unexpected(painted.error());
  }
  pdf.painted = std::move(*painted);
  return pdf;
}

} // namespace health
