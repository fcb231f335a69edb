// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_source.h"
#include "core/report/wording.h"

#include <string>

namespace health {

/// What one would say of a customer in a meeting, in whole sentences. Parts may be empty: nothing is said
/// where there is nothing to say.
struct Summary {
  std::string standing; ///< score, category and day, and how much is known
  std::string reasons;  ///< what the most points are lost to, what does best, caps, signals that disagree
  std::string change;   ///< of a what-if: the way from the calculated score, in parts that sum to it
  std::string need;     ///< a plan to the next category, or what keeps the best one
  std::string action;   ///< what the model recommends
};

Summary summaryOf(const ReportSource& source, const Wording& wording);

/// All of it in one paragraph.
std::string paragraphOf(const Summary& summary, const Wording& wording);

} // namespace health
