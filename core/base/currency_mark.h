// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number_symbols.h"

#include <string>

// The currency sign or code beside an amount. Part of readNumber().

namespace health {

/// The mark that `symbols` are as a whole, in its usual spelling: a Unicode currency sign ("€"), the same
/// behind up to three letters ("US$"), letters that people use as a sign ("kr", also written "kr."), or any
/// three ASCII letters as a code in upper case ("EUR"). Empty if they are none of these. Whether such a
/// currency exists is not asked here.
std::string currencyMark(SymbolSpan symbols);

} // namespace health
