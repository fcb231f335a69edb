// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/healthscore_cli/console.h"

#include <string>

namespace health {

/// Prints the JSON of a built-in model or of a model file that is valid.
void showModel(const std::string& idOrFile, Console& console);

} // namespace health
