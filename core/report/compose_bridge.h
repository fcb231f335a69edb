// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "core/report/wording.h"
#include "core/whatif/bridge.h"
#include "core/whatif/scored_customer.h"

#include <string>

namespace health {

/// "Product Feature Adoption Rate +6.3, Support Ticket Volume +6.0". Parts that are shown as 0 are left out.
std::string bridgeParts(const Bridge& bridge, const ScoreResult& to, const Wording& wording);

/// To paste: "36.0 → 53.4: Product Feature Adoption Rate +6.3, Support Ticket Volume +6.0". Parts that are
/// shown as 0 are left out.
std::string bridgeSentence(const Bridge& bridge, const ScoreResult& to, const Wording& wording);

/// The sentence, and a table of all parts and their sum.
ReportSection bridgeSection(const Bridge& bridge, const ScoreResult& to, const Wording& wording);

/// Two customers, or one on two days or by two models, and the way from the one score to the other.
ReportDocument composeComparison(const ScoredCustomer& from, const ScoredCustomer& to,
                                 const Wording& wording);

} // namespace health
