// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/score_result.h"

#include <string>

namespace health {

/// The result (format `customer-health-result`, version 1) in full precision, indented by two, ending with a
/// newline.
std::string writeResultJson(const CustomerInputs& inputs, const ScoreResult& result);

} // namespace health
