// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_template.h"
#include "core/report/wording.h"

#include <QString>

#include <tl/expected.hpp>
#include <vector>

namespace health {

/// A template of reports: a file of the user's, or one that ships with the program.
struct TemplateFile {
  QString name; ///< of the file, without its ending
  QString path; ///< empty: it ships with the program
};

/// Where the user's templates stand, `*.txt`: .../healthscore/templates among the user's data.
QString templateFolder();

/// The user's templates by name, then those that ship with the program and that none of these replaces.
std::vector<TemplateFile> templateFiles();

/// Makes the folder and puts the shipped templates there, where no file has their name. A sentence where that
/// fails.
tl::expected<void, QString> prepareTemplateFolder(const Wording& wording);

/// A report by a template; else what is wrong with it, with file and line.
tl::expected<std::string, QString> reportByTemplate(const TemplateFile& file, const ReportSource& source,
                                                    const Wording& wording);

} // namespace health
