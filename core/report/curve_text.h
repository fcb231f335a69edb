// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/score_model.h"
#include "core/report/wording.h"

#include <string>

// For .cpp files of this room only.

namespace health {

/// How a factor's input becomes its normalized score, in words: "linear, 0 at 90 days ago, 1 at 0 days ago,
/// held outside".
std::string curveText(const Factor& factor, Currency modelCurrency, const Wording& wording);

} // namespace health
