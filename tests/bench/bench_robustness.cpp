// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/builtin_models.h"
#include "core/scoring/read_inputs.h"
#include "core/scoring/score_customer.h"
#include "core/whatif/robustness.h"
#include "resources/embedded.h"

#include <benchmark/benchmark.h>

namespace {

health::ScoreResult twelveFactors() {
  for (const health::EmbeddedText& example : health::embeddedExamples()) {
    const auto customer = health::readCustomerFile(example.text)->customers.front().value();
    if (customer.model == "seven-category") {
      return health::scoreCustomer(customer, health::builtinModel(customer.model),
                                   health::ExchangeRates::builtin())
          .value();
    }
  }
  return {};
}

/// Both shares of 100,000 draws each, on one core.
void otherWeightings(benchmark::State& state) {
  const health::ScoreResult result = twelveFactors();
  for (auto _ : state) {
    benchmark::DoNotOptimize(health::robustnessOf(result, health::robustnessDraws, [] { return false; }));
  }
}
BENCHMARK(otherWeightings)->Unit(benchmark::kMillisecond);

} // namespace
