// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/customer_inputs.h"

#include <string>

namespace health {

/// The text of a `*.health.json` file, with a final newline. readCustomerFile() reads it back to equal
/// inputs.
std::string customerFileText(const CustomerInputs& inputs);

} // namespace health
