// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace health {

/// Writes a file whole or not at all, and reads it back before saying so. The empty text means it now stands
/// there; anything else says why not.
QString saveFile(const QString& path, const QByteArray& bytes);

} // namespace health
