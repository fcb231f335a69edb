// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/builtin_models.h"
#include "core/scoring/read_inputs.h"
#include "resources/embedded.h"
#include "tests/bench/time_keystrokes.h"
#include "ui/main_window/main_window.h"
#include "ui/shared/locale_style.h"
#include "ui/whatif/what_if_panel.h"

#include <QApplication>
#include <QLocale>
#include <QTabBar>
#include <QTest>

#include <cstdio>

namespace {

void openSevenCategories(health::Session& session) {
  for (const health::EmbeddedText& example : health::embeddedExamples()) {
    const auto customer = health::readCustomerFile(example.text)->customers.front().value();
    if (customer.model == "seven-category") {
      session.open(customer, health::builtinModel(customer.model), {});
    }
  }
}

} // namespace

/// Types digits into a field of a model with 12 factors, with each page of the what-if panel in sight in
/// turn, and times each from the key press until everything is painted.
int main(int argc, char* argv[]) {
  const QApplication application(argc, argv);
  health::Session session(health::builtinModel(health::defaultModelId), health::styleOf(QLocale::system()),
                          QStringLiteral("2026-11-22"));
  health::MainWindow window(session, health::FileDialogs::platform(), {});
  window.show();
  openSevenCategories(session);
  if (!QTest::qWaitForWindowExposed(&window)) {
    return 1;
  }
  auto* tabs = window.findChild<health::WhatIfPanel*>()->findChild<QTabBar*>();
  for (int page = 0; page < tabs->count(); ++page) {
    tabs->setCurrentIndex(page);
    const health::KeystrokeTimes times =
        health::timeKeystrokes(health::fieldNamed(window, QStringLiteral("Net Promoter Score (NPS)")));
    std::printf("%s %.2f %.2f\n", qPrintable(tabs->tabText(page)), times.median, times.late);
  }
  return 0;
}
