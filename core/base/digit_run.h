// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number_symbols.h"

#include <cstddef>
#include <optional>
#include <string>

// The digits of a number and what stands between them. Part of readNumber().

namespace health {

/// Digits with their separators taken out, and what these meant.
struct DigitRun {
  /// ASCII digits, at least one, leading zeros kept.
  std::string digits;
  /// How many of them stand behind the decimal point.
  int decimals = 0;
  /// The separator of a run like "1,234": if it is a decimal point there are three decimals, if it groups
  /// there are none. Undefined where the run has only the one meaning that `decimals` tells.
  std::optional<Glyph> eitherWay;
};

/// How many symbols at the start of `symbols` are digits and what may stand between them: 0 if the first one
/// is neither a digit nor a decimal point. Spaces and apostrophes belong to it only where a digit stands on
/// both sides.
std::size_t runLength(SymbolSpan symbols);

/// What a run means; undefined where its separators make no number ("1..2", "12 34", "1,2,3") or it has no
/// digits.
std::optional<DigitRun> readRun(SymbolSpan run);

/// Canonical decimal text of `digits`, the last `decimals` of them behind the point: no needless zeros in
/// front, no
/// "-0", zeros behind the point kept. Negative `decimals` stand for as many zeros more at the end.
std::string canonicalDecimal(bool negative, const std::string& digits, int decimals);

} // namespace health
