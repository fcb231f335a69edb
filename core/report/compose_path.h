// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "core/report/wording.h"
#include "core/whatif/what_if_answers.h"

namespace health {

/// A target as people say it: "Good (50)", "47.3".
std::string targetText(const ScoreModel& model, const Target& target, const Wording& wording);

/// What each lever alone would have to be, or may become where the target is reached already.
ReportSection pathSection(const ScoredCustomer& customer, const Target& target,
                          const std::vector<LeverAnswer>& answers, const Wording& wording);

/// A plan: how the score would be, and each lever before and after; or that it is not enough.
ReportSection planSection(const ScoredCustomer& customer, std::string title, const Plan& plan,
                          const Target& target, const Wording& wording);

/// All of it for one customer.
ReportDocument composePath(const ScoredCustomer& customer, const WhatIfAnswers& answers,
                           const Wording& wording);

} // namespace health
