// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/issue.h"
#include "core/money/currency.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace health {

/// Exchange rates of one day from one source: how much of each currency one unit of the base buys.
struct RateTable {
  Currency base;
  /// The day of the rates; undefined where the user typed a rate without one.
  std::optional<Date> date;
  std::string source;
  /// By Currency::index(); 0 where this table has no rate. The base's own is 1.
  std::array<double, Currency::count> perBase{};
  /// Typed by the user for one customer, not read from a table.
  bool own = false;

  /// Units of `to` for one `from`, across the base where neither is the base; undefined where a rate is
  /// missing or the two are so far apart that no double holds it.
  std::optional<double> rate(Currency from, Currency to) const;
};

/// A rate file: base, date, source and rates, as in resources/exchange-rates.json. Currencies that the
/// program does not know are passed over. Errors: those of parseJson() and of missing or mistyped keys,
/// unknownCurrency, badDate, rateNotPositive.
Checked<RateTable> readRateTable(std::string_view json);

/// A table of one rate that the user typed: one `from` is `rate` `to`.
RateTable ownRate(Currency from, Currency to, double rate, std::optional<Date> date);

} // namespace health
