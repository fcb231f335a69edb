// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "core/report/wording.h"
#include "core/scoring/score_result.h"

#include <cstdint>
#include <string>
#include <string_view>

// For .cpp files of this room only: how values stand in a report.

namespace health {

/// A canonical decimal text, shown in the reader's style.
ReportCell numberCell(const std::string& decimal, const Wording& wording);

/// Tenths with one decimal: "93.9" for 939.
ReportCell tenthsCell(std::int64_t tenths, const Wording& wording);

/// An input with all its digits, without its unit, or the name of its category; "unknown" where it is. A
/// rough one is text ("25–35").
ReportCell inputCell(const Factor& factor, const InputValue& value, const Wording& wording);

/// The score as people say it: "93.9 of 100", or "unknown".
ReportCell scoreCell(const ScoreResult& result, const Wording& wording);

/// The unit of an input: its factor's own, for money the currency; empty for scores and unknown amounts.
std::string unitOf(const Factor& factor, const InputValue& value);

/// "75,000 USD", held together by a no-break space; `number` alone where `unit` is empty.
std::string withUnit(const std::string& number, std::string_view unit, const Wording& wording);

/// "30 %", "75,000 USD", "unknown".
std::string valueText(const Factor& factor, const InputValue& value, const Wording& wording);

} // namespace health
