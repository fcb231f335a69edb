// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/model/score_model.h"
#include "core/scoring/customer_inputs.h"

#include <string>

namespace health {

/// The model that a report says it was made by.
struct ReportedModel {
  std::string id;
  std::string name;
  std::string revision;
  std::string fingerprint;
  bool operator==(const ReportedModel&) const = default;
};

/// The customer that a report is about, its inputs exactly as they were scored.
struct ReportedCustomer {
  CustomerInputs inputs;
  ReportedModel model;
  bool operator==(const ReportedCustomer&) const = default;
};

/// Which inputs of the model a report does not name, by factor id: missingKey. Reports name the unknown ones
/// too, so that what they lack is lost.
Issues missingInputs(const ReportedCustomer& customer, const ScoreModel& model);

} // namespace health
