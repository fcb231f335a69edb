// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_editor/text_area.h"

#include <QKeyEvent>
#include <QSignalBlocker>

namespace health {
namespace {

/// Keys of the window's menus that an editor would take for itself.
bool isForTheWindow(const QKeyEvent& key) {
  return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo) ||
         (key.key() == Qt::Key_D && key.modifiers() == Qt::ControlModifier);
}

} // namespace

TextArea::TextArea(QWidget* parent) : QPlainTextEdit(parent) {
  setUndoRedoEnabled(false);
  setTabChangesFocus(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(this, &QPlainTextEdit::textChanged, this, [this] { emit edited(toPlainText()); });
}

void TextArea::show(const QString& text) {
  if (toPlainText() != text) {
    const QSignalBlocker quiet(this);
    setPlainText(text);
  }
}

QSize TextArea::sizeHint() const {
  constexpr int lines = 2;
  return {fontMetrics().averageCharWidth() * 30, fontMetrics().lineSpacing() * lines + 12};
}

bool TextArea::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride && isForTheWindow(*static_cast<QKeyEvent*>(event))) {
    event->ignore(); // leaves the keys to the window's undo
    return false;
  }
  return QPlainTextEdit::event(event);
}

void TextArea::keyPressEvent(QKeyEvent* event) {
  if (isForTheWindow(*event)) {
    event->ignore();
    return;
  }
  QPlainTextEdit::keyPressEvent(event);
}

void TextArea::focusOutEvent(QFocusEvent* event) {
  QPlainTextEdit::focusOutEvent(event);
  emit left();
}

} // namespace health
