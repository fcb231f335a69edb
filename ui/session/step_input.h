// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/score_model.h"
#include "core/scoring/customer_inputs.h"

#include <optional>

namespace health {

/// The input one sensible step (the factor's) above or below `value`, within the valid range: `direction` is
/// 1 or -1. Money moves by per cent and lands on two significant digits. From unknown it goes to the reset
/// value, from a rough value to its end on that side, or the only one it has.
InputValue steppedInput(const Factor& factor, const InputValue& value, Currency currency, int direction);

/// The input as one number, money in its own currency: of a rough value the middle, or the only end it has.
/// Undefined for categories and unknown inputs.
std::optional<double> middleOf(const InputValue& value);

/// Where an input lies on the stretch where the curve moves: 0 at its worst (or lowest) end, 1 at its best
/// (or highest); beyond it the end.
double sliderPosition(const Curve& curve, double input);

/// The input at such a position, rounded to what one would type: whole units, or two significant digits of
/// money. `rate` is model currency units for one unit of `currency`.
InputValue inputAt(const Factor& factor, double position, Currency currency, double rate);

} // namespace health
