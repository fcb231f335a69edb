// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/scoring/customer_inputs.h"

#include <string_view>
#include <vector>

namespace health {

/// A customer file: one customer, or a list of them in which a bad one does not hide the others.
struct CustomerFile {
  bool isList = false;
  std::vector<Checked<CustomerInputs>> customers;
};

/// Reads `*.health.json` (format `customer-health-inputs`, version 1). Whether the model has the named
/// factors is not known here: that is checkInputs()' business. Errors of the whole: those of parseJson(),
/// wrongType. Errors of one customer, with pointers ("/3/inputs/nps"): wrongFormat, wrongVersion, wrongType,
/// missingKey, badDate, unknownCurrency, tooManyDecimals, amountTooLarge, notANumber, rangeReversed,
/// rateNotPositive, emptyName (of a scenario).
Checked<CustomerFile> readCustomerFile(std::string_view json);

} // namespace health
