// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace health {

class ChartDrawing;

/// Texts one below the other.
struct PageCell {
  double left = 0.0;
  std::vector<std::shared_ptr<const QTextLayout>> texts;
};

/// The line along the upper edge of a row.
struct PageRule {
  double thickness = 0.0; ///< 0: none
  double length = 0.0;
  QColor color;
};

/// What stands side by side on a page: cells whose lines all have one height, so that a row that is higher
/// than a page goes on over the next; or a picture, which does not. In pixels of the page's device.
class PageRow {
public:
  double gap = 0.0;     ///< above, but for the first row of a page
  double padding = 0.0; ///< above and below
  PageRule rule = {};
  bool keepsWithNext = false;                      ///< never the last row of a page
  std::shared_ptr<const PageRow> header = nullptr; ///< comes before it where it is the first row of a page

  void add(PageCell cell);
  void setPicture(std::shared_ptr<const ChartDrawing> picture, double scale);

  int lines() const { return m_lines; }
  double lineHeight() const { return m_ascent + m_descent; }
  /// With so many of its lines, without the gap.
  double height(int someLines) const;
  /// Draws some of its lines, its upper edge being at `top`.
  void draw(QPainter& painter, double top, int firstLine, int someLines) const;
  /// The characters that no installed font has.
  QString unshown() const;

private:
  std::vector<PageCell> m_cells;
  std::shared_ptr<const ChartDrawing> m_picture;
  double m_scale = 1.0;         ///< of the picture
  double m_pictureHeight = 0.0; ///< so scaled
  int m_lines = 0;              ///< of the cell with most
  double m_ascent = 0.0;
  double m_descent = 0.0;
};

} // namespace health
