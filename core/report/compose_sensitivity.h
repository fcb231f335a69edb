// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "core/report/wording.h"
#include "core/whatif/sensitivity.h"

namespace health {

/// The score one sensible step down and up of each input, and at its worst and best.
ReportSection sensitivitySection(const ScoredCustomer& customer, const std::vector<Sensitivity>& all,
                                 const Wording& wording);

} // namespace health
