// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "ui/session/session.h"

#include <QMimeData>

#include <memory>

namespace health {

/// What Copy Results puts on the clipboard: the report as text/plain and text/html together; null while
/// something stops the result. `answers` are what-if's, before the assumptions. Plain text holds no hidden
/// characters, so it pastes cleanly everywhere.
std::unique_ptr<QMimeData> copiedResults(const Session& session, const std::vector<ReportSection>& answers);

} // namespace health
