// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/builtin_models.h"
#include "core/report/version.h"
#include "ui/main_window/main_window.h"
#include "ui/shared/appearance.h"
#include "ui/shared/locale_style.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDate>
#include <QIcon>

int main(int argc, char* argv[]) {
  const QApplication application(argc, argv);
  QApplication::setApplicationName(QStringLiteral("healthscore"));
  QApplication::setApplicationDisplayName(QStringLiteral("Customer Health Score"));
  QApplication::setDesktopFileName(QStringLiteral("org.healthscore.Calculator"));
  QApplication::setApplicationVersion(QString::fromUtf8(health::programVersion().data()));
  QApplication::setWindowIcon(QIcon(QStringLiteral(":/org.healthscore.Calculator.png")));
  QCommandLineParser parser;
  parser.setApplicationDescription(QApplication::translate("main", "Scores one customer from 0 to 100."));
  parser.addHelpOption();
  parser.addVersionOption();
  parser.addPositionalArgument(QStringLiteral("file"),
                               QApplication::translate("main", "Customer inputs to open, *.health.json"),
                               QStringLiteral("[file]"));
  parser.process(application);

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
  if (!parser.positionalArguments().isEmpty()) {
    window.openPath(parser.positionalArguments().constFirst());
  }
  window.show();
  return QApplication::exec();
}
