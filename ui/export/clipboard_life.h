// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace health {

/// Whether what is copied is gone once the program ends: on X11, where no clipboard manager takes it over.
bool diesClipboardWithProgram();

} // namespace health
