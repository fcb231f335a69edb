// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/model/score_model.h"
#include "core/report/reported_customer.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace health {

/// The passport at the end of a report: all that it takes to score the customer again.
struct Passport {
  std::string customer;
  std::optional<Date> asOf;
  ReportedModel model;
  /// By factor id, the value as inputText() writes it, "unknown" where it is; what it means, the factor
  /// knows.
  std::vector<std::pair<std::string, std::string>> inputs;
  std::vector<OwnRate> ownRates;
  bool operator==(const Passport&) const = default;
};

/// Every passport in a text, in order; a copy right after another counts once. Understood are the reports of
/// this program as text, Markdown, CSV and TSV, and what mail programs, word processors, browsers and
/// spreadsheets make of them: quoted ("> "), reflowed, as a table. What stands around a passport does not
/// matter. Errors, `where` being the label of the line: missingKey (the line is missing: the text is cut
/// off), badDate, notANumber, unknownCurrency, rateNotPositive, duplicateId.
std::vector<Checked<Passport>> readPassports(std::string_view text);

/// The customer of a passport, read with the model that made it. Errors by factor id: those of
/// readInputText(), ambiguousNumber ("unknown" where a category has that id). Whether the inputs fit the
/// model is the business of checkInputs(), whether they are complete that of missingInputs().
Checked<ReportedCustomer> reportedCustomer(const Passport& passport, const ScoreModel& model);

} // namespace health
