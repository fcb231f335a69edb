// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "core/whatif/scored_customer.h"

#include <vector>

namespace health {

/// All that a report is made of.
struct ReportSource {
  ScoredCustomer customer;
  /// What was calculated before, of the same customer: then this is the report of a what-if.
  std::optional<ScoreResult> calculated = std::nullopt;
  /// Answers of what-if to go with it, for colleagues only.
  std::vector<ReportSection> answers;

  const ScoreResult* calculatedOrNull() const { return calculated ? &*calculated : nullptr; }
};

} // namespace health
