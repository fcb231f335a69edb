// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/builtin_models.h"
#include "ui/main_window/main_window.h"
#include "ui/shared/field_edit.h"
#include "ui/shared/locale_style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLocale>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

health::FieldEdit* fieldNamed(const QWidget& window, const QString& name) {
  const auto fields = window.findChildren<health::FieldEdit*>();
  const auto found =
      std::ranges::find_if(fields, [&](const auto* field) { return field->accessibleName() == name; });
  return found == fields.end() ? nullptr : *found;
}

} // namespace

/// Types digits into the adoption field and times each from the key press until score, table and chart are
/// painted.
int main(int argc, char* argv[]) {
  const QApplication application(argc, argv);
  health::Session session(health::builtinModel(health::defaultModelId), health::styleOf(QLocale::system()),
                          QStringLiteral("2026-11-22"));
  health::MainWindow window(session, health::FileDialogs::platform(), {});
  window.show();
  if (!QTest::qWaitForWindowExposed(&window)) {
    return 1;
  }
  auto* field = fieldNamed(window, QStringLiteral("Product Feature Adoption Rate"));
  field->setFocus();
  constexpr int strokes = 400;
  std::vector<double> milliseconds;
  for (int i = 0; i < strokes; ++i) {
    field->selectAll();
    QApplication::processEvents();
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(field, static_cast<char>('1' + i % 9));
    QApplication::sendPostedEvents();
    QApplication::processEvents();
    milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
  }
  std::ranges::sort(milliseconds);
  std::printf("%.2f %.2f\n", milliseconds[strokes / 2], milliseconds[strokes * 95 / 100]);
  return 0;
}
