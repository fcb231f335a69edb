// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/flat_header.h"

#include "ui/shared/looks.h"

#include <QPainter>

namespace health {

FlatHeader::FlatHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
  setSectionsClickable(false);
  setHighlightSections(false);
}

void FlatHeader::paintSection(QPainter* painter, const QRect& area, int column) const {
  const Looks looks = looksOf(palette());
  const auto alignment = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
  const QString title = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
  constexpr int margin = 3;
  painter->fillRect(area, looks.card);
  painter->setPen(looks.quietText);
  painter->drawText(area.adjusted(margin, 0, -margin, -margin), alignment, title);
  painter->setPen(looks.edge);
  painter->drawLine(area.bottomLeft(), area.bottomRight());
}

} // namespace health
