// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_format.h"
#include "core/scoring/score_customer.h"

#include <memory>
#include <optional>
#include <string_view>

// Customers, models and readers that the tests of reports share.

namespace health {

/// A result with the inputs it came from, and for a what-if the calculated result before it.
struct Sample {
  CustomerInputs inputs;
  ScoreResult result;
  std::optional<ScoreResult> calculated;
  Wording wording;

  ReportSource source() const;
  std::string written(ReportFormat format, Voice voice = Voice::crmNote) const;
  ReportDocument document(Voice voice = Voice::crmNote) const;
};

std::shared_ptr<const ScoreModel> defaultModel();

/// One with caps, groups that take the best and the worst, a priority, and the curves that the default lacks.
std::shared_ptr<const ScoreModel> cappedModel();

/// One of the example customers that ship with the program: "acme-corp", "globex-inc".
CustomerInputs example(std::string_view name);

/// Scored by the default model, money by fixed rates that no update of the real ones changes.
Sample scored(const CustomerInputs& inputs);
Sample scored(const CustomerInputs& inputs, const std::shared_ptr<const ScoreModel>& model);

/// `after` as a what-if against `before`.
Sample whatIf(const Sample& before, const Sample& after);

/// 1.234,5
Wording germanWording();

Money money(std::string_view amount, std::string_view currency);

} // namespace health
