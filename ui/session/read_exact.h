// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number_text.h"
#include "core/model/score_model.h"
#include "core/scoring/customer_inputs.h"

#include <optional>
#include <tl/expected.hpp>

namespace health {

/// A currency sign in a number's text that is not the one chosen.
std::optional<Issue> mismatch(const NumberReading& number, Currency currency);

/// A number as an exact input of a factor, not checked against it; money in `currency`. Errors:
/// currencyMismatch and those of moneyFromText().
tl::expected<InputValue, Issue> exactInput(const Factor& factor, const ReadNumber& number, Currency currency);

} // namespace health
