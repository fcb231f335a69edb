// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/score_customer.h"

#include "core/base/decimal.h"
#include "core/scoring/categorize.h"
#include "core/scoring/check_inputs.h"
#include "core/scoring/own_rates.h"
#include "core/scoring/weigh.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace health {
namespace {

using Normalized = std::vector<std::optional<double>>;

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
  if (std::ranges::find(result.rates, money.currency, &RateUse::from) == result.rates.end()) {
    result.rates.push_back(std::move(*use));
  }
  return amount;
}

double normalizeNumber(const Factor& factor, double input, ScoreResult& result) {
  if (const auto end = passedEnd(factor.curve, input)) {
    result.warnings.push_back({.code = IssueCode::beyondCurve,
                               .where = factor.id,
                               .value = shortestDecimal(input),
                               .highest = roundHalfUp(*end, 6),
                               .detail = factor.unit,
                               .severity = Severity::warning});
  }
  return normalizedScore(factor.curve, input);
}

Checked<Normalized> normalize(const ExchangeRates& rates, ScoreResult& result) {
  const std::vector<Factor>& factors = result.model->factors;
  Normalized normalized(factors.size());
  Issues issues;
  for (std::size_t i = 0; i < factors.size(); ++i) {
    if (const auto* number = std::get_if<double>(&result.inputs[i])) {
      normalized[i] = normalizeNumber(factors[i], *number, result);
    } else if (const auto* money = std::get_if<Money>(&result.inputs[i])) {
      const auto amount = converted(*money, factors[i], rates, result);
      if (amount) {
        normalized[i] = normalizeNumber(factors[i], *amount, result);
      } else {
        issues.push_back(amount.error());
      }
    }
  }
  if (!issues.empty()) {
    return tl::make_unexpected(std::move(issues));
  }
  return normalized;
}

void addContributions(const Normalized& normalized, ScoreResult& result) {
  const std::vector<double> weights = effectiveWeights(*result.model, normalized);
  result.factors.resize(normalized.size());
  double score = 0.0;
  double totalWeight = 0.0;
  for (std::size_t i = 0; i < normalized.size(); ++i) {
    FactorScore& factor = result.factors[i];
    factor.weight = weights[i];
    if (normalized[i]) {
      factor.normalized = normalized[i];
      factor.contribution = 100.0 * weights[i] * *normalized[i];
      factor.pointsLost = 100.0 * weights[i] * (1.0 - *normalized[i]);
      score += *factor.contribution;
      totalWeight += weights[i];
      ++result.known;
    }
  }
  if (totalWeight > 0) {
    result.score = std::clamp(score, 0.0, 100.0); // adding up leaves a hair above 100
  }
}

void addGroups(ScoreResult& result) {
  std::vector<double> weight(result.model->groups.size(), 0.0);
  std::vector<double> points(result.model->groups.size(), 0.0);
  for (std::size_t i = 0; i < result.factors.size(); ++i) {
    const std::size_t group = result.model->factors[i].group;
    weight[group] += result.factors[i].weight;
    points[group] += result.factors[i].contribution.value_or(0.0);
  }
  result.groups.resize(weight.size());
  for (std::size_t g = 0; g < weight.size(); ++g) {
    if (weight[g] > 0) {
      result.groups[g] = std::clamp(points[g] / weight[g], 0.0, 100.0);
    }
  }
}

/// The lowest and the highest normalized score of any valid entry. Limits of money count only where they are
/// zero, as in checkInputs().
std::pair<double, double> reachableScores(const Factor& factor) {
  constexpr double endless = std::numeric_limits<double>::infinity();
  const auto limit = [&factor](const std::optional<double>& end, double none) {
    return end && (!factor.isMoney() || *end == 0.0) ? *end : none;
  };
  double lowest = limit(factor.lowest, -endless);
  double highest = limit(factor.highest, endless);
  if (factor.isWhole()) {
    lowest = std::ceil(lowest);
    highest = std::floor(highest);
  }
  return std::minmax({normalizedScore(factor.curve, lowest), normalizedScore(factor.curve, highest)});
}

/// With every input known, all weights are the model's own, so an unknown factor moves the score within its
/// share.
void addRange(ScoreResult& result) {
  double lowest = 0.0;
  double highest = 0.0;
  double widest = -1.0;
  for (std::size_t i = 0; i < result.factors.size(); ++i) {
    const double points = 100.0 * result.model->factors[i].share;
    if (const auto normalized = result.factors[i].normalized) {
      lowest += points * *normalized;
      highest += points * *normalized;
      continue;
    }
    const auto [worst, best] = reachableScores(result.model->factors[i]);
    const double open = points * (best - worst);
    lowest += points * worst;
    highest += points * best;
    if (open > widest) {
      widest = open;
      result.mostWanted = i;
    }
  }
  result.range = {std::clamp(lowest, 0.0, 100.0), std::clamp(highest, 0.0, 100.0)};
  if (result.score && result.known == result.factors.size()) {
    result.range = {*result.score, *result.score}; // the same to the last digit
  }
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
  const auto normalized =
      inputs.ownRates.empty() ? normalize(rates, result) : normalize(ratesFor(inputs, rates), result);
  if (!normalized) {
    return tl::make_unexpected(normalized.error());
  }
  addContributions(*normalized, result);
  addGroups(result);
  addRange(result);
  if (result.score) {
    result.band = bandOf(*model, *result.score);
  }
  return result;
}

} // namespace health
