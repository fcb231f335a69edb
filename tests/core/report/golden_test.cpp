// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/builtin_models.h"
#include "core/report/version.h"
#include "tests/core/report/report_samples.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <sstream>

namespace health {
namespace {

Sample resetValues() {
  CustomerInputs inputs;
  for (const Factor& factor : defaultModel()->factors) {
    inputs.set(factor.id, factor.isMoney() ? InputValue(money("25000", "USD")) : InputValue(*factor.reset));
  }
  return scored(inputs);
}

Sample npsUnknown() {
  CustomerInputs inputs = example("acme-corp");
  inputs.set("nps", {});
  return scored(inputs);
}

Sample nothingKnown() {
  CustomerInputs inputs = example("acme-corp");
  inputs.inputs.clear();
  return scored(inputs);
}

/// Another amount in another currency, an input more and one less, a value beyond the end of its curve.
Sample globexWhatIf() {
  CustomerInputs before = example("globex-inc");
  before.set("nps", {});
  CustomerInputs after = before;
  after.set("clv", money("11500.50", "GBP"));
  after.set("feature_adoption", 55.0);
  after.set("last_activity_days", 120.0);
  after.set("nps", -10.0);
  after.set("contract_months", {});
  return whatIf(scored(before), scored(after));
}

Sample globexInGerman() {
  Sample sample = scored(example("globex-inc"));
  sample.wording = germanWording();
  return sample;
}

Sample capped() {
  CustomerInputs inputs{.customer = "Capped Ltd", .asOf = parseDate("2026-11-22"), .model = "capped"};
  inputs.set("logins", 25.0);
  inputs.set("sessions", 40.0);
  inputs.set("tickets", 9.0);
  inputs.set("meeting", 15.0);
  inputs.set("sponsor", ChosenCategory{"yes"});
  inputs.set("seats", 250.0);
  return scored(inputs, cappedModel());
}

/// Fewer tickets lift the cap, another one of fewer points takes its place, and the value becomes unknown.
Sample cappedWhatIf() {
  const Sample before = capped();
  CustomerInputs after = before.inputs;
  after.set("tickets", 1.0);
  after.set("sponsor", ChosenCategory{"no"});
  after.set("seats", {});
  return whatIf(before, scored(after, before.result.model));
}

Sample exampleOf(std::string_view model) {
  return scored(example(model), builtinModel(model));
}

struct GoldenCase {
  std::string name;
  Sample (*sample)();
  Voice voice = Voice::crmNote;
};

/// Ranges with both ends, open ones and in another currency, beside something unknown.
Sample roughInputs() {
  CustomerInputs inputs = example("acme-corp");
  inputs.set("clv", MoneyRange{money("50000", "EUR"), money("60000.50", "EUR")});
  inputs.set("support_tickets", NumberRange{{}, 2.0});
  inputs.set("nps", NumberRange{-20.0, 35.0});
  inputs.set("contract_months", {});
  return scored(inputs);
}

const GoldenCase goldenCases[] = {
    {"acme", [] { return scored(example("acme-corp")); }},
    {"globex", [] { return scored(example("globex-inc")); }},
    {"reset_values", resetValues},
    {"nps_unknown", npsUnknown},
    {"nothing_known", nothingKnown},
    {"rough", roughInputs},
    {"globex_what_if", globexWhatIf},
    {"globex_in_german", globexInGerman},
    {"four_dimension", [] { return exampleOf("four-dimension"); }},
    {"seven_category", [] { return exampleOf("seven-category"); }},
    {"capped", capped},
    {"capped_what_if", cappedWhatIf},
    {"globex_executive", [] { return scored(example("globex-inc")); }, Voice::executive},
    {"globex_what_if_executive", globexWhatIf, Voice::executive},
    {"globex_for_customer", [] { return scored(example("globex-inc")); }, Voice::customerSafe},
    {"globex_what_if_for_customer", globexWhatIf, Voice::customerSafe},
};

std::string ending(ReportFormat format) {
  switch (format) {
  case ReportFormat::text:
    return ".txt";
  case ReportFormat::markdown:
    return ".md";
  case ReportFormat::html:
    return ".html";
  case ReportFormat::csv:
    return ".csv";
  case ReportFormat::tsv:
    return ".tsv";
  case ReportFormat::json:
    return ".json";
  case ReportFormat::xlsx:
    break; // no text
  }
  return "";
}

std::vector<ReportFormatFacts> textFormats() {
  std::vector<ReportFormatFacts> formats;
  std::ranges::copy_if(reportFormats, std::back_inserter(formats), &ReportFormatFacts::isText);
  return formats;
}

std::string contentsOf(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream contents;
  contents << file.rdbuf();
  return contents.str();
}

/// A new version of the program is no reason to change every golden file.
std::string withoutVersion(std::string report) {
  const std::string version(programVersion());
  const std::size_t place = report.find("Customer Health Score " + version);
  return place == std::string::npos ? report
                                    : report.replace(report.find(version, place), version.size(), "VERSION");
}

// UPDATE_GOLDEN=1 in the environment writes the golden files anew; look at what git says of them before
// believing it.
class GoldenReport : public testing::TestWithParam<std::tuple<GoldenCase, ReportFormatFacts>> {};

TEST_P(GoldenReport, IsAsItWas) {
  const auto& [goldenCase, format] = GetParam();
  const std::string path = HEALTH_SOURCE_DIR "/tests/golden/" + goldenCase.name + ending(format.format);
  const std::string report = withoutVersion(goldenCase.sample().written(format.format, goldenCase.voice));
  if (std::getenv("UPDATE_GOLDEN") != nullptr) {
    std::ofstream(path, std::ios::binary) << report;
  }
  EXPECT_EQ(report, contentsOf(path));
}

INSTANTIATE_TEST_SUITE_P(All, GoldenReport,
                         testing::Combine(testing::ValuesIn(goldenCases), testing::ValuesIn(textFormats())),
                         [](const auto& test) {
                           return std::get<0>(test.param).name + "_" +
                                  std::string(std::get<1>(test.param).name);
                         });

} // namespace
} // namespace health
