// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;
class QWidget;

namespace health::bench {

/// Shows the window, waits until it is exposed, painted and has nothing left to do, prints "milliseconds KiB"
/// (time since HEALTH_BENCH_START, proportional set size) and ends the program.
int measureFirstPaint(QApplication& application, QWidget& window);

} // namespace health::bench
