// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/wording.h"

#include <QString>

namespace health {

/// The wording of the window: numbers in the user's style, core's sentences translated.
Wording windowWording(const NumberStyle& style);

/// std::string and QString are both UTF-8 to the program.
inline QString qstr(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace health
