// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/named_locale.h"

#include <algorithm>

namespace health {

std::optional<QLocale> namedLocale(const QString& name) {
  QStringList parts = name.section(QLatin1Char('.'), 0, 0).split(QLatin1Char('_'));
  if (parts.size() == 1) {
    parts = name.split(QLatin1Char('-'));
  }
  const QLocale locale(parts.join(QLatin1Char('_')));
  const QStringList understood{QLocale::scriptToCode(locale.script()),
                               QLocale::territoryToCode(locale.territory())};
  const bool isLanguage =
      parts.takeFirst().compare(QLocale::languageToCode(locale.language()), Qt::CaseInsensitive) == 0;
  const bool isAll = std::ranges::all_of(
      parts, [&](const QString& part) { return understood.contains(part, Qt::CaseInsensitive); });
  return isLanguage && isAll ? std::optional(locale) : std::nullopt;
}

} // namespace health
