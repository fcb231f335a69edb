// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paginate.h"

#include <algorithm>

namespace health {
namespace {

class Paginator {
public:
  Paginator(const std::vector<PageRow>& rows, double height) : m_rows(rows), m_height(height) {}

  std::vector<Page> pages() {
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
      const bool isKept = i > 0 && m_rows[i - 1].keepsWithNext; // where it fits was decided there
      if (!isKept && !m_pages.back().empty() && !fits(neededFrom(i))) {
        turnPage();
      }
      place(m_rows[i]);
    }
    return std::move(m_pages);
  }

private:
  const std::vector<PageRow>& m_rows;
  double m_height;
  std::vector<Page> m_pages{Page()};
  double m_top = 0.0;

  bool fits(double height) const { return m_top + height <= m_height; }

  void turnPage() {
    m_pages.emplace_back();
    m_top = 0.0;
  }

  /// How much room a row takes together with those that it must not be parted from; of a row that has to be
  /// split anyway a few lines are enough.
  double neededFrom(std::size_t i) const {
    constexpr int fewLines = 3;
    double needed = 0.0;
    for (;; ++i) {
      const PageRow& row = m_rows[i];
      const bool isSplit = row.height(row.lines()) > m_height;
      needed += row.gap + row.height(isSplit ? std::min(fewLines, row.lines()) : row.lines());
      if (!row.keepsWithNext || i + 1 == m_rows.size()) {
        return needed;
      }
    }
  }

  void put(const PageRow& row, int firstLine, int lines) {
    m_top += m_pages.back().empty() ? 0.0 : row.gap;
    m_pages.back().push_back({&row, m_top, firstLine, lines});
    m_top += row.height(lines);
  }

  /// How many of so many lines fit on the page; at least one, so that there is an end to it.
  int fittingLines(const PageRow& row, int lines) const {
    while (lines > 1 && !fits(row.gap + row.height(lines))) {
      --lines;
    }
    return lines;
  }

  void place(const PageRow& row) {
    int line = 0;
    do {
      if (m_pages.back().empty() && row.header) {
        put(*row.header, 0, row.header->lines());
      }
      const int lines = fittingLines(row, row.lines() - line);
      put(row, line, lines);
      line += lines;
      if (line < row.lines()) {
        turnPage();
      }
    } while (line < row.lines());
  }
};

} // namespace

std::vector<Page> paginated(const std::vector<PageRow>& rows, double height) {
  return Paginator(rows, height).pages();
}

} // namespace health
