// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/rate_table.h"

#include <memory>
#include <optional>
#include <vector>

namespace health {

/// A rate as it was used: it keeps the table it came from, so that a result can say date and source.
struct RateUse {
  Currency from;
  Currency to;
  /// Units of `to` for one `from`, above 0.
  double rate = 0.0;
  std::shared_ptr<const RateTable> table;

  /// Whether the rate was reckoned across the table's base (GBP to USD in a table of the euro).
  bool crossed() const { return from != table->base && to != table->base; }
};

/// Rate tables in order of precedence. A pair is answered by the first table that has both of its currencies,
/// so that rates of two days never mix within one pair.
class ExchangeRates {
public:
  /// The table that ships with the program.
  static ExchangeRates builtin();

  /// The same with `table` before all others.
  ExchangeRates preceded(RateTable table) const;

  /// Undefined where no table has both currencies. For equal currencies the rate is 1 in any table.
  std::optional<RateUse> find(Currency from, Currency to) const;

private:
  std::vector<std::shared_ptr<const RateTable>> m_tables;
};

} // namespace health
