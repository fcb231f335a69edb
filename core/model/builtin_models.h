// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/score_model.h"

#include <memory>
#include <string_view>
#include <vector>

namespace health {

/// The model that the window starts with.
inline constexpr std::string_view defaultModelId = "crm-six-factor";

/// A built-in model by its id, read once and shared; null for an id that is not built in.
std::shared_ptr<const ScoreModel> builtinModel(std::string_view id);

/// All built-in models, the default first.
std::vector<std::shared_ptr<const ScoreModel>> builtinModels();

} // namespace health
