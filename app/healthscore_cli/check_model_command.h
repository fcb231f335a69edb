// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/healthscore_cli/console.h"

#include <string>

namespace health {

/// Prints every error and warning of a model file, one a line: `POINTER: severity: sentence`. A file that is
/// not even JSON is a complaint instead. False if the model has errors.
bool checkModel(const std::string& file, Console& console);

} // namespace health
