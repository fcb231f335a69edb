// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_source.h"
#include "ui/session/session.h"

#include <optional>
#include <vector>

namespace health {

/// What reports of the present customer are made of; a what-if comes with what was calculated. `answers` are
/// those of the what-if panel. Undefined while something stops the result.
std::optional<ReportSource> sessionReport(const Session& session, std::vector<ReportSection> answers);

} // namespace health
