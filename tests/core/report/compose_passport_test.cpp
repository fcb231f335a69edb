// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/builtin_models.h"
#include "core/report/compose_passport.h"
#include "tests/core/report/report_samples.h"

#include <gtest/gtest.h>

namespace health {
namespace {

using Lines = std::vector<std::string>;

Lines passportLines(const Sample& sample) {
  Lines lines;
  for (const ReportFact& fact : passportSection(sample.source().customer).facts) {
    lines.push_back(fact.label + ": " + fact.value.text);
  }
  return lines;
}

TEST(Passport, HoldsAllThatTheScoreIsMadeOf) {
  CustomerInputs inputs = example("globex-inc");
  inputs.set("clv", money("9600.5", "EUR"));
  inputs.set("nps", NumberRange{std::nullopt, -5.25});
  inputs.set("support_tickets", {});
  const Lines lines = passportLines(scored(inputs));
  EXPECT_EQ(lines,
            (Lines{"Customer: Globex Inc.", "As of: 2026-11-22", "Model: CRM six-factor",
                   "Model id: crm-six-factor", "Model version: revision 1, fingerprint 9f4360aef474e4c4",
                   "clv: 9600.50 EUR", "feature_adoption: 30", "support_tickets: unknown",
                   "last_activity_days: 60", "nps: ..-5.25", "contract_months: 2",
                   "Exchange rate: 1 EUR = 1.25 USD, 2026-09-29, a table for tests",
                   "Program: Customer Health Score 0.1.0"}));
}

TEST(Passport, IsTheSameWhateverTheReadersLocale) {
  Sample sample = scored(example("acme-corp"));
  const ReportDocument plain = sample.document();
  sample.wording = germanWording();
  const ReportDocument german = sample.document();
  ASSERT_EQ(plain.sections.back().title, "Passport");
  ASSERT_EQ(german.sections.back().title, "Passport");
  for (std::size_t i = 0; i < plain.sections.back().facts.size(); ++i) {
    EXPECT_EQ(plain.sections.back().facts[i].value.text, german.sections.back().facts[i].value.text);
  }
}

TEST(Passport, EndsEveryReportForColleaguesAndNoneForTheCustomer) {
  for (const auto& model : builtinModels()) {
    const Sample sample = scored(CustomerInputs{}, model);
    EXPECT_EQ(sample.document(Voice::crmNote).sections.back().title, "Passport");
    EXPECT_EQ(sample.document(Voice::executive).sections.back().title, "Passport");
    for (const ReportSection& section : sample.document(Voice::customerSafe).sections) {
      EXPECT_NE(section.title, "Passport");
    }
  }
}

} // namespace
} // namespace health
