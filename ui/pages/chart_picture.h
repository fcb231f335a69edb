// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

#include <QImage>

namespace health {

/// The chart of a report; null if it has none.
const ReportChart* chartOf(const ReportDocument& report);

/// The chart as a picture, dark on light, twice as many pixels as its size on screen: sharp wherever it is
/// pasted.
QImage chartPicture(const ReportChart& chart);

} // namespace health
