// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/builtin_models.h"
#include "ui/model_editor/model_editor.h"
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

constexpr int groups = 20;
constexpr int factorsInEach = 5;

health::ModelDocument largeModel() {
  health::ModelDocument document = health::newModel();
  for (int g = 1; g < groups; ++g) {
    document = health::withGroup(document).document;
  }
  for (int g = 0; g < groups; ++g) {
    for (int f = g == 0 ? 1 : 0; f < factorsInEach; ++f) {
      document = health::withFactor(document, "/groups/" + std::to_string(g)).document;
    }
  }
  return document;
}

} // namespace

/// Types digits into a weight of a model of 100 factors in 20 groups and times each from the key press until
/// tree, form, preview and checks are painted.
int main(int argc, char* argv[]) {
  const QApplication application(argc, argv);
  health::Session session(health::builtinModel(health::defaultModelId), health::styleOf(QLocale::system()),
                          QStringLiteral("2026-11-22"));
  health::ModelDraft draft(session);
  health::ModelEditor editor(draft);
  draft.open(largeModel(), {}, false);
  draft.select("/groups/7/factors/2");
  editor.show();
  if (!QTest::qWaitForWindowExposed(&editor) || draft.hasErrors()) {
    return 1;
  }
  health::FieldEdit* field = nullptr;
  for (auto* each : editor.findChildren<health::FieldEdit*>()) {
    field = each->accessibleName() == QStringLiteral("Weight in its group") ? each : field;
  }
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
