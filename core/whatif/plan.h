// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/whatif/lever.h"

namespace health {

/// A factor that a plan may move, and how far.
struct Lever {
  std::size_t factor = 0; ///< position in the model
  /// The furthest value that it may take, in its own unit and currency; unknown: whatever is valid.
  InputValue limit;
};

/// Limits that cannot be kept. Codes: those of checkInput() for the limit itself; limitBehind where it lies
/// on the worse side of the present value (value: the limit, detail: the present value); unknownReference for
/// an input that cannot change the score; duplicateId for a second lever of one factor. `where`: factor id.
Issues checkLevers(const ScoredCustomer& customer, const std::vector<Lever>& levers);

struct PlannedMove {
  std::size_t factor = 0;
  InputValue value; ///< on the input's grid, rounded to the safe side, never beyond its limit
};

/// A way to the target over several levers.
struct Plan {
  bool isReached = false;
  /// The levers that move, in order of display. Where the target is out of reach: each at its limit.
  std::vector<PlannedMove> moves;
  double score = 0.0; ///< with the moves made, scored anew: the best possible where it is not reached
  std::optional<std::size_t> band;
  /// Σ (Δ normalized / limit of Δ normalized)² over the moves: 1 for one lever that goes to its limit.
  double effort = 0.0;
  /// Balanced plan only: the share of its own gap that each lever closes, 0 to 1, before rounding.
  std::optional<double> share;
};

/// Every lever closes the same share of its own way to 1, or goes to its limit. Levers must be fine by
/// checkLevers() and known inputs. Nothing moves where the target is reached already.
/// Source: what-if formulas, 4.
Plan balancedPlan(const ScoredCustomer& customer, const std::vector<Lever>& levers, const Target& target);

/// The least effort: a lever moves the more the heavier it weighs and the further it may go, and no lever
/// could be one unit less. Never costlier than the balanced plan. Where a cap or a group that takes its worst
/// or best factor bends the way, it is the cheapest of those tried.
/// Source: what-if formulas, 5.
Plan leastEffortPlan(const ScoredCustomer& customer, const std::vector<Lever>& levers, const Target& target);

/// The levers that one would tick first: all known inputs with weight that are not at their best, without
/// money, which follows from the others rather than being pulled.
std::vector<Lever> usualLevers(const ScoredCustomer& customer);

} // namespace health
