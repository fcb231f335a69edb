// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/first_paint.h"

#include <QApplication>
#include <QFile>
#include <QTimer>
#include <QWidget>
#include <QWindow>

#include <cstdio>
#include <ctime>

namespace health::bench {
namespace {

/// Since the moment that the starting script noted, in seconds since 1970, right before it started this
/// process.
double processMilliseconds() {
  timespec now{};
  clock_gettime(CLOCK_REALTIME, &now);
  const double started = qgetenv("HEALTH_BENCH_START").toDouble();
  return (static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9 - started) * 1000.0;
}

long proportionalKiB() {
  QFile rollup(QStringLiteral("/proc/self/smaps_rollup"));
  if (!rollup.open(QIODevice::ReadOnly)) {
    return 0;
  }
  for (const QByteArray& line : rollup.readAll().split('\n')) {
    if (line.startsWith("Pss:")) {
      return line.simplified().split(' ').at(1).toLong();
    }
  }
  return 0;
}

} // namespace

int measureFirstPaint(QApplication& application, QWidget& window) {
  window.show();
  QTimer idle; // fires only when the event loop has nothing else to do
  idle.setInterval(0);
  int quietTurns = 0;
  QObject::connect(&idle, &QTimer::timeout, &application, [&] {
    const bool exposed = window.windowHandle() != nullptr && window.windowHandle()->isExposed();
    constexpr int settled = 3;
    quietTurns = exposed ? quietTurns + 1 : 0;
    if (quietTurns == settled) {
      std::printf("%.1f %ld\n", processMilliseconds(), proportionalKiB());
      QApplication::quit();
    }
  });
  idle.start();
  return QApplication::exec();
}

} // namespace health::bench
