// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/time_keystrokes.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <vector>

namespace health {

FieldEdit* fieldNamed(const QWidget& window, const QString& name) {
  const auto fields = window.findChildren<FieldEdit*>();
  const auto found =
      std::ranges::find_if(fields, [&](const auto* field) { return field->accessibleName() == name; });
  return found == fields.end() ? nullptr : *found;
}

KeystrokeTimes timeKeystrokes(FieldEdit* field) {
  constexpr int strokes = 400;
  field->setFocus();
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
  return {milliseconds[strokes / 2], milliseconds[strokes * 95 / 100]};
}

} // namespace health
