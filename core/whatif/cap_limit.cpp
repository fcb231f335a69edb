// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/cap_limit.h"

#include <algorithm>

namespace health {

Normalized normalizedOf(const ScoreResult& result) {
  Normalized normalized;
  normalized.reserve(result.factors.size());
  for (const FactorScore& factor : result.factors) {
    normalized.push_back(factor.normalized);
  }
  return normalized;
}

double capLimit(const ScoreResult& result) {
  const Normalized normalized = normalizedOf(result);
  double limit = 100.0;
  for (const Cap& cap : result.model->caps) {
    limit = isActing(cap, normalized, result.groups) ? std::min(limit, cap.atMost) : limit;
  }
  return limit;
}

} // namespace health
