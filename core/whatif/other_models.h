// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/whatif/scored_customer.h"

namespace health {

/// One customer under several models: those for which at least half of the weight is known, the customer's
/// own first. Amounts that cannot be converted count as unknown.
std::vector<ScoreResult> underModels(const ScoredCustomer& customer,
                                     const std::vector<std::shared_ptr<const ScoreModel>>& models);

} // namespace health
