// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/no_wheel.h"

#include <QEvent>
#include <QWidget>

namespace health {

void NoWheel::on(QWidget* widget) {
  widget->installEventFilter(new NoWheel(widget));
}

bool NoWheel::eventFilter(QObject* /*watched*/, QEvent* event) {
  if (event->type() != QEvent::Wheel) {
    return false;
  }
  event->ignore(); // on to the scroll area behind
  return true;
}

} // namespace health
