// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/accent_button.h"

#include "ui/shared/looks.h"

#include <QApplication>
#include <QPainter>

namespace health {

AccentButton::AccentButton(const QString& text, QWidget* parent) : QPushButton(text, parent) {
  QFont bold; // nothing else is set, so that size and family follow the program's font
  bold.setBold(true);
  setFont(bold);
}

QSize AccentButton::sizeHint() const {
  return QPushButton::sizeHint() + QSize(12, 0);
}

void AccentButton::paintEvent(QPaintEvent* /*event*/) {
  constexpr double radius = 3.0;
  const Looks looks = looksOf(QApplication::palette());
  const QColor fill = isDown() ? looks.accent.darker(115) : looks.accent;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(fill);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
  painter.setPen(looks.onAccent);
  painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
  if (hasFocus()) {
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), radius, radius);
  }
}

} // namespace health
