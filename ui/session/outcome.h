// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/shown_digits.h"
#include "ui/session/read_field.h"
#include "ui/session/session_state.h"

#include <optional>
#include <vector>

namespace health {

/// What the present state means: derived from it whole, at every change.
struct Outcome {
  std::vector<FieldReading> fields; ///< by factor of the model
  std::map<Currency, RateReading> ownRates;
  std::optional<Issue> asOfIssue;
  CustomerInputs inputs;             ///< what was read; unreadable fields count as unknown here
  std::optional<ScoreResult> result; ///< undefined while a field or rate stops it
  /// The result differs in inputs, rates or model from the calculated one.
  bool isWhatIf = false;
  ShownDigits digits;           ///< of `result`
  ShownDigits calculatedDigits; ///< of the calculated result

  /// The first factor whose field (or whose rate) stops the result; undefined if none does.
  std::optional<std::size_t> firstProblem;
};

/// `rates` are the program's; the user's own come from the state.
Outcome outcomeOf(const SessionState& state, const ExchangeRates& rates, const NumberStyle& style);

} // namespace health
