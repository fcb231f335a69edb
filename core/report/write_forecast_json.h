// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/whatif/scored_customer.h"

#include <string>

namespace health {

/// The score in the next days if nobody does anything (format `customer-health-forecast`, version 1): full
/// precision, dot decimals, whatever the locale. Where the calendar moves nothing there are no points.
std::string writeForecastJson(const ScoredCustomer& customer);

} // namespace health
