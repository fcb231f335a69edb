// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number_style.h"

#include <optional>
#include <string_view>

namespace health {

/// How numbers are written in the locale of this name: "de" (as in its main country), "de_AT", "de-AT",
/// "de_AT.UTF-8", "zh_Hant_TW", "C", in whatever case. The same as the window's, since both come from
/// QLocale; undefined for a name that is not known, where QLocale would take another locale in silence.
std::optional<NumberStyle> numberStyleNamed(std::string_view locale);

} // namespace health
