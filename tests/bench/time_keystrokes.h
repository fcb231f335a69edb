// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/field_edit.h"

#include <QWidget>

namespace health {

/// A field by its accessible name; null if there is none.
FieldEdit* fieldNamed(const QWidget& window, const QString& name);

struct KeystrokeTimes {
  double median = 0.0; ///< milliseconds, from the key press until everything is painted
  double late = 0.0;   ///< 95 % are done within
};

/// Types 400 digits into the field, each over the one before.
KeystrokeTimes timeKeystrokes(FieldEdit* field);

} // namespace health
