// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/model/score_model.h"
#include "core/scoring/customer_inputs.h"

#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace health {

/// Whether `option` has the form ID=VALUE.
bool isSetOption(std::string_view option);

/// One `--set`: what it says, and as it was written, for a category whose id reads like a number.
struct SetOption {
  Input input;
  std::string text;
};

/// The value of the option for a factor.
InputValue valueFor(const SetOption& option, const Factor& factor);

/// The input that `--set ID=VALUE` gives, its value as readInputText() has it. Errors: those of
/// readInputText().
tl::expected<SetOption, Issue> readSetOption(std::string_view option);

/// The place that messages name for it: "--set nps".
std::string setOptionPlace(std::string_view factor);

} // namespace health
