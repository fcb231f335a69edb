// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/row_line.h"

#include "ui/shared/looks.h"

#include <QPainter>

namespace health {

void RowLine::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  constexpr int margin = 3;
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  const QVariant font = index.data(Qt::FontRole);
  const QVariant ink = index.data(Qt::ForegroundRole);
  if (selected) {
    painter->fillRect(option.rect, option.palette.highlight());
  }
  const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
  painter->setFont(font.isValid() ? font.value<QFont>() : option.font);
  painter->setPen(ink.isValid() && !selected ? ink.value<QColor>() : text);
  painter->drawText(option.rect.adjusted(margin, 0, -margin, 0), index.data(Qt::TextAlignmentRole).toInt(),
                    index.data().toString());
  painter->setPen(looksOf(option.palette).edge);
  painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

} // namespace health
