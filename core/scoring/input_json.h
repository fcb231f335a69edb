// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_parse.h"
#include "core/scoring/customer_inputs.h"

// For .cpp files only, like json_parse.h.

namespace health {

/// A number as JSON: whole numbers without a fraction (90, not 90.0), everything else with all its digits.
Json jsonNumber(double value);

/// A value as files write it: null, a number, or {"amount", "currency"}.
Json inputJson(const InputValue& value);

} // namespace health
