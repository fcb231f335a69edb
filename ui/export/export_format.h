// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_format.h"

#include <QPageSize>
#include <QString>

#include <tl/expected.hpp>
#include <vector>

namespace health {

/// A kind of file that a report is exported as.
struct ExportFormat {
  enum class Content { pages, report, chart };
  Content content = Content::report;
  ReportFormat format = ReportFormat::text; ///< of a report
  std::string_view title;                   ///< English, for menus
  std::string_view suffix;                  ///< of files, without the dot
};

/// All of them, as menus, command line and tests list them.
const std::vector<ExportFormat>& exportFormats();

/// The one for a file by its suffix, in whatever case; null if there is none.
const ExportFormat* exportFormatOf(const QString& path);

/// For whom, and on what paper.
struct ExportChoice {
  Voice voice = Voice::crmNote;
  QPageSize pageSize = QPageSize(QPageSize::A4);
};

struct ExportedReport {
  std::string bytes;
  QString note; ///< what is to be known about it; empty: nothing
};

/// What stands in the file. Error: why there is none.
tl::expected<ExportedReport, QString> exportedReport(const ExportFormat& format, const ReportSource& source,
                                                     const ExportChoice& choice, const Wording& wording);

/// A sentence about characters that no installed font has; empty for none.
QString unshownNote(const QString& characters);

} // namespace health
