// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/score_customer.h"

#include "core/base/decimal.h"
#include "core/scoring/add_up.h"
#include "core/scoring/categorize.h"
#include "core/scoring/check_inputs.h"
#include "core/scoring/own_rates.h"
#include "core/scoring/possible_range.h"
#include "core/scoring/prioritize.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace health {
namespace {

using Amounts = std::vector<std::optional<double>>; // as in ScoreResult

/// Money in the model's currency; the rate goes into the result.
tl::expected<double, Issue> converted(const Money& money, const Factor& factor, const ExchangeRates& rates,
                                      ScoreResult& result) {
  const Currency target = result.model->currency;
  if (money.currency == target) {
    return amountOf(money);
  }
  auto use = rates.find(money.currency, target);
  if (!use) {
    return tl::make_unexpected(Issue{.code = IssueCode::missingRate,
                                     .where = factor.id,
                                     .value = std::string(money.currency.code()),
                                     .detail = std::string(target.code())});
  }
  const double amount = amountOf(money) * use->rate;
  if (!std::isfinite(amount)) {
    return tl::make_unexpected(
        Issue{.code = IssueCode::numberTooLarge, .where = factor.id, .value = inputText(money)});
  }
  if (std::ranges::find(result.rates, money.currency, &RateUse::from) == result.rates.end()) {
    result.rates.push_back(std::move(*use));
  }
  return amount;
}

double positionOf(const ChosenCategory& chosen, const Factor& factor) {
  const auto& categories = factor.categories();
  const auto found = std::ranges::find(categories, chosen.id, &Category::id);
  return static_cast<double>(found - categories.begin());
}

/// Limits of money count in the model's currency.
std::optional<Issue> checkAmount(const Factor& factor, const Money& money, double amount) {
  const bool tooLow = factor.lowest && amount < *factor.lowest;
  const bool tooHigh = factor.highest && amount > *factor.highest;
  if (!tooLow && !tooHigh) {
    return std::nullopt;
  }
  return Issue{.code = factor.lowest && factor.highest ? IssueCode::outsideRange
                       : factor.lowest                 ? IssueCode::belowLowest
                                                       : IssueCode::aboveHighest,
               .where = factor.id,
               .value = inputText(money),
               .lowest = factor.lowest,
               .highest = factor.highest};
}

Checked<Amounts> amountsOf(const ExchangeRates& rates, ScoreResult& result) {
  const std::vector<Factor>& factors = result.model->factors;
  Amounts amounts(factors.size());
  Issues issues;
  for (std::size_t i = 0; i < factors.size(); ++i) {
    if (const auto* number = std::get_if<double>(&result.inputs[i])) {
      amounts[i] = *number;
    } else if (const auto* chosen = std::get_if<ChosenCategory>(&result.inputs[i])) {
      amounts[i] = positionOf(*chosen, factors[i]);
    } else if (const auto* money = std::get_if<Money>(&result.inputs[i])) {
      const auto amount = converted(*money, factors[i], rates, result);
      auto issue = amount ? checkAmount(factors[i], *money, *amount) : std::optional(amount.error());
      if (issue) {
        issues.push_back(std::move(*issue));
      } else {
        amounts[i] = *amount;
      }
    }
  }
  if (!issues.empty()) {
    return tl::make_unexpected(std::move(issues));
  }
  return amounts;
}

void warnBeyondCurve(const Factor& factor, double input, ScoreResult& result) {
  if (const auto end = passedEnd(factor.curve, input)) {
    result.warnings.push_back({.code = IssueCode::beyondCurve,
                               .where = factor.id,
                               .value = shortestDecimal(input),
                               .highest = end,
                               .detail = factor.unit,
                               .severity = Severity::warning});
  }
}

Normalized normalize(const Amounts& amounts, ScoreResult& result) {
  Normalized normalized(amounts.size());
  for (std::size_t i = 0; i < amounts.size(); ++i) {
    const Factor& factor = result.model->factors[i];
    if (amounts[i] && factor.isScored()) {
      warnBeyondCurve(factor, *amounts[i], result);
      normalized[i] = normalizedScore(factor.curve, *amounts[i]);
    }
  }
  return normalized;
}

void addContributions(const Normalized& normalized, const Total& total, ScoreResult& result) {
  result.factors.resize(normalized.size());
  for (std::size_t i = 0; i < normalized.size(); ++i) {
    FactorScore& factor = result.factors[i];
    factor.weight = total.weights[i];
    if (normalized[i]) {
      factor.normalized = normalized[i];
      factor.contribution = 100.0 * factor.weight * *normalized[i];
      factor.pointsLost = 100.0 * factor.weight * (1.0 - *normalized[i]);
      ++result.known;
    }
  }
}

void addRange(const Normalized& normalized, ScoreResult& result) {
  if (result.score && result.isComplete()) {
    result.range = {*result.score, *result.score}; // the same to the last digit
    return;
  }
  const PossibleRange possible = possibleRange(*result.model, normalized);
  result.range = possible.range;
  result.mostWanted = possible.mostWanted;
}

} // namespace

double shownScore(double score) {
  return roundHalfUp(score, 1);
}

Checked<ScoreResult> scoreCustomer(const CustomerInputs& inputs,
                                   const std::shared_ptr<const ScoreModel>& model,
                                   const ExchangeRates& rates) {
  auto values = checkInputs(inputs, *model);
  if (!values) {
    return tl::make_unexpected(std::move(values.error()));
  }
  ScoreResult result{.model = model, .inputs = std::move(*values)};
  auto amounts =
      inputs.ownRates.empty() ? amountsOf(rates, result) : amountsOf(ratesFor(inputs, rates), result);
  if (!amounts) {
    return tl::make_unexpected(amounts.error());
  }
  result.amounts = std::move(*amounts);
  const Normalized normalized = normalize(result.amounts, result);
  Total total = addUp(*model, normalized);
  addContributions(normalized, total, result);
  result.score = total.score();
  result.groups = std::move(total.groups);
  result.cap = total.cap;
  addRange(normalized, result);
  if (result.score) {
    result.band = bandOf(*model, *result.score);
    result.priority = priorityOf(*model, *result.band, result.amounts);
  }
  return result;
}

} // namespace health
