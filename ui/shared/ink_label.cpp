// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/ink_label.h"

#include "ui/shared/looks.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>

namespace health {

InkLabel::InkLabel(QWidget* parent) : QLabel(parent) {
  setTextFormat(Qt::PlainText);
}

void InkLabel::setInk(Ink ink) {
  m_ink = ink;
  applyInk();
}

void InkLabel::setTone(Tone tone) {
  m_tone = tone;
  setInk(Ink::tone);
}

void InkLabel::setScale(double scale, bool bold) {
  m_scale = scale;
  m_bold = bold;
  applyFont();
}

int InkLabel::heightForWidth(int width) const {
  if (m_measured != text()) {
    m_measured = text();
    m_heights.clear();
  }
  const auto known = std::ranges::find(m_heights, width, &Height::width);
  if (known != m_heights.end()) {
    return known->height;
  }
  m_heights.push_back({width, QLabel::heightForWidth(width)});
  return m_heights.back().height;
}

bool InkLabel::event(QEvent* event) {
  switch (event->type()) {
  case QEvent::Polish:
  case QEvent::ParentChange:
  case QEvent::Show: // only now a label on a page is sure to be in the window where it stays
    watchWindow();
    break;
  default:
    break;
  }
  return QLabel::event(event);
}

/// Only windows are told of a new program font; a widget with a size of its own hears nothing of it.
void InkLabel::watchWindow() {
  if (m_window != window()) {
    if (m_window != nullptr) {
      m_window->removeEventFilter(this);
    }
    m_window = window();
    m_window->installEventFilter(this);
    applyFont(); // it may have changed meanwhile
  }
}

bool InkLabel::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::ApplicationFontChange) {
    applyFont();
  }
  return QLabel::eventFilter(watched, event);
}

QSize InkLabel::sizeHint() const {
  if (!wordWrap()) {
    return QLabel::sizeHint();
  }
  const int width = fontMetrics().averageCharWidth() * 40;
  return {width, heightForWidth(width)};
}

QSize InkLabel::minimumSizeHint() const {
  return wordWrap() ? QSize(fontMetrics().averageCharWidth() * 16, fontMetrics().height())
                    : QLabel::minimumSizeHint();
}

void InkLabel::changeEvent(QEvent* event) {
  QLabel::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) {
    applyInk();
  } else if (event->type() == QEvent::FontChange) {
    m_heights.clear();
  }
}

void InkLabel::applyInk() {
  const QPalette program = QApplication::palette();
  const Looks looks = looksOf(program);
  QColor color = program.color(QPalette::WindowText);
  switch (m_ink) {
  case Ink::normal:
    break;
  case Ink::quiet:
    color = looks.quietText;
    break;
  case Ink::accent:
    color = looks.accent;
    break;
  case Ink::error:
    color = looks.error;
    break;
  case Ink::tone:
    color = looks.toneText(m_tone);
    break;
  }
  if (palette().color(QPalette::WindowText) != color) {
    QPalette own;
    own.setColor(QPalette::WindowText, color);
    setPalette(own);
  }
}

void InkLabel::applyFont() {
  QFont own; // with nothing set: what is not set here follows the program's font by itself
  if (m_scale != 1.0) {
    own.setPointSizeF(QApplication::font().pointSizeF() * m_scale);
  }
  if (m_bold) {
    own.setBold(true);
  }
  setFont(own);
  m_heights.clear();
}

} // namespace health
