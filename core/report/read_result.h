// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/report/reported_customer.h"

#include <optional>
#include <string_view>

namespace health {

/// The customer of a `customer-health-result`, version 1, as writeResultJson() writes it. Own rates are those
/// that were used. Undefined for any text that is no JSON object of that format. Errors, with pointers
/// ("/factors/3/input"): wrongVersion, wrongType, missingKey, badDate, duplicateId, and those of inputs in
/// files.
std::optional<Checked<ReportedCustomer>> readResult(std::string_view json);

} // namespace health
