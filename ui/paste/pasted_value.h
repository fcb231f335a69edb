// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/read_field.h"

namespace health {

/// A value as its field takes it: with the text to type and the currency beside it.
struct PastedValue {
  QString text;
  Currency currency;
  FieldReading field;
};

/// Whether a text says that nothing is known: it is empty, or "unknown", "n/a" or a dash.
bool saysUnknown(const QString& value);

/// A text read as if it was typed, in the currency that it names itself, else in the one beside the field. A
/// category may be named by its id or by its name, whatever the case.
PastedValue readPastedValue(const Factor& factor, const QString& value, Currency currency,
                            const NumberStyle& style);

} // namespace health
