// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/score_model.h"
#include "core/report/wording.h"

#include <string>

namespace health {

/// What a cap is about: "Cap while Support Load is below 20: at most 49".
std::string capText(const ScoreModel& model, const Cap& cap, const Wording& wording);

/// How the group takes its factors together, as a sentence; empty for the weighted mean.
std::string aggregationText(const Group& group, const Wording& wording);

/// How the model gives priorities: "Enterprise Watch: At Risk, Account Value above 50,000 USD".
std::string priorityText(const ScoreModel& model, const PriorityRule& rule, const Wording& wording);

/// How a factor's input becomes its normalized score, in words: "linear, 0 at 90 days ago, 1 at 0 days ago,
/// held outside".
std::string curveText(const Factor& factor, Currency modelCurrency, const Wording& wording);

} // namespace health
