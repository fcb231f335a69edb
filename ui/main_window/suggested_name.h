// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace health {

/// A file name from the customer's name, without what file systems refuse and without an ending:
/// "globex-inc".
QString suggestedName(const QString& customer);

} // namespace health
