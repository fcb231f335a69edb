// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/exchange_rates.h"
#include "core/scoring/customer_inputs.h"

namespace health {

/// The rates for one customer: the user's own before all others, dated as the inputs are.
ExchangeRates ratesFor(const CustomerInputs& inputs, const ExchangeRates& rates);

} // namespace health
