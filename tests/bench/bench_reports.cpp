// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/builtin_models.h"
#include "core/scoring/read_inputs.h"
#include "resources/embedded.h"
#include "ui/export/export_format.h"
#include "ui/export/session_report.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/report_copy.h"
#include "ui/shared/locale_style.h"
#include "ui/shared/words.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLocale>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>

namespace {

/// The median of some runs after the first, which reads the fonts, in milliseconds.
double medianOf(const std::function<void()>& work) {
  constexpr int runs = 21;
  std::vector<double> times;
  work();
  for (int i = 0; i < runs; ++i) {
    QElapsedTimer clock;
    clock.start();
    work();
    times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
  }
  std::ranges::nth_element(times, times.begin() + runs / 2);
  return times[runs / 2];
}

void openGlobex(health::Session& session) {
  for (const health::EmbeddedText& example : health::embeddedExamples()) {
    if (example.name == "globex-inc") {
      const auto customer = health::readCustomerFile(example.text)->customers.front().value();
      session.open(customer, health::builtinModel(customer.model), {});
    }
  }
}

} // namespace

/// Copies and exports the example customer in every format, the what-if panel being shown, and prints how
/// long each takes: "copy Results 1.23".
int main(int argc, char* argv[]) {
  const QApplication application(argc, argv);
  health::Session session(health::builtinModel(health::defaultModelId), health::styleOf(QLocale::system()),
                          QStringLiteral("2026-11-22"));
  health::MainWindow window(session, health::FileDialogs::platform(), {});
  window.show();
  openGlobex(session);
  if (!QTest::qWaitForWindowExposed(&window)) {
    return 1;
  }
  auto* copy = window.findChild<health::ReportCopy*>();
  for (const health::CopyFormatFacts& facts : health::copyFormats) {
    const double time = medianOf([&] { copy->copy(facts.format); });
    std::printf("copy %s %.2f\n", qPrintable(QString(health::copyTitle(facts)).remove(QLatin1Char('&'))),
                time);
  }
  const health::Wording wording = health::windowWording(session.style());
  const auto source = health::sessionReport(session, {});
  for (const health::ExportFormat& format : health::exportFormats()) {
    const double time = medianOf([&] { health::exportedReport(format, *source, {}, wording); });
    std::printf("export %.*s %.2f\n", static_cast<int>(format.suffix.size()), format.suffix.data(), time);
  }
  return 0;
}
