// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/appearance.h"

#include "ui/shared/looks.h"

#include <QApplication>
#include <QFont>

namespace health {

void applyAppearance(const Preferences& preferences) {
  static const QFont platformFont = QApplication::font();
  static bool ownIsSet = false;
  if (preferences.theme != Theme::system) {
    QApplication::setPalette(ownPalette(preferences.theme == Theme::dark));
    ownIsSet = true;
  } else if (ownIsSet) {
    QApplication::setPalette(QPalette()); // resolves nothing: the platform's is in force and followed again
    ownIsSet = false;
  }
  QFont font = platformFont;
  font.setPointSizeF(platformFont.pointSizeF() * preferences.textPercent / 100.0);
  if (font != QApplication::font()) {
    QApplication::setFont(font);
  }
}

} // namespace health
