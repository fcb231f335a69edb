// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/healthscore_cli/models_command.h"

#include "core/model/builtin_models.h"

namespace health {

void listModels(Console& console) {
  for (const auto& model : builtinModels()) {
    console.write(model->id + "\t" + model->name + "\n");
  }
}

} // namespace health
