// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/healthscore_cli/show_model_command.h"

#include "app/healthscore_cli/find_model.h"

namespace health {

void showModel(const std::string& idOrFile, Console& console) {
  if (const auto found = findModel(idOrFile, console)) {
    console.write(found->json);
  }
}

} // namespace health
