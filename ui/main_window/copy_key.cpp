// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/copy_key.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace health {

CopyKey::CopyKey(QWidget* window) : QObject(window) {
  qApp->installEventFilter(this);
}

bool CopyKey::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::ShortcutOverride ||
      !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
    return false;
  }
  const auto* line = qobject_cast<const QLineEdit*>(watched);
  const bool hasNothing =
      line != nullptr && !line->hasSelectedText() && line->window() == static_cast<QWidget*>(parent());
  if (hasNothing) {
    event->ignore(); // nobody overrides: the shortcut is found
  }
  return hasNothing;
}

} // namespace health
