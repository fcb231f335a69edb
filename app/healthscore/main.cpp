// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/builtin_models.h"
#include "core/report/version.h"
#include "ui/export/export_command.h"
#include "ui/main_window/main_window.h"
#include "ui/shared/appearance.h"
#include "ui/shared/locale_style.h"
#include "ui/shared/words.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDate>
#include <QIcon>

#include <algorithm>
#include <cstdio>
#include <span>

namespace {

/// Whether the program is to open no window: then it does without a screen. Qt wants to know before it
/// parses.
bool needsNoScreen(std::span<char*> arguments) {
  return std::ranges::any_of(arguments, [](const char* text) {
    const QLatin1String argument(text);
    return argument == QLatin1String("-h") || argument == QLatin1String("--help") ||
           argument == QLatin1String("-v") || argument == QLatin1String("--version") ||
           argument.startsWith(QLatin1String("--export"));
  });
}

void nameApplication() {
  QApplication::setApplicationName(QStringLiteral("healthscore"));
  QApplication::setApplicationDisplayName(QStringLiteral("Customer Health Score"));
  QApplication::setDesktopFileName(QStringLiteral("org.healthscore.Calculator"));
  QApplication::setApplicationVersion(health::qstr(health::programVersion()));
  QApplication::setWindowIcon(QIcon(QStringLiteral(":/org.healthscore.Calculator.png")));
}

int runWindow(const QString& file) {
  QString damagedSettings;
  const health::Preferences preferences = health::readPreferences(&damagedSettings);
  health::applyAppearance(preferences);
  health::Session session(health::builtinModel(health::defaultModelId), health::styleOf(QLocale::system()),
                          QDate::currentDate().toString(Qt::ISODate));
  health::MainWindow window(session, health::FileDialogs::platform(), preferences);
  if (!damagedSettings.isEmpty()) {
    window.complain(
        QApplication::translate("main", "The settings could not be read and were set aside as %1.")
            .arg(damagedSettings));
  }
  window.show(); // first, so that a field with a problem can be scrolled to
  if (!file.isEmpty()) {
    window.openPath(file);
  }
  return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[]) {
  if (needsNoScreen({argv, static_cast<std::size_t>(argc)}) &&
      !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
  }
  const QApplication application(argc, argv);
  nameApplication();
  QCommandLineParser parser;
  parser.setApplicationDescription(QApplication::translate("main", "Scores one customer from 0 to 100."));
  const QCommandLineOption help = parser.addHelpOption();
  const QCommandLineOption version = parser.addVersionOption();
  parser.addPositionalArgument(QStringLiteral("file"),
                               QApplication::translate("main", "Customer inputs to open, *.health.json"),
                               QStringLiteral("[file]"));
  health::addExportOptions(parser);
  if (!parser.parse(QApplication::arguments())) {
    std::fprintf(stderr, "%s\n", qPrintable(parser.errorText()));
    return 2;
  }
  if (parser.isSet(help)) {
    parser.showHelp();
  }
  if (parser.isSet(version)) {
    parser.showVersion();
  }
  if (health::isExport(parser)) {
    return health::runExport(parser);
  }
  return runWindow(parser.positionalArguments().value(0));
}
