// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/builtin_models.h"
#include "tests/bench/first_paint.h"
#include "ui/main_window/main_window.h"
#include "ui/shared/appearance.h"
#include "ui/shared/locale_style.h"

#include <QApplication>
#include <QDate>
#include <QLocale>

int main(int argc, char* argv[]) {
  QApplication application(argc, argv);
  QString setAside;
  const health::Preferences preferences = health::readPreferences(&setAside);
  health::applyAppearance(preferences);
  health::Session session(health::builtinModel(health::defaultModelId), health::styleOf(QLocale::system()),
                          QDate::currentDate().toString(Qt::ISODate));
  health::MainWindow window(session, health::FileDialogs::platform(), preferences);
  return health::bench::measureFirstPaint(application, window);
}
