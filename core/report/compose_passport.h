// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "core/whatif/scored_customer.h"

namespace health {

/// The section that ends a report, and from which readPassport() gets exactly these inputs back: the
/// customer, the day, the model with its revision and fingerprint, every input by its id, the exchange rates
/// with date and source, the program. In the notation of files, whatever the reader's language: it is read by
/// programs, too.
ReportSection passportSection(const ScoredCustomer& customer);

} // namespace health
