// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/compose_report.h"
#include "core/report/report_format.h"
#include "core/scoring/score_customer.h"

#include <memory>
#include <string>

// Reports with a passport, for the tests of reading one back.

namespace health {

/// A report of these inputs that ends with its passport.
inline ReportDocument reportWithPassport(const CustomerInputs& inputs,
                                         const std::shared_ptr<const ScoreModel>& model) {
  CustomerInputs usable = inputs;
  ScoreResult result = scoreUsable(usable, model, ExchangeRates::builtin());
  return composeReport({.customer = {usable, ExchangeRates::builtin(), std::move(result)}}, Voice::crmNote,
                       {});
}

inline std::string passportText(const CustomerInputs& inputs, const std::shared_ptr<const ScoreModel>& model,
                                ReportFormat format = ReportFormat::text) {
  return writeDocument(format, reportWithPassport(inputs, model));
}

} // namespace health
