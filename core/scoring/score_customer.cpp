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
#include <numeric>
#include <utility>

namespace health {
namespace {

/// By factor what was given as numbers, money in the model's currency: one point where it is exact, undefined
/// where it is unknown.
using Amounts = std::vector<std::optional<NumberRange>>;

struct Scores {
  Normalized normalized;
  Spans spans;
};

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

tl::expected<std::optional<double>, Issue> amountOfEnd(const std::optional<Money>& end, const Factor& factor,
                                                       const ExchangeRates& rates, ScoreResult& result) {
  if (!end) {
    return std::nullopt;
  }
  const auto amount = converted(*end, factor, rates, result);
  auto issue = amount ? checkAmount(factor, *end, *amount) : std::optional(amount.error());
  if (issue) {
    return tl::make_unexpected(std::move(*issue));
  }
  return std::optional(*amount);
}

NumberRange point(double number) {
  return {.lowest = number, .highest = number};
}

tl::expected<std::optional<NumberRange>, Issue> amountOfInput(std::size_t factor, const ExchangeRates& rates,
                                                              ScoreResult& result) {
  const Factor& described = result.model->factors[factor];
  const InputValue& value = result.inputs[factor];
  if (const auto* number = std::get_if<double>(&value)) {
    return point(*number);
  }
  if (const auto* chosen = std::get_if<ChosenCategory>(&value)) {
    return point(positionOf(*chosen, described));
  }
  if (const auto* range = std::get_if<NumberRange>(&value)) {
    return *range;
  }
  MoneyRange ends;
  if (const auto* money = std::get_if<Money>(&value)) {
    ends = {.lowest = *money, .highest = *money};
  } else if (const auto* range = std::get_if<MoneyRange>(&value)) {
    ends = *range;
  } else {
    return std::nullopt;
  }
  const auto lowest = amountOfEnd(ends.lowest, described, rates, result);
  const auto highest = lowest ? amountOfEnd(ends.highest, described, rates, result) : lowest;
  if (!highest) {
    return tl::make_unexpected(highest.error());
  }
  return NumberRange{.lowest = *lowest, .highest = *highest};
}

Checked<Amounts> amountsOf(const ExchangeRates& rates, ScoreResult& result) {
  Amounts amounts;
  Issues issues;
  for (std::size_t i = 0; i < result.inputs.size(); ++i) {
    auto amount = amountOfInput(i, rates, result);
    if (amount) {
      amounts.push_back(*amount);
      result.amounts.push_back(*amount && !isRough(result.inputs[i]) ? (*amount)->lowest : std::nullopt);
    } else {
      issues.push_back(std::move(amount.error()));
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

Scores normalize(const Amounts& amounts, ScoreResult& result) {
  Scores scores{Normalized(amounts.size()), Spans(amounts.size())};
  for (std::size_t i = 0; i < amounts.size(); ++i) {
    const Factor& factor = result.model->factors[i];
    if (!amounts[i] || !factor.isScored()) {
      continue;
    }
    if (result.amounts[i]) {
      warnBeyondCurve(factor, *result.amounts[i], result);
      scores.normalized[i] = normalizedScore(factor.curve, *result.amounts[i]);
    } else {
      const auto span = reachableScores(factor, *amounts[i]);
      scores.spans[i] = span;
      scores.normalized[i] = std::midpoint(span.first, span.second);
    }
  }
  return scores;
}

void addContributions(const Scores& scores, const Total& total, ScoreResult& result) {
  const Normalized& normalized = scores.normalized;
  result.factors.resize(normalized.size());
  for (std::size_t i = 0; i < normalized.size(); ++i) {
    FactorScore& factor = result.factors[i];
    factor.weight = total.weights[i];
    factor.span = scores.spans[i];
    if (normalized[i]) {
      factor.normalized = normalized[i];
      factor.contribution = 100.0 * factor.weight * *normalized[i];
      factor.pointsLost = 100.0 * factor.weight * (1.0 - *normalized[i]);
      ++result.known;
    }
  }
}

void addRange(const Scores& scores, ScoreResult& result) {
  if (result.score && result.isExact()) {
    result.range = {*result.score, *result.score}; // the same to the last digit
    return;
  }
  const PossibleRange possible = possibleRange(*result.model, scores.normalized, scores.spans);
  result.range = possible.range;
  result.mostWanted = possible.mostWanted;
}

} // namespace

bool ScoreResult::isExact() const {
  return isComplete() &&
         std::ranges::none_of(factors, [](const FactorScore& factor) { return factor.span.has_value(); });
}

double rateOf(const ScoreResult& result, Currency from) {
  const auto use = std::ranges::find(result.rates, from, &RateUse::from);
  return use == result.rates.end() ? 1.0 : use->rate;
}

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
  const auto amounts =
      inputs.ownRates.empty() ? amountsOf(rates, result) : amountsOf(ratesFor(inputs, rates), result);
  if (!amounts) {
    return tl::make_unexpected(amounts.error());
  }
  const Scores scores = normalize(*amounts, result);
  Total total = addUp(*model, scores.normalized);
  addContributions(scores, total, result);
  result.score = total.score();
  result.groups = std::move(total.groups);
  result.cap = total.cap;
  addRange(scores, result);
  if (result.score) {
    result.band = bandOf(*model, *result.score);
    const auto watched = model->priorityInput ? (*amounts)[*model->priorityInput] : std::nullopt;
    result.priority = priorityOf(*model, *result.band, watched);
  }
  return result;
}

ScoreResult scoreUsable(CustomerInputs& inputs, const std::shared_ptr<const ScoreModel>& model,
                        const ExchangeRates& rates) {
  auto scored = scoreCustomer(inputs, model, rates);
  if (!scored) {
    for (const Issue& issue : scored.error()) {
      inputs.set(issue.where, {});
    }
    scored = scoreCustomer(inputs, model, rates);
  }
  return std::move(scored.value());
}

} // namespace health
