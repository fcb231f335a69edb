// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/customer_inputs.h"

#include "core/base/decimal.h"

#include <algorithm>
#include <cmath>

namespace health {

const InputValue& CustomerInputs::value(std::string_view factor) const {
  static const InputValue unknown;
  const auto found = std::ranges::find(inputs, factor, &Input::factor);
  return found == inputs.end() ? unknown : found->value;
}

void CustomerInputs::set(std::string_view factor, InputValue value) {
  const auto found = std::ranges::find(inputs, factor, &Input::factor);
  if (found == inputs.end()) {
    inputs.push_back({std::string(factor), std::move(value)});
  } else {
    found->value = std::move(value);
  }
}

bool isKnown(const InputValue& value) {
  return !std::holds_alternative<std::monostate>(value);
}

bool isRough(const InputValue& value) {
  return std::holds_alternative<NumberRange>(value) || std::holds_alternative<MoneyRange>(value);
}

std::optional<Currency> currencyOf(const InputValue& value) {
  if (const auto* money = std::get_if<Money>(&value)) {
    return money->currency;
  }
  const auto* range = std::get_if<MoneyRange>(&value);
  if (range == nullptr) {
    return std::nullopt;
  }
  const std::optional<Money>& end = range->lowest ? range->lowest : range->highest;
  return end ? std::optional(end->currency) : std::nullopt;
}

namespace {

std::string endText(const std::optional<double>& end) {
  return end && std::isfinite(*end) ? shortestDecimal(*end) : std::string();
}

std::string endText(const std::optional<Money>& end) {
  return end ? amountText(*end) : std::string();
}

/// " USD"; empty for plain numbers.
std::string currencyText(const InputValue& value) {
  const auto currency = currencyOf(value);
  return currency ? " " + std::string(currency->code()) : "";
}

template <typename Range>
std::string rangeText(const Range& range) {
  return endText(range.lowest) + ".." + endText(range.highest) + currencyText(range);
}

template <typename Range>
std::optional<PlainRange> plainRangeOf(const Range& range) {
  if (range.lowest && range.highest) {
    return PlainRange{RangeForm::between, endText(range.lowest), endText(range.highest)};
  }
  if (range.lowest) {
    return PlainRange{RangeForm::atLeast, endText(range.lowest), {}};
  }
  return range.highest ? std::optional(PlainRange{RangeForm::atMost, endText(range.highest), {}})
                       : std::nullopt;
}

template <typename Range>
Issue reversed(const Range& range) {
  const PlainRange written = plainRangeOf(range).value();
  return {.code = IssueCode::rangeReversed,
          .value = rangeNotation(written) + currencyText(range),
          .detail = rangeNotation({written.form, written.second, written.first}) + currencyText(range)};
}

Issue endless() {
  return {.code = IssueCode::missingKey, .detail = "from, to"};
}

std::optional<Issue> issueOf(const NumberRange& range) {
  if (!range.lowest && !range.highest) {
    return endless();
  }
  const bool isReversed = range.lowest && range.highest && *range.lowest > *range.highest;
  return isReversed ? std::optional(reversed(range)) : std::nullopt;
}

std::optional<Issue> issueOf(const MoneyRange& range) {
  if (!range.lowest && !range.highest) {
    return endless();
  }
  if (!range.lowest || !range.highest) {
    return std::nullopt;
  }
  if (range.lowest->currency != range.highest->currency) {
    return Issue{.code = IssueCode::currencyMismatch,
                 .value = std::string(range.highest->currency.code()),
                 .detail = std::string(range.lowest->currency.code())};
  }
  return range.lowest->minorUnits > range.highest->minorUnits ? std::optional(reversed(range)) : std::nullopt;
}

} // namespace

std::optional<PlainRange> plainRange(const InputValue& value) {
  if (const auto* range = std::get_if<NumberRange>(&value)) {
    return plainRangeOf(*range);
  }
  const auto* range = std::get_if<MoneyRange>(&value);
  return range == nullptr ? std::nullopt : plainRangeOf(*range);
}

std::optional<Issue> rangeIssue(const InputValue& value) {
  if (const auto* range = std::get_if<NumberRange>(&value)) {
    return issueOf(*range);
  }
  const auto* range = std::get_if<MoneyRange>(&value);
  return range == nullptr ? std::nullopt : issueOf(*range);
}

std::string inputText(const InputValue& value) {
  if (const auto* range = std::get_if<NumberRange>(&value)) {
    return rangeText(*range);
  }
  if (const auto* range = std::get_if<MoneyRange>(&value)) {
    return rangeText(*range);
  }
  if (const auto* money = std::get_if<Money>(&value)) {
    return amountText(*money) + " " + std::string(money->currency.code());
  }
  if (const auto* number = std::get_if<double>(&value)) {
    return shortestDecimal(*number);
  }
  const auto* category = std::get_if<ChosenCategory>(&value);
  return category == nullptr ? std::string() : category->id;
}

} // namespace health
