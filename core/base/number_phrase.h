// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digit_run.h"
#include "core/base/number_symbols.h"
#include "core/base/number_text.h"

#include <string>
#include <tl/expected.hpp>

// A number with all that may stand around it. Part of readNumber().

namespace health {

struct NumberPhrase {
  bool isNegative = false;
  DigitRun run;
  /// The power of ten that "E+05", "k", "M" or "B" amount to. As absurd as it was written, but never beyond
  /// 10,000.
  int exponent = 0;
  /// How much of it "k", "M" or "B" are: 3, 6 or 9; 0 without them.
  int thousands = 0;
  /// As currencyMark() spells it, empty if there was none.
  std::string currencyMark;
};

/// Takes `text` apart. `rules` tell which of percent sign, mark and unit have a meaning; ranges do not matter
/// here. Error: the first part of `text` that has no meaning where it stands.
tl::expected<NumberPhrase, SymbolSpan> readPhrase(SymbolSpan text, const NumberRules& rules);

} // namespace health
