// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/version.h"

namespace health {

std::string_view programVersion() {
  return HEALTH_VERSION;
}

} // namespace health
