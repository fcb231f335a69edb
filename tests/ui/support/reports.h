// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/compose_report.h"
#include "tests/ui/support/sessions.h"
#include "ui/shared/words.h"

namespace health {

/// The source of an example's report ("acme-corp"), under another name where one is given.
inline ReportSource exampleSource(const std::string& example, const std::string& name = {}) {
  CustomerInputs inputs = exampleCustomer(example);
  if (!name.empty()) {
    inputs.customer = name;
  }
  return {.customer = scoredCustomer(inputs, builtinModel(inputs.model), ExchangeRates::builtin()).value()};
}

inline ReportDocument exampleReport(const std::string& example, const std::string& name = {}) {
  return composeReport(exampleSource(example, name), Voice::crmNote, windowWording(styleNamed("en_US")));
}

/// A report of one table with so many rows of two columns, named so.
inline ReportDocument longReport(int rows, const std::string& name = "Row") {
  ReportTable table{.header = {"Name", "Points"}, .rows = {}, .numeric = {false, true}};
  for (int row = 1; row <= rows; ++row) {
    table.rows.push_back({{.text = name + " " + std::to_string(row)}, {.text = std::to_string(1000 + row)}});
  }
  return {.title = "A long report", .sections = {{.title = "Rows", .table = table}}};
}

} // namespace health
