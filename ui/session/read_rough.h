// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range_text.h"
#include "ui/session/read_field.h"

namespace health {

/// The reading of a text that says a range. "~30" is one sensible step of the factor to both sides, held
/// within its valid entry; "<5" ends at 4 where only whole numbers are possible, else at 5 itself. In
/// "25-35k" it is asked whether 25 is meant in thousands too.
FieldReading readRough(const Factor& factor, const RangeText& range, Currency currency,
                       const NumberStyle& style);

} // namespace health
