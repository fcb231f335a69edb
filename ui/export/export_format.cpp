// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_format.h"

#include "core/report/compose_report.h"
#include "core/report/issue_text.h"
#include "core/report/write_chart_svg.h"
#include "ui/pages/chart_picture.h"
#include "ui/pages/report_pdf.h"
#include "ui/shared/words.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace health {
namespace {

using Content = ExportFormat::Content;

QString tr(const char* text) {
  return QCoreApplication::translate("health::ExportFormat", text);
}

ExportedReport plain(const std::string& text) {
  return {text, {}};
}

std::vector<ExportFormat> listedFormats() {
  std::vector<ExportFormat> formats{{.content = Content::pages, .title = "PDF", .suffix = "pdf"}};
  for (const ReportFormatFacts& facts : reportFormats) {
    formats.push_back({Content::report, facts.format, facts.title, facts.suffix});
  }
  formats.push_back({.content = Content::chart, .title = "Chart as SVG", .suffix = "svg"});
  return formats;
}

tl::expected<ExportedReport, QString> exportedBytes(ReportFormat format, const ReportSource& source,
                                                    Voice voice, const Wording& wording) {
  if (!canHold(format, voice)) {
    return tl::make_unexpected(
        tr("this format holds the score, which is not for the customer; choose another one"));
  }
  return reportBytes(format, source, voice, wording).map(plain).map_error([&wording](const Issue& issue) {
    return qstr(issueText(issue, wording));
  });
}

tl::expected<ExportedReport, QString> exportedPages(const ReportDocument& report, const QPageSize& size) {
  auto pdf = reportPdf(report, size);
  if (!pdf) {
    return tl::make_unexpected(pdf.error());
  }
  return ExportedReport{pdf->bytes.toStdString(), unshownNote(pdf->painted.unshown)};
}

tl::expected<ExportedReport, QString> exportedChart(const ReportDocument& report) {
  const ReportChart* chart = chartOf(report);
  if (chart == nullptr) {
    return tl::make_unexpected(tr("a report for this reader has no chart; choose another one"));
  }
  return plain(writeChartSvg(*chart));
}

} // namespace

const std::vector<ExportFormat>& exportFormats() {
  static const std::vector<ExportFormat> formats = listedFormats();
  return formats;
}

const ExportFormat* exportFormatOf(const QString& path) {
  const std::string suffix = QFileInfo(path).suffix().toLower().toStdString();
  const auto& formats = exportFormats();
  const auto found = std::ranges::find(formats, suffix, &ExportFormat::suffix);
  return found == formats.end() ? nullptr : &*found;
}

tl::expected<ExportedReport, QString> exportedReport(const ExportFormat& format, const ReportSource& source,
                                                     const ExportChoice& choice, const Wording& wording) {
  if (format.content == Content::report) {
    return exportedBytes(format.format, source, choice.voice, wording);
  }
  const ReportDocument report = composeReport(source, choice.voice, wording);
  return format.content == Content::pages ? exportedPages(report, choice.pageSize) : exportedChart(report);
}

QString unshownNote(const QString& characters) {
  constexpr int most = 20;
  if (characters.isEmpty()) {
    return {};
  }
  const QString shown = characters.size() > most ? characters.left(most) + QStringLiteral("…") : characters;
  return tr("No installed font has these characters, which show as boxes: %1 Install a font that has them.")
      .arg(shown);
}

} // namespace health
