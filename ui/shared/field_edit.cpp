// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/field_edit.h"

#include "ui/shared/looks.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>

namespace health {
namespace {

/// Keys of the windows' menus that a line edit would take for itself: undo, redo, and those that some
/// platforms edit lines with, Ctrl+D and Ctrl+E.
bool isForTheWindow(const QKeyEvent& key) {
  return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo) ||
         ((key.key() == Qt::Key_D || key.key() == Qt::Key_E) && key.modifiers() == Qt::ControlModifier);
}

} // namespace

FieldEdit::FieldEdit(QWidget* parent) : QLineEdit(parent) {
  setAcceptDrops(false); // a dropped file is for the window to open, not a text to type
}

void FieldEdit::show(const QString& shown) {
  if (text() == shown) {
    return;
  }
  const bool wasAllSelected = hasSelectedText() && selectedText() == text();
  setText(shown);
  if (wasAllSelected) { // and whatever is typed next still replaces it
    selectAll();
  }
}

void FieldEdit::setMark(Mark mark) {
  if (m_mark != mark) {
    m_mark = mark;
    update();
  }
}

void FieldEdit::setRoom(int leastCharacters, int mostCharacters) {
  m_leastCharacters = leastCharacters;
  m_mostCharacters = mostCharacters;
  applyRoom();
}

void FieldEdit::applyRoom() {
  const int character = fontMetrics().averageCharWidth();
  setMinimumWidth(character * m_leastCharacters);
  setMaximumWidth(character * m_mostCharacters);
}

void FieldEdit::changeEvent(QEvent* event) {
  QLineEdit::changeEvent(event);
  if (event->type() == QEvent::FontChange && m_mostCharacters > 0) {
    applyRoom();
  }
}

bool FieldEdit::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride && isForTheWindow(*static_cast<QKeyEvent*>(event))) {
    event->ignore();
    return false;
  }
  return QLineEdit::event(event);
}

void FieldEdit::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
    emit stepped(event->key() == Qt::Key_Up ? 1 : -1);
    return;
  }
  if (isForTheWindow(*event)) {
    event->ignore(); // not even where the window has nothing to undo
    return;
  }
  QLineEdit::keyPressEvent(event);
}

void FieldEdit::focusInEvent(QFocusEvent* event) {
  QLineEdit::focusInEvent(event);
  m_selectOnRelease = event->reason() == Qt::MouseFocusReason;
  if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
    selectAll();
  }
}

void FieldEdit::focusOutEvent(QFocusEvent* event) {
  QLineEdit::focusOutEvent(event);
  emit left();
}

void FieldEdit::mouseReleaseEvent(QMouseEvent* event) {
  QLineEdit::mouseReleaseEvent(event);
  if (m_selectOnRelease && !hasSelectedText()) {
    selectAll();
  }
  m_selectOnRelease = false;
}

void FieldEdit::paintEvent(QPaintEvent* event) {
  QLineEdit::paintEvent(event);
  if (m_mark == Mark::none) {
    return;
  }
  constexpr double radius = 2.5;
  const Looks looks = looksOf(palette());
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(m_mark == Mark::changed ? looks.accent : looks.error, 1.5));
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), radius, radius);
}

} // namespace health
