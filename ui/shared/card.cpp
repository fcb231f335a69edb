// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/card.h"

#include "ui/shared/looks.h"

#include <QPainter>

namespace health {

void Card::paintEvent(QPaintEvent* /*event*/) {
  constexpr double radius = 8.0;
  const Looks looks = looksOf(palette());
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(looks.edge);
  painter.setBrush(looks.card);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace health
