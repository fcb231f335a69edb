// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paste/read_pasted.h"

namespace health {

/// The lines of names and values in a text, each value read as if it was typed into its field. Nothing is
/// guessed: what could mean two fields or two numbers, or stands there twice, is told instead. A sentence
/// where not one line names a field, where there are too many, or where they are about several customers.
tl::expected<PastedCustomer, QString> readPastedLines(const QString& text, const Session& session);

/// What a field says now, as people read it; as it was typed where it cannot be read.
QString presentValue(const Factor& factor, const SessionState& state, const NumberStyle& style);

} // namespace health
