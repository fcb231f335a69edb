// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/marked_choice.h"

#include "ui/shared/looks.h"

#include <QPainter>

namespace health {

MarkedChoice::MarkedChoice(QWidget* parent) : ChoiceBox(parent) {
  constexpr int least = 12; // characters that stay readable where words are longer than the column
  setMinimumContentsLength(least);
}

void MarkedChoice::setMark(FieldEdit::Mark mark) {
  if (m_mark != mark) {
    m_mark = mark;
    update();
  }
}

void MarkedChoice::paintEvent(QPaintEvent* event) {
  ChoiceBox::paintEvent(event);
  if (m_mark == FieldEdit::Mark::none) {
    return;
  }
  constexpr double radius = 2.5;
  const Looks looks = looksOf(palette());
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(m_mark == FieldEdit::Mark::changed ? looks.accent : looks.error, 1.5));
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), radius, radius);
}

} // namespace health
