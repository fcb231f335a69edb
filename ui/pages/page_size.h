// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageSize>

class QLocale;

namespace health {

/// Letter or A4, as paper is sold in the territory of `locale`; A4 where it names none.
QPageSize pageSizeFor(const QLocale& locale);

/// The same for this user: many write English of the United States on A4 paper, and say so in LC_PAPER.
QPageSize systemPageSize();

} // namespace health
