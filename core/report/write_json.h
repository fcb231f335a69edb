// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/score_result.h"

#include <string>

namespace health {

/// The result (format `customer-health-result`, version 1) in full precision, indented by two, ending with a
/// newline. A rough input has its lowest and highest normalized score under `normalized_range`. A cap that
/// acts stands under `cap`; `priority_unknown_without` names the input without which the priority, then null,
/// cannot be told. `program` names what made it.
std::string writeResultJson(const CustomerInputs& inputs, const ScoreResult& result);

} // namespace health
