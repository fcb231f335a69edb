// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/exchange_rates.h"

#include "resources/embedded.h"

namespace health {

ExchangeRates ExchangeRates::builtin() {
  static const auto table = std::make_shared<const RateTable>(readRateTable(embeddedRates()).value());
  ExchangeRates rates;
  rates.m_tables.push_back(table);
  return rates;
}

ExchangeRates ExchangeRates::preceded(RateTable table) const {
  ExchangeRates rates = *this;
  rates.m_tables.insert(rates.m_tables.begin(), std::make_shared<const RateTable>(std::move(table)));
  return rates;
}

std::optional<RateUse> ExchangeRates::find(Currency from, Currency to) const {
  for (const auto& table : m_tables) {
    if (const auto rate = table->rate(from, to)) {
      return RateUse{from, to, *rate, table};
    }
  }
  return std::nullopt;
}

} // namespace health
