// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/healthscore_cli/set_option.h"

namespace health {

/// Whether `option` has the form ID, ID<=LIMIT or ID>=LIMIT. Both signs mean the furthest value.
bool isLeverOption(std::string_view option);

/// The factor and the limit of an option of that form, read as `--set` reads values; unknown: no limit.
/// Errors: those of readSetOption().
tl::expected<SetOption, Issue> readLeverOption(std::string_view option);

/// The place that messages name for it: "--lever nps".
std::string leverOptionPlace(std::string_view option);

} // namespace health
