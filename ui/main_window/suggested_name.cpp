// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/suggested_name.h"

namespace health {

QString suggestedName(const QString& customer) {
  const QChar dash = QLatin1Char('-');
  QString name;
  for (const QChar character : customer.toLower()) {
    if (character.isLetterOrNumber() || character.isMark()) {
      name += character;
    } else if (!name.isEmpty() &&
               !name.endsWith(dash)) { // at the start it would look like an option to programs
      name += dash;
    }
  }
  constexpr int longest = 60;
  name.truncate(longest);
  while (name.endsWith(dash)) {
    name.chop(1);
  }
  return name.isEmpty() ? QStringLiteral("customer") : name;
}

} // namespace health
