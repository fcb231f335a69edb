// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page_row.h"

#include <vector>

namespace health {

/// A row, or some of its lines, at its place on a page.
struct PlacedRow {
  const PageRow* row = nullptr; ///< one of the rows that were paginated, or the header of one
  double top = 0.0;
  int firstLine = 0;
  int lines = 0;
};

using Page = std::vector<PlacedRow>;

/// Puts rows on as few pages of a height as their order allows. Only rows that are higher than a page are
/// split, between lines.
std::vector<Page> paginated(const std::vector<PageRow>& rows, double height);

} // namespace health
