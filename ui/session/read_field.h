// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number_text.h"
#include "core/model/score_model.h"
#include "core/money/exchange_rates.h"
#include "core/scoring/customer_inputs.h"

#include <QString>

#include <optional>

namespace health {

/// What a field's text means.
struct FieldReading {
  InputValue value;           ///< unknown for an empty text, and while there is an issue
  std::optional<Issue> issue; ///< why the text has no meaning yet
  QString readAs;             ///< the plain number or range, where the text is written otherwise; else empty
};

/// The reading of a factor's text; `currency` is the one chosen beside a money field.
FieldReading readField(const Factor& factor, const QString& text, Currency currency,
                       const NumberStyle& style);

/// What a factor's field can hold.
NumberRules fieldRules(const Factor& factor, Currency currency);

/// The text that readField() takes back to exactly this value; empty for unknown.
QString fieldTextOf(const Factor& factor, const InputValue& value, const NumberStyle& style);

/// The program's rate, if it has one: what an own rate is expected to be near.
std::optional<double> usualRate(const ExchangeRates& rates, Currency from, Currency to);

/// An exchange rate of the user's own. `usual` is the table's rate: a reading far from it is not taken for
/// granted.
struct RateReading {
  std::optional<double> rate; ///< undefined for an empty text, and while there is an issue
  std::optional<Issue> issue;
};
RateReading readRate(const QString& text, std::optional<double> usual, const NumberStyle& style);

/// The text that readRate() takes back to exactly this rate beside the same usual one.
QString rateTextOf(double rate, std::optional<double> usual, const NumberStyle& style);

} // namespace health
