// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "core/report/wording.h"
#include "core/whatif/disagreement.h"
#include "core/whatif/robustness.h"
#include "core/whatif/scored_customer.h"

#include <string>

namespace health {

/// To paste: "Support Load (30.0, At-Risk) lies two categories below the whole (81.2, Excellent)."
std::string disagreementText(const Disagreement& disagreement, const ScoreResult& result,
                             const Wording& wording);

/// How firm the label is: points to the next categories, how many weightings keep it, the signals that
/// contradict it, and by factor the weights with which it stays.
ReportSection firmnessSection(const ScoredCustomer& customer, const std::optional<Robustness>& robustness,
                              const Wording& wording);

} // namespace health
