// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/wording.h"
#include "core/whatif/scored_customer.h"

#include <string>

// For .cpp files of this room only.

namespace health {

/// What it takes to the next category, by a balanced plan over few levers and by one lever alone; in
/// the best category what keeps it. Empty where nothing can be said.
std::string needText(const ScoredCustomer& customer, const Wording& wording);

} // namespace health
