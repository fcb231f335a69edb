// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/builtin_models.h"
#include "core/scoring/read_inputs.h"
#include "core/scoring/score_customer.h"
#include "resources/embedded.h"

#include <benchmark/benchmark.h>

namespace {

void scoreAcme(benchmark::State& state) {
  const auto model = health::builtinModel(health::defaultModelId);
  const auto file = health::readCustomerFile(health::embeddedExamples().front().text);
  const health::CustomerInputs& acme = *file->customers.front();
  const health::ExchangeRates rates = health::ExchangeRates::builtin();
  for (auto turn : state) {
    benchmark::DoNotOptimize(health::scoreCustomer(acme, model, rates));
  }
}
BENCHMARK(scoreAcme);

} // namespace
