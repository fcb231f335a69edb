// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/report/wording.h"

#include <string>

namespace health {

/// One whole sentence that says what is wrong, with the value and the limits. Where it stands is not
/// repeated: a caller puts file, pointer or field name before it.
std::string issueText(const Issue& issue, const Wording& wording);

} // namespace health
