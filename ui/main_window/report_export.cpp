// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/report_export.h"

#include "core/report/compose_report.h"
#include "ui/export/save_file.h"
#include "ui/export/session_report.h"
#include "ui/main_window/suggested_name.h"
#include "ui/pages/page_size.h"
#include "ui/pages/page_text.h"
#include "ui/pages/paint_report.h"
#include "ui/shared/words.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QPrinter>

namespace health {
namespace {

void setUp(QPrinter& printer, const ReportDocument& report) {
  printer.setDocName(pageLine(report.title));
  printer.setCreator(qstr(report.program));
  setUpPages(printer, systemPageSize());
}

} // namespace

ReportExport::ReportExport(Session& session, FileDialogs dialogs, ReportContext context, QWidget* window)
    : QObject(window), m_session(session), m_dialogs(std::move(dialogs)), m_context(std::move(context)),
      m_window(window) {}

void ReportExport::addFormats(QMenu& menu) {
  const Wording wording = windowWording(m_session.style());
  for (const ExportFormat& format : exportFormats()) {
    menu.addAction(tr("%1…").arg(qstr(wording(format.title))), this, [this, &format] { exportAs(format); });
  }
}

std::optional<ReportSource> ReportExport::source(const QString& complaint) {
  auto source = sessionReport(m_session, {});
  if (!source || m_session.outcome().asOfIssue) {
    emit failed(complaint);
    emit problemFound();
    return std::nullopt;
  }
  return source;
}

QString ReportExport::suggestedPath(const ExportFormat& format) const {
  QString name = suggestedName(m_session.state().customer);
  if (const auto asOf = m_session.outcome().inputs.asOf) {
    name += QLatin1Char('-') + qstr(dateText(*asOf));
  }
  return QDir(m_context.folder()).filePath(name + QLatin1Char('.') + qstr(format.suffix));
}

void ReportExport::exportAs(const ExportFormat& format) {
  const auto report = source(tr("Nothing is exported: a marked field cannot be read yet."));
  if (!report) {
    return;
  }
  const QString title = qstr(windowWording(m_session.style())(format.title));
  const QString suffix = qstr(format.suffix);
  const QString path = m_dialogs.askExport(m_window, suggestedPath(format),
                                           tr("%1 (*.%2);;All files (*)").arg(title, suffix), suffix);
  if (!path.isEmpty()) {
    exportTo(path, format, *report);
  }
}

void ReportExport::exportTo(const QString& path, const ExportFormat& format, const ReportSource& source) {
  const QString name = QFileInfo(path).fileName();
  const ExportChoice choice{.voice = m_context.voice(), .pageSize = systemPageSize()};
  const auto report = exportedReport(format, source, choice, windowWording(m_session.style()));
  if (!report) {
    emit failed(tr("%1 is not exported: %2.").arg(name, report.error()));
    return;
  }
  const QString problem = saveFile(path, report->bytes, windowWording(m_session.style()));
  if (!problem.isEmpty()) {
    emit failed(problem);
    return;
  }
  emit folderUsed(QFileInfo(path).absolutePath());
  const QString done = tr("Exported %1.").arg(name);
  emit said(report->note.isEmpty() ? done : tr("%1 %2").arg(done, report->note));
}

std::optional<ReportDocument> ReportExport::printedReport() {
  const auto report = source(tr("Nothing is printed: a marked field cannot be read yet."));
  return report ? std::optional(composeReport(*report, m_context.voice(), windowWording(m_session.style())))
                : std::nullopt;
}

bool ReportExport::printOn(QPrinter& printer, const ReportDocument& report) {
  const auto painted = paintReport(report, printer);
  const bool isTaken = painted && printer.printerState() != QPrinter::Error;
  if (!isTaken) {
    emit failed(tr("Nothing is printed: %1. Look after the printer, choose another one or export a PDF file.")
                    .arg(painted ? tr("the printer reports an error") : painted.error()));
  }
  return isTaken;
}

void ReportExport::print() {
  const auto report = printedReport();
  if (!report) {
    return;
  }
  QPrinter printer(QPrinter::HighResolution);
  setUp(printer, *report);
  if (m_dialogs.askPrinter(m_window, printer) && printOn(printer, *report)) {
    const QString file = QFileInfo(printer.outputFileName()).fileName();
    emit said(tr("Sent to %1.").arg(file.isEmpty() ? printer.printerName() : file));
  }
}

void ReportExport::preview() {
  const auto report = printedReport();
  if (!report) {
    return;
  }
  QPrinter printer(QPrinter::HighResolution);
  setUp(printer, *report);
  m_dialogs.showPreview(m_window, printer, [&](QPrinter& pages) { printOn(pages, *report); });
}

} // namespace health
