// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_parse.h"
#include "core/model/score_model.h"

// For .cpp files of this room only.

namespace health {

/// One factor of a model file, its `group` and `share` left to the caller. What is wrong goes to `issues`.
Factor readFactor(const Json& json, const std::string& pointer, Currency modelCurrency, Issues& issues);

} // namespace health
