// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>

namespace health {

/// The options of an export without a window.
void addExportOptions(QCommandLineParser& parser);

/// Whether any of them was given.
bool isExport(const QCommandLineParser& parser);

/// Exports the one customer of a file: `--export FILE INPUT`. What is wrong goes to standard error; standard
/// output stays empty. The exit code: 0 done, 1 the data is wrong or FILE cannot be written, 2 the command is
/// wrong.
int runExport(const QCommandLineParser& parser);

} // namespace health
