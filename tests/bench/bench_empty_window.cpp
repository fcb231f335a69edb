// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/first_paint.h"

#include <QApplication>
#include <QLabel>
#include <QMainWindow>

int main(int argc, char* argv[]) {
  QApplication application(argc, argv);
  QMainWindow window;
  window.resize(1190, 880);
  if (argc > 1) { // one word: Qt reads its fonts only for a window that shows text
    window.setCentralWidget(new QLabel(QString::fromLocal8Bit(argv[1])));
  }
  return health::bench::measureFirstPaint(application, window);
}
