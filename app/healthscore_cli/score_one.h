// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/healthscore_cli/customer_files.h"
#include "core/whatif/scored_customer.h"

namespace health {

/// One customer by the model and the rates of the options; undefined after saying what is wrong.
std::optional<ScoredCustomer> scoreOne(const CustomerFiles& files, const CustomerInputs& inputs,
                                       const CustomerPlace& place);

} // namespace health
