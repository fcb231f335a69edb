// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/check_inputs.h"

#include "core/base/decimal.h"

#include <cmath>

namespace health {
namespace {

Issue problem(IssueCode code, const Factor& factor, const InputValue& value) {
  return {.code = code,
          .where = factor.id,
          .value = inputText(value),
          .lowest = factor.lowest,
          .highest = factor.highest,
          .detail = factor.unit};
}

IssueCode rangeCode(const Factor& factor) {
  if (factor.lowest && factor.highest) {
    return IssueCode::outsideRange;
  }
  return factor.lowest ? IssueCode::belowLowest : IssueCode::aboveHighest;
}

std::optional<Issue> checkNumber(const Factor& factor, const InputValue& value, double number) {
  const bool tooLow = factor.lowest && number < *factor.lowest;
  const bool tooHigh = factor.highest && number > *factor.highest;
  if (tooLow || tooHigh || !std::isfinite(number)) {
    return problem(rangeCode(factor), factor, value);
  }
  if (factor.isWhole() && number != std::floor(number)) {
    return problem(IssueCode::notWhole, factor, value);
  }
  return std::nullopt;
}

std::optional<Issue> checkMoney(const Factor& factor, const InputValue& value, const Money& money) {
  const bool tooLow = factor.lowest == 0.0 && money.minorUnits < 0;
  const bool tooHigh = factor.highest == 0.0 && money.minorUnits > 0;
  return tooLow || tooHigh ? std::optional(problem(rangeCode(factor), factor, value)) : std::nullopt;
}

std::optional<Issue> checkCategory(const Factor& factor, const InputValue& value) {
  const auto* chosen = std::get_if<ChosenCategory>(&value);
  std::string known;
  for (const Category& category : factor.categories()) {
    if (chosen != nullptr && category.id == chosen->id) {
      return std::nullopt;
    }
    known += (known.empty() ? "" : ", ") + category.id;
  }
  return Issue{.code = IssueCode::notACategory,
               .where = factor.id,
               .value = excerpt(inputText(value)),
               .detail = known};
}

/// The ends of a rough value one by one, then the two together.
template <typename Range>
std::optional<Issue> checkEnds(const Factor& factor, const Range& range) {
  for (const auto& end : {range.lowest, range.highest}) {
    if (auto issue = end ? checkInput(factor, *end) : std::nullopt) {
      return issue;
    }
  }
  auto issue = rangeIssue(range);
  if (issue) {
    issue->where = factor.id;
  }
  return issue;
}

} // namespace

std::optional<Issue> checkInput(const Factor& factor, const InputValue& value) {
  if (!isKnown(value)) {
    return std::nullopt;
  }
  if (factor.isCategory()) {
    return checkCategory(factor, value);
  }
  if (const auto* chosen = std::get_if<ChosenCategory>(&value)) {
    return Issue{.code = IssueCode::notANumber, .where = factor.id, .value = excerpt(chosen->id)};
  }
  if (const auto* number = std::get_if<double>(&value)) {
    return factor.isMoney() ? problem(IssueCode::bareMoney, factor, value)
                            : checkNumber(factor, value, *number);
  }
  if (isRough(value) && factor.isMoney() != currencyOf(value).has_value()) {
    return problem(factor.isMoney() ? IssueCode::bareMoney : IssueCode::notMoney, factor, value);
  }
  if (const auto* range = std::get_if<NumberRange>(&value)) {
    return checkEnds(factor, *range);
  }
  if (const auto* range = std::get_if<MoneyRange>(&value)) {
    return checkEnds(factor, *range);
  }
  const auto& money = std::get<Money>(value);
  return factor.isMoney() ? checkMoney(factor, value, money) : problem(IssueCode::notMoney, factor, value);
}

Checked<std::vector<InputValue>> checkInputs(const CustomerInputs& inputs, const ScoreModel& model) {
  std::vector<InputValue> values(model.factors.size());
  Issues issues;
  for (const Input& input : inputs.inputs) {
    const auto index = model.find(input.factor);
    if (!index) {
      issues.push_back({.code = IssueCode::unknownFactor,
                        .where = input.factor,
                        .value = excerpt(input.factor),
                        .detail = model.id});
    } else if (auto issue = checkInput(model.factors[*index], input.value)) {
      issues.push_back(std::move(*issue));
    } else {
      values[*index] = input.value;
    }
  }
  if (!issues.empty()) {
    return tl::make_unexpected(std::move(issues));
  }
  return values;
}

} // namespace health
