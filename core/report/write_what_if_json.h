// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/whatif/what_if_answers.h"

#include <string>

namespace health {

/// The answers (format `customer-health-what-if`, version 1) in full precision, indented by two, ending with
/// a newline: `score` and `band` now, `target`, `reached`, `path` with a `kind` for each factor (needed,
/// slack, free, unreachable), the `levers` of the plans with their limits, `balanced_plan` and
/// `least_effort_plan`. Plans are null for a customer without score; inputs stand as in customer files.
std::string writeWhatIfJson(const ScoredCustomer& customer, const WhatIfAnswers& answers);

} // namespace health
