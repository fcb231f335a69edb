// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_source.h"
#include "core/report/wording.h"

// For .cpp files of this room only.

namespace health {

/// What may be shown to the customer: an observation for each known input that the model has a sentence for
/// (Factor::customerObservation), as calculated, never as a what-if has it; and next steps, first for what a
/// what-if aims at. Nothing else of model, score or program.
ReportSection observationsFor(const ReportSource& source, const Wording& wording);
ReportSection nextStepsFor(const ReportSource& source, const Wording& wording);
ReportDocument composeForCustomer(const ReportSource& source, const Wording& wording);

} // namespace health
