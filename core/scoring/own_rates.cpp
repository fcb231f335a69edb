// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/own_rates.h"

namespace health {

ExchangeRates ratesFor(const CustomerInputs& inputs, const ExchangeRates& rates) {
  ExchangeRates all = rates;
  for (const OwnRate& own : inputs.ownRates) {
    all = all.preceded(ownRate(own.from, own.to, own.rate, inputs.asOf));
  }
  return all;
}

} // namespace health
