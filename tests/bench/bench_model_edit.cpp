// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/builtin_models.h"
#include "tests/bench/time_keystrokes.h"
#include "ui/model_editor/model_editor.h"
#include "ui/shared/locale_style.h"

#include <QApplication>
#include <QLocale>
#include <QTest>

#include <cstdio>

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
  const health::KeystrokeTimes times =
      health::timeKeystrokes(health::fieldNamed(editor, QStringLiteral("Weight in its group")));
  std::printf("%.2f %.2f\n", times.median, times.late);
  return 0;
}
