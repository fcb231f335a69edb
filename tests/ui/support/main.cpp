// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace {

/// What Qt warns about is a mistake of the program until shown otherwise.
void failOnWarning(QtMsgType type, const QMessageLogContext& context, const QString& message) {
  constexpr const char* platformCannot = "This plugin does not support";
  if (type == QtFatalMsg) {
    fprintf(stderr, "%s\n", qPrintable(message));
    return; // Qt aborts
  }
  if ((type == QtWarningMsg || type == QtCriticalMsg) && !message.startsWith(QLatin1String(platformCannot))) {
    const char* category = context.category == nullptr ? "" : context.category;
    ADD_FAILURE() << "Qt says (" << category << "): " << message.toStdString();
  }
}

} // namespace

int main(int argc, char* argv[]) {
  testing::InitGoogleTest(&argc, argv);
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
  }
  // Settings of the person who runs the tests are neither read nor written.
  const QTemporaryDir home;
  for (const char* variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
    qputenv(variable, home.path().toLocal8Bit());
  }
  const QApplication application(argc, argv);
  qInstallMessageHandler(failOnWarning);
  const int result = RUN_ALL_TESTS();
  qInstallMessageHandler(nullptr);
  return result;
}
