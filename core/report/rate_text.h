// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/exchange_rates.h"
#include "core/report/wording.h"

#include <string>

// For .cpp files of this room only.

namespace health {

/// "1 EUR = 1.13607 USD".
std::string rateText(const RateUse& use, const Wording& wording);

/// The same with all that is known of where it comes from: "1 GBP = 1.3238193 USD, across EUR, 2026-09-29,
/// source".
std::string rateWithSource(const RateUse& use, const Wording& wording);

} // namespace health
