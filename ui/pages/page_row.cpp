// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page_row.h"

#include "ui/pages/chart_drawing.h"
#include "ui/pages/page_text.h"

#include <QPainter>

#include <algorithm>

namespace health {

void PageRow::add(PageCell cell) {
  int lines = 0;
  for (const auto& text : cell.texts) {
    for (int i = 0; i < text->lineCount(); ++i) { // other scripts have higher letters
      m_ascent = std::max(m_ascent, text->lineAt(i).ascent());
      m_descent = std::max(m_descent, text->lineAt(i).descent());
    }
    lines += text->lineCount();
  }
  m_lines = std::max(m_lines, lines);
  m_cells.push_back(std::move(cell));
}

void PageRow::setPicture(std::shared_ptr<const ChartDrawing> picture, double scale) {
  m_picture = std::move(picture);
  m_scale = scale;
  m_pictureHeight = m_picture->frame().height() * scale;
}

double PageRow::height(int someLines) const {
  return someLines * lineHeight() + m_pictureHeight + 2.0 * padding;
}

void PageRow::draw(QPainter& painter, double top, int firstLine, int someLines) const {
  if (rule.thickness > 0.0) {
    painter.fillRect(QRectF(0.0, top, rule.length, rule.thickness), rule.color);
  }
  if (m_picture) {
    m_picture->draw(painter, {0.0, top + padding}, m_scale);
  }
  for (const PageCell& cell : m_cells) {
    int number = -firstLine;
    for (const auto& text : cell.texts) {
      for (int i = 0; i < text->lineCount(); ++i, ++number) {
        if (number >= 0 && number < someLines) {
          const QTextLine line = text->lineAt(i);
          const double baseline = top + padding + number * lineHeight() + m_ascent;
          line.draw(&painter, {cell.left, baseline - line.ascent() - line.y()});
        }
      }
    }
  }
}

QString PageRow::unshown() const {
  QString characters;
  for (const PageCell& cell : m_cells) {
    for (const auto& text : cell.texts) {
      characters += unshownCharacters(*text);
    }
  }
  return characters;
}

} // namespace health
