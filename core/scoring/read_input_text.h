// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/model/score_model.h"
#include "core/scoring/customer_inputs.h"

#include <string_view>
#include <tl/expected.hpp>

namespace health {

/// The inverse of inputText(), whatever the locale: a number, an amount with its currency code ("75000 USD",
/// "75000USD"), a range of either ("25..35", "..5", "60000.. USD"), and nothing for unknown. What is none of
/// these can only be the id of a category. Errors: unknownCurrency, tooManyDecimals, amountTooLarge.
tl::expected<InputValue, Issue> readInputText(std::string_view text);

/// The same for one factor, so that the id of a category may read like a number. Whether the value fits the
/// factor is checkInput()'s business.
tl::expected<InputValue, Issue> readInputText(std::string_view text, const Factor& factor);

} // namespace health
