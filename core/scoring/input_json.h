// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_parse.h"
#include "core/scoring/customer_inputs.h"

// For .cpp files only, like json_parse.h.

namespace health {

/// A value as files write it: null, a number, {"amount", "currency"}, a category's id, {"from", "to"} or
/// {"from", "to", "currency"}, either end of which may be absent.
Json inputJson(const InputValue& value);

} // namespace health
