// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose_passport.h"

#include "core/report/phrase.h"
#include "core/report/plain_text.h"
#include "core/report/rate_text.h"
#include "core/report/version.h"

namespace health {
namespace {

constexpr std::string_view unknown = "unknown";

} // namespace

ReportSection passportSection(const ScoredCustomer& customer) {
  const ScoreModel& model = customer.model();
  const CustomerInputs& inputs = customer.inputs;
  const Wording files;
  ReportSection passport{.title = "Passport"};
  const auto add = [&passport](std::string_view label, std::string text) {
    passport.facts.push_back({std::string(label), {std::move(text)}});
  };
  add("Customer", oneLine(inputs.customer));
  add("As of", inputs.asOf ? dateText(*inputs.asOf) : std::string(unknown));
  add("Model", model.name);
  add("Model id", model.id);
  // In one line: alone, some fingerprints would be numbers to a spreadsheet.
  add("Model version", fmt::format("revision {}, fingerprint {}", model.revision, model.fingerprint));
  for (std::size_t i = 0; i < model.factors.size(); ++i) {
    const InputValue& value = customer.result.inputs[i];
    add(model.factors[i].id, isKnown(value) ? inputText(value) : std::string(unknown));
  }
  for (const RateUse& use : customer.result.rates) {
    add("Exchange rate", rateWithSource(use, files));
  }
  add("Program", fmt::format("Customer Health Score {}", programVersion()));
  return passport;
}

} // namespace health
