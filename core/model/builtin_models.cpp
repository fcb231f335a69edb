// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/builtin_models.h"

#include "core/model/read_model.h"
#include "resources/embedded.h"

namespace health {

std::vector<std::shared_ptr<const ScoreModel>> builtinModels() {
  static const auto models = [] {
    std::vector<std::shared_ptr<const ScoreModel>> read;
    for (const EmbeddedText& embedded : embeddedModels()) {
      read.push_back(std::make_shared<const ScoreModel>(readScoreModel(embedded.text).value()));
    }
    return read;
  }();
  return models;
}

std::shared_ptr<const ScoreModel> builtinModel(std::string_view id) {
  for (const auto& model : builtinModels()) {
    if (model->id == id) {
      return model;
    }
  }
  return nullptr;
}

} // namespace health
