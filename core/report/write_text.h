// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

#include <string>

namespace health {

/// Aligned plain text for mails and notes; no hidden or no-break characters, lines of a user's text kept on
/// one line.
std::string writeText(const ReportDocument& report);

/// One section of it alone.
std::string writeSection(const ReportSection& section);

} // namespace health
