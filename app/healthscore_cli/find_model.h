// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/healthscore_cli/console.h"
#include "core/model/score_model.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace health {

/// A model and the JSON it was read from.
struct FoundModel {
  std::shared_ptr<const ScoreModel> model;
  std::string json;
};

/// The built-in model of that id, else the model file of that name; undefined after saying what is wrong.
std::optional<FoundModel> findModel(const std::string& idOrFile, Console& console);

/// The issue of a model id that is not built in. It names those that are.
Issue unknownModel(const std::string& id, std::string where);

} // namespace health
