// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "core/report/wording.h"

class QTableView;

namespace health {

bool hasSelectedCells(const QTableView& table);

/// The selected cells as they are shown, without header. Those that are plain numbers in the user's style are
/// numbers.
ReportTable selectedCells(const QTableView& table, const Wording& wording);

} // namespace health
