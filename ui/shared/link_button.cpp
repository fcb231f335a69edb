// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/link_button.h"

#include "ui/shared/looks.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

namespace health {

LinkButton::LinkButton(QWidget* parent) : QPushButton(parent) {
  setFlat(true);
  setCursor(Qt::PointingHandCursor);
  setFocusPolicy(Qt::TabFocus);
}

QSize LinkButton::sizeHint() const {
  const QFontMetrics metrics = fontMetrics();
  constexpr int room = 4; // for the focus frame
  return {metrics.horizontalAdvance(text()) + room, metrics.height() + room};
}

void LinkButton::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  QFont shown = font();
  shown.setUnderline(underMouse());
  painter.setFont(shown);
  painter.setPen(looksOf(palette()).accent);
  painter.drawText(rect(), Qt::AlignCenter | Qt::TextHideMnemonic, text());
  if (hasFocus()) {
    QStyleOptionFocusRect option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
  }
}

} // namespace health
