// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/preferences.h"

namespace health {

/// Gives the whole program its theme and text size. The platform's own palette and font are remembered at the
/// first call and come back with Theme::system and 100 %.
void applyAppearance(const Preferences& preferences);

} // namespace health
