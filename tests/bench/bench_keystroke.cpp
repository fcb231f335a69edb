// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/builtin_models.h"
#include "tests/bench/time_keystrokes.h"
#include "ui/main_window/main_window.h"
#include "ui/shared/locale_style.h"

#include <QApplication>
#include <QLocale>
#include <QTest>

#include <cstdio>

/// Types digits into the adoption field and times each from the key press until score, table, chart and
/// what-if are painted.
int main(int argc, char* argv[]) {
  const QApplication application(argc, argv);
  health::Session session(health::builtinModel(health::defaultModelId), health::styleOf(QLocale::system()),
                          QStringLiteral("2026-11-22"));
  health::MainWindow window(session, health::FileDialogs::platform(), {});
  window.show();
  if (!QTest::qWaitForWindowExposed(&window)) {
    return 1;
  }
  const health::KeystrokeTimes times =
      health::timeKeystrokes(health::fieldNamed(window, QStringLiteral("Product Feature Adoption Rate")));
  std::printf("%.2f %.2f\n", times.median, times.late);
  return 0;
}
