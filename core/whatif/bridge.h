// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/score_result.h"

#include <cstdint>

namespace health {

/// From one score to another, in parts that sum to the difference.
struct Bridge {
  struct Part {
    enum class Kind {
      factor, ///< the customer changed
      weight, ///< the model, or which inputs are known, changed: all of that in one part
      cap,    ///< a cap took more or less
    };
    Kind kind = Kind::factor;
    std::size_t factor = 0;  ///< position in the model of `to`; Kind::factor only
    double points = 0.0;     ///< exact
    std::int64_t tenths = 0; ///< as shown: these sum to the difference of the shown scores
  };
  double from = 0.0;
  double to = 0.0;
  std::int64_t fromTenths = 0; ///< as shown
  std::int64_t toTenths = 0;
  /// Factors by size of their points, largest first, then weight and cap. Without parts of exactly nothing.
  std::vector<Part> parts;
  bool isOtherModel = false;  ///< other id or fingerprint
  bool areOtherKnown = false; ///< other inputs are known
};

/// Undefined unless both have a score. With the same model and the same known inputs each factor's part is
/// the whole change of its contribution (in a group that takes its worst factor, too); else its value part
/// ½(w_A + w_B)(n_B − n_A) × 100, and all weight parts are one. Factors of two models are the same where
/// meanTheSame() says so. Source: what-if formulas, 2 (Bennet's decomposition).
std::optional<Bridge> bridgeBetween(const ScoreResult& from, const ScoreResult& to);

} // namespace health
