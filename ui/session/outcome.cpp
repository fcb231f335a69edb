// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/outcome.h"

#include "core/scoring/score_customer.h"

namespace health {
namespace {

/// Reads the own rate of every foreign currency in use.
void readOwnRates(const SessionState& state, const ExchangeRates& rates, const NumberStyle& style,
                  Outcome& outcome) {
  const Currency target = state.model->currency;
  for (std::size_t i = 0; i < state.model->factors.size(); ++i) {
    const Factor& factor = state.model->factors[i];
    const Currency from = state.currency(factor);
    if (!factor.isMoney() || from == target || outcome.ownRates.contains(from)) {
      continue;
    }
    const RateReading reading = readRate(state.ownRateText(from), usualRate(rates, from, target), style);
    outcome.ownRates[from] = reading;
    if (reading.rate) {
      outcome.inputs.ownRates.push_back({from, target, *reading.rate});
    }
    if (reading.issue && !outcome.firstProblem) {
      outcome.firstProblem = i;
    }
  }
}

/// Own rates that nothing needs now stay in the file.
void keepOtherRates(const SessionState& state, const ExchangeRates& rates, const NumberStyle& style,
                    Outcome& outcome) {
  for (const auto& [currencies, text] : state.ownRateTexts) {
    const auto [from, to] = currencies;
    const bool inUse = to == state.model->currency && outcome.ownRates.contains(from);
    const auto rate = inUse ? std::nullopt : readRate(text, usualRate(rates, from, to), style).rate;
    if (rate) {
      outcome.inputs.ownRates.push_back({from, to, *rate});
    }
  }
}

void readFields(const SessionState& state, const NumberStyle& style, Outcome& outcome) {
  const std::vector<Factor>& factors = state.model->factors;
  outcome.fields.reserve(factors.size());
  for (std::size_t i = 0; i < factors.size(); ++i) {
    outcome.fields.push_back(
        readField(factors[i], state.text(factors[i]), state.currency(factors[i]), style));
    if (outcome.fields[i].issue && (!outcome.firstProblem || *outcome.firstProblem > i)) {
      outcome.firstProblem = i;
    }
    outcome.inputs.inputs.push_back({factors[i].id, outcome.fields[i].value});
  }
}

void readHead(const SessionState& state, Outcome& outcome) {
  outcome.inputs.customer = state.customer.toStdString();
  outcome.inputs.model = state.model->id;
  outcome.inputs.otherInputs = state.otherInputs;
  outcome.inputs.scenarios = state.scenarios;
  outcome.inputs.unknownKeys = state.unknownKeys;
  const std::string typed = state.asOf.trimmed().toStdString();
  outcome.inputs.asOf = parseDate(typed);
  if (!typed.empty() && !outcome.inputs.asOf) {
    outcome.asOfIssue = Issue{.code = IssueCode::badDate, .value = excerpt(typed)};
  }
}

bool differs(const Outcome& outcome, const Calculated& calculated) {
  return outcome.inputs.inputs != calculated.inputs.inputs ||
         outcome.inputs.ownRates != calculated.inputs.ownRates ||
         outcome.result->model != calculated.result.model;
}

} // namespace

Outcome outcomeOf(const SessionState& state, const ExchangeRates& rates, const NumberStyle& style) {
  Outcome outcome;
  readHead(state, outcome);
  readOwnRates(state, rates, style, outcome);
  keepOtherRates(state, rates, style, outcome);
  readFields(state, style, outcome);
  if (!outcome.firstProblem) {
    auto scored = scoreCustomer(outcome.inputs, state.model, rates);
    if (scored) {
      outcome.result = std::move(*scored);
    } else {
      const Issue& issue = scored.error().front();
      outcome.firstProblem = state.model->find(issue.where);
      outcome.fields[outcome.firstProblem.value()].issue = issue;
    }
  }
  if (state.calculated) {
    outcome.calculatedDigits = shownDigits(state.calculated->result);
  }
  if (outcome.result) {
    outcome.isWhatIf = state.calculated && differs(outcome, *state.calculated);
    outcome.digits = outcome.isWhatIf ? shownDigitsAfter(state.calculated->result, *outcome.result)
                                      : shownDigits(*outcome.result);
  }
  return outcome;
}

} // namespace health
