// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_source.h"
#include "core/report/voice.h"
#include "core/report/wording.h"

namespace health {

/// The report of one customer in a voice. That of a what-if says so, and against what.
ReportDocument composeReport(const ReportSource& source, Voice voice, const Wording& wording);

} // namespace health
