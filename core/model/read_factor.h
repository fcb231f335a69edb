// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_fields.h"
#include "core/model/score_model.h"

// For .cpp files of this room only. `modelCurrency` is undefined where the file's cannot be read.

namespace health {

/// One factor of a model file, its `group`, `place` and `share` left to the caller. What is wrong goes to
/// `issues`.
Factor readFactor(JsonFields& fields, std::optional<Currency> modelCurrency, Issues& issues);

/// One of the inputs without weight.
Factor readInputWithoutWeight(JsonFields& fields, std::optional<Currency> modelCurrency, Issues& issues);

} // namespace health
