// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/whatif/scored_customer.h"

#include <string>

namespace health {

/// The way from one score to another (format `customer-health-comparison`, version 1): full precision, dot
/// decimals, whatever the locale. Without two scores the difference is null and there are no parts.
std::string writeCompareJson(const ScoredCustomer& from, const ScoredCustomer& to);

} // namespace health
