// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/copied_report.h"

#include "core/base/decimal.h"
#include "core/report/compose_report.h"
#include "core/report/report_format.h"
#include "core/report/write_csv.h"
#include "core/report/write_html.h"
#include "ui/pages/chart_picture.h"
#include "ui/shared/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace health {
namespace {

std::unique_ptr<QMimeData> text(const std::string& plain) {
  auto payload = std::make_unique<QMimeData>();
  payload->setText(qstr(plain));
  return payload;
}

std::unique_ptr<QMimeData> copiedResults(const ReportDocument& report) {
  auto payload = text(writeDocument(ReportFormat::text, report));
  payload->setHtml(qstr(writePasteHtml(report)));
  return payload;
}

/// The section that holds the weighted sum; every voice that canCopy() its table has one.
const ReportSection& contributions(const ReportDocument& report) {
  return *std::ranges::find_if(
      report.sections, [](const ReportSection& section) { return section.table && section.table->sum; });
}

std::unique_ptr<QMimeData> copiedChart(const ReportChart& chart) {
  auto payload = std::make_unique<QMimeData>();
  payload->setImageData(chartPicture(chart));
  return payload;
}

std::string scoreText(const ReportSource& source, const Wording& wording) {
  const std::optional<double>& score = source.customer.result.score;
  return score ? wording.number(fixedDecimal(*score, 1)) : wording("unknown");
}

} // namespace

QString copyTitle(const CopyFormatFacts& facts) {
  return QCoreApplication::translate("health::CopyFormat", facts.title);
}

bool canCopy(CopyFormat format, Voice voice) {
  const bool showsScore =
      format == CopyFormat::table || format == CopyFormat::json || format == CopyFormat::chart;
  return voice != Voice::customerSafe || !showsScore;
}

std::unique_ptr<QMimeData> copiedTable(const ReportTable& table, const Wording& wording) {
  auto payload = text(writeTsvTable(table, wording.numbers.decimalPoint));
  payload->setHtml(qstr(writePasteHtml(table)));
  return payload;
}

std::unique_ptr<QMimeData> copied(CopyFormat format, const ReportSource& source, Voice voice,
                                  const Wording& wording) {
  switch (format) {
  case CopyFormat::json:
    return text(writeReport(ReportFormat::json, source, voice, wording));
  case CopyFormat::shownScore:
    return text(scoreText(source, wording));
  case CopyFormat::plainScore:
    return text(scoreText(source, {.numbers = {}, .translate = wording.translate}));
  default:
    break;
  }
  const ReportDocument report = composeReport(source, voice, wording);
  switch (format) {
  case CopyFormat::markdown:
    return text(writeDocument(ReportFormat::markdown, report));
  case CopyFormat::csv:
    return text(writeDocument(ReportFormat::csv, report));
  case CopyFormat::table:
    return copiedTable(*contributions(report).table, wording);
  case CopyFormat::chart:
    return copiedChart(*contributions(report).chart);
  default:
    return copiedResults(report);
  }
}

} // namespace health
