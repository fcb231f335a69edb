// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/score_model.h"
#include "core/scoring/customer_inputs.h"

namespace health {

/// The input one sensible step (the factor's) above or below `value`, within the valid range: `direction` is
/// 1 or -1. Money moves by per cent and lands on two significant digits. From unknown it goes to the reset
/// value.
InputValue steppedInput(const Factor& factor, const InputValue& value, Currency currency, int direction);

/// The input at which the factor scores `normalized` (0 to 1), rounded to what one would type: whole units,
/// or two significant digits of money. `rate` is model currency units for one unit of `currency`.
InputValue inputAt(const Factor& factor, double normalized, Currency currency, double rate);

} // namespace health
