// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/wording.h"

#include <QString>

#include <string_view>

namespace health {

/// core's saveFile() with its answer in the window's words: what to tell the user, beginning with the file's
/// name. The empty text means that it is saved.
QString saveFile(const QString& path, std::string_view bytes, const Wording& wording);

} // namespace health
