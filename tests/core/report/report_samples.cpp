// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/report_samples.h"

#include "core/base/read_file.h"
#include "core/model/builtin_models.h"
#include "core/model/read_model.h"
#include "core/report/compose_report.h"
#include "core/scoring/read_inputs.h"
#include "resources/embedded.h"

#include <algorithm>

namespace health {
namespace {

ExchangeRates fixedRates() {
  constexpr std::string_view rates = R"({"base": "EUR", "date": "2026-09-29", "source": "a table for tests",
                                         "rates": {"USD": 1.25, "GBP": 0.75}})";
  return ExchangeRates::builtin().preceded(readRateTable(rates).value());
}

} // namespace

ReportSource Sample::source() const {
  return {.customer = {inputs, fixedRates(), result}, .calculated = calculated};
}

std::string Sample::written(ReportFormat format, Voice voice) const {
  return writeReport(format, source(), voice, wording);
}

ReportDocument Sample::document(Voice voice) const {
  return composeReport(source(), voice, wording);
}

std::shared_ptr<const ScoreModel> defaultModel() {
  return builtinModel(defaultModelId);
}

std::shared_ptr<const ScoreModel> cappedModel() {
  const auto text = readFile(HEALTH_SOURCE_DIR "/tests/core/report/capped.healthmodel.json");
  return std::make_shared<const ScoreModel>(readScoreModel(text.value()).value());
}

CustomerInputs example(std::string_view name) {
  const auto found = std::ranges::find(embeddedExamples(), name, &EmbeddedText::name);
  return readCustomerFile(found->text).value().customers.front().value();
}

Sample scored(const CustomerInputs& inputs) {
  return scored(inputs, defaultModel());
}

Sample scored(const CustomerInputs& inputs, const std::shared_ptr<const ScoreModel>& model) {
  return {.inputs = inputs, .result = scoreCustomer(inputs, model, fixedRates()).value()};
}

Sample whatIf(const Sample& before, const Sample& after) {
  Sample sample = after;
  sample.calculated = before.result;
  return sample;
}

Wording germanWording() {
  Wording wording;
  wording.numbers.decimalPoint = ",";
  wording.numbers.groupSeparator = ".";
  return wording;
}

Money money(std::string_view amount, std::string_view currency) {
  return moneyFromText(amount, Currency::fromCode(currency).value()).value();
}

} // namespace health
