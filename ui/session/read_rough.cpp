// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/read_rough.h"

#include "core/base/decimal.h"
#include "core/scoring/check_inputs.h"
#include "ui/session/read_exact.h"

#include <algorithm>
#include <cmath>

namespace health {
namespace {

using Ends = tl::expected<InputValue, Issue>;

std::string ownDecimal(const NumberReading& number) {
  if (const auto* two = std::get_if<AmbiguousNumber>(&number)) {
    return two->own;
  }
  const auto* read = std::get_if<ReadNumber>(&number);
  return read == nullptr ? std::string() : read->decimal;
}

std::string otherDecimal(const NumberReading& number) {
  const auto* two = std::get_if<AmbiguousNumber>(&number);
  return two == nullptr ? ownDecimal(number) : two->other;
}

/// Which of two ranges is meant, if that can be asked.
std::optional<Issue> question(const RangeText& range) {
  const PlainRange own{range.form, ownDecimal(range.first), ownDecimal(range.second)};
  PlainRange other{range.form, otherDecimal(range.first), otherDecimal(range.second)};
  if (own == other && range.firstInThousands) {
    other.first = *range.firstInThousands;
  }
  return own == other ? std::nullopt
                      : std::optional(Issue{.code = IssueCode::ambiguousNumber,
                                            .value = rangeNotation(own),
                                            .detail = rangeNotation(other)});
}

/// Why the numbers cannot be taken as they stand.
std::optional<Issue> issueOf(const RangeText& range, Currency currency) {
  for (const NumberReading* number : {&range.first, &range.second}) {
    if (const auto* issue = std::get_if<Issue>(number)) {
      return *issue;
    }
    if (auto issue = mismatch(*number, currency)) {
      return issue;
    }
  }
  if (std::holds_alternative<EmptyText>(range.first)) {
    return Issue{.code = IssueCode::notANumber, .value = rangeNotation({range.form, {}, {}})};
  }
  return question(range);
}

/// One sensible step to both sides.
NumberRange around(const Factor& factor, double center) {
  double step = factor.step;
  if (factor.isWhole()) {
    step = std::max(std::floor(step), 1.0);
  }
  const double lowest = roundHalfUp(center - step, 9);
  const double highest = roundHalfUp(center + step, 9);
  return {.lowest = std::max(lowest, factor.lowest.value_or(lowest)),
          .highest = std::min(highest, factor.highest.value_or(highest))};
}

/// The step is per cent of the amount. Limits count in the model's currency: those on the wrong side of the
/// amount itself say nothing about this one.
MoneyRange around(const Factor& factor, const Money& center) {
  const double scale = std::pow(10.0, center.currency.minorDigits());
  const auto units = static_cast<double>(center.minorUnits);
  const double step = std::round(std::abs(units) * factor.step / 100.0);
  double lowest = units - step;
  double highest = units + step;
  if (factor.lowest && *factor.lowest * scale <= units) {
    lowest = std::max(lowest, std::ceil(*factor.lowest * scale));
  }
  if (factor.highest && *factor.highest * scale >= units) {
    highest = std::min(highest, std::floor(*factor.highest * scale));
  }
  constexpr auto most = static_cast<double>(largestMinorUnits);
  const auto money = [&](double minorUnits) {
    return Money{std::llround(std::clamp(minorUnits, -most, most)), center.currency};
  };
  return {.lowest = money(lowest), .highest = money(highest)};
}

/// What a sign before one number means; `Range` is NumberRange or MoneyRange.
template <typename Range, typename Number>
Range signedRange(const Factor& factor, RangeForm form, const Number& number) {
  switch (form) {
  case RangeForm::about:
    return around(factor, number);
  case RangeForm::below:
  case RangeForm::atMost:
    return {.lowest = std::nullopt, .highest = number};
  default:
    return {.lowest = number, .highest = std::nullopt};
  }
}

/// Of whole numbers those beside the one that is named.
double withoutLimit(const Factor& factor, RangeForm form, double number) {
  if (!factor.isWhole()) {
    return number;
  }
  return form == RangeForm::below ? number - 1 : (form == RangeForm::above ? number + 1 : number);
}

/// A sign and one number. What is wrong with the number itself comes before what is wrong with the ends.
Ends rangeOf(const Factor& factor, RangeForm form, const InputValue& value) {
  auto issue = checkInput(factor, value);
  if (issue && (form == RangeForm::about || issue->code == IssueCode::notWhole)) {
    return tl::make_unexpected(std::move(*issue));
  }
  if (const auto* money = std::get_if<Money>(&value)) {
    return signedRange<MoneyRange>(factor, form, *money);
  }
  const double number = std::get<double>(value);
  return signedRange<NumberRange>(factor, form, withoutLimit(factor, form, number));
}

Ends rangeBetween(const InputValue& first, const InputValue& second) {
  if (const auto* money = std::get_if<Money>(&first)) {
    return MoneyRange{.lowest = *money, .highest = std::get<Money>(second)};
  }
  return NumberRange{.lowest = std::get<double>(first), .highest = std::get<double>(second)};
}

Ends endsOf(const Factor& factor, const RangeText& range, Currency currency) {
  auto first = exactInput(factor, std::get<ReadNumber>(range.first), currency);
  if (!first) {
    return first;
  }
  if (range.form != RangeForm::between) {
    return rangeOf(factor, range.form, *first);
  }
  auto second = exactInput(factor, std::get<ReadNumber>(range.second), currency);
  if (!second) {
    return second;
  }
  return rangeBetween(*first, *second);
}

} // namespace

FieldReading readRough(const Factor& factor, const RangeText& range, Currency currency,
                       const NumberStyle& style) {
  FieldReading reading{.value = {}, .issue = issueOf(range, currency), .readAs = {}};
  if (reading.issue) {
    return reading;
  }
  const Ends ends = endsOf(factor, range, currency);
  reading.issue = ends ? checkInput(factor, *ends) : std::optional(ends.error());
  if (!reading.issue) {
    reading.value = *ends;
    reading.readAs = QString::fromStdString(displayRange(plainRange(*ends).value(), style));
  }
  return reading;
}

} // namespace health
