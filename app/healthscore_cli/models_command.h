// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/healthscore_cli/console.h"

namespace health {

/// Lists the built-in models, one a line: id, tab, name.
void listModels(Console& console);

} // namespace health
