// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page_size.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace health {
namespace {

/// CLDR 42, supplementalData.xml, paperSize US-Letter.
constexpr std::array letterTerritories{
    QLocale::Belize,      QLocale::Canada,     QLocale::Chile,        QLocale::Colombia,  QLocale::CostaRica,
    QLocale::ElSalvador,  QLocale::Guatemala,  QLocale::Mexico,       QLocale::Nicaragua, QLocale::Panama,
    QLocale::Philippines, QLocale::PuertoRico, QLocale::UnitedStates, QLocale::Venezuela,
};

} // namespace

QPageSize pageSizeFor(const QLocale& locale) {
  const bool isLetter = std::ranges::find(letterTerritories, locale.territory()) != letterTerritories.end();
  return QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4);
}

QPageSize systemPageSize() {
  for (const char* variable : {"LC_ALL", "LC_PAPER", "LANG"}) { // in the order that POSIX gives them
    if (!qEnvironmentVariableIsEmpty(variable)) {
      return pageSizeFor(QLocale(qEnvironmentVariable(variable)));
    }
  }
  return pageSizeFor(QLocale::system());
}

} // namespace health
