// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

#include <string>

namespace health {

/// CommonMark with pipe tables; all text escaped.
std::string writeMarkdown(const ReportDocument& report);

} // namespace health
