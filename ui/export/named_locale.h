// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

#include <optional>

namespace health {

/// The locale of a name like "de_CH", "de-CH" or "de"; undefined for one that Qt does not have, for which it
/// would take another one without a word.
std::optional<QLocale> namedLocale(const QString& name);

} // namespace health
