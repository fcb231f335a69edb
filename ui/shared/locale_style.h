// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number_style.h"

class QLocale;

namespace health {

/// How numbers are written in `locale`, for displayNumber(), fieldText() and readNumber(). Only the symbols
/// and the sizes of groups are taken from QLocale, never its formatting: QLocale 6.4.2 writes the Spanish
/// 1234567 as 1234.567, and in 44 locales it does not read back the negative numbers that it writes.
/// QLocale::OmitGroupSeparator, which is the default of QLocale::c(), gives a style without groups.
NumberStyle styleOf(const QLocale& locale);

} // namespace health
