// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_parse.h"
#include "core/scoring/customer_inputs.h"

#include <optional>
#include <string>

// For .cpp files only, like json_parse.h.

namespace health {

/// The inverse of inputJson(). What is wrong is added to `issues`, with pointers below `pointer`: wrongType,
/// missingKey, unknownCurrency, notANumber, tooManyDecimals, amountTooLarge, rangeReversed.
InputValue readInputJson(const Json& json, const std::string& pointer, Issues& issues);

/// {"from", "to", "rate"}. Also: rateNotPositive.
std::optional<OwnRate> readOwnRateJson(const Json& json, const std::string& pointer, Issues& issues);

} // namespace health
