// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/money/currency.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace health {

/// An exact amount: a whole number of minor units (cents) of one currency.
struct Money {
  std::int64_t minorUnits = 0;
  Currency currency;

  bool operator==(const Money&) const = default;
};

/// Largest amount in minor units, in size: a quadrillion less one, below which a double holds every unit.
inline constexpr std::int64_t largestMinorUnits = 999'999'999'999'999;

/// An amount from canonical decimal text ("75000", "-12.50").
/// Errors: notANumber; tooManyDecimals (highest: the currency's) where digits other than 0 would be lost;
/// amountTooLarge.
tl::expected<Money, Issue> moneyFromText(std::string_view decimal, Currency currency);

/// The amount as decimal text, with minor digits only where they are not zero: "75000", "75000.50".
std::string amountText(const Money& money);

/// The amount in whole currency units, for curves: 75000.5. Exact to the nearest double.
double amountOf(const Money& money);

} // namespace health
