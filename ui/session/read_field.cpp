// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/read_field.h"

#include "core/base/decimal.h"
#include "core/scoring/check_inputs.h"
#include "ui/session/read_exact.h"
#include "ui/session/read_rough.h"

namespace health {
namespace {

std::string valueDecimal(const InputValue& value) {
  if (const auto* money = std::get_if<Money>(&value)) {
    return amountText(*money);
  }
  const auto* number = std::get_if<double>(&value);
  return number == nullptr ? std::string() : shortestDecimal(*number);
}

/// A category's text is its id: it is chosen, not typed.
FieldReading readCategory(const Factor& factor, const QString& text) {
  if (text.isEmpty()) {
    return {};
  }
  const InputValue value = ChosenCategory{text.toStdString()};
  const auto issue = checkInput(factor, value);
  return issue ? FieldReading{.value = {}, .issue = issue, .readAs = {}}
               : FieldReading{.value = value, .issue = {}, .readAs = {}};
}

/// The plain number, unless the text already is one: grouped or not, with the decimals it was given.
QString readAsText(const QString& typed, const ReadNumber& read, const InputValue& value,
                   const NumberStyle& style) {
  NumberStyle ungrouped = style;
  ungrouped.groupSeparator.clear();
  const std::string plain = typed.trimmed().toStdString();
  const std::string decimal = valueDecimal(value);
  const bool exact = parseDecimal(read.decimal) == parseDecimal(decimal);
  const bool isPlain =
      plain == displayNumber(read.decimal, style) || plain == displayNumber(read.decimal, ungrouped);
  return exact && isPlain && read.decimal.size() < 17 ? QString()
                                                      : QString::fromStdString(displayNumber(decimal, style));
}

/// The same for a range, of which two numbers with the dash between them are plain.
bool isPlainRange(const QString& typed, const PlainRange& range, const NumberStyle& style) {
  NumberStyle ungrouped = style;
  ungrouped.groupSeparator.clear();
  const std::string plain = typed.trimmed().toStdString();
  return plain == displayRange(range, style) || plain == displayRange(range, ungrouped);
}

FieldReading readRange(const Factor& factor, const QString& text, const RangeText& range, Currency currency,
                       const NumberStyle& style) {
  FieldReading reading = readRough(factor, range, currency, style);
  const auto plain = plainRange(reading.value);
  if (plain && isPlainRange(text, *plain, style)) {
    reading.readAs.clear();
  }
  return reading;
}

FieldReading readNumberField(const Factor& factor, const QString& text, const ReadNumber& read,
                             Currency currency, const NumberStyle& style) {
  FieldReading reading;
  const auto value = exactInput(factor, read, currency);
  reading.issue = value ? checkInput(factor, *value) : std::optional(value.error());
  if (!reading.issue) {
    reading.value = *value;
    reading.readAs = readAsText(text, read, *value, style);
  }
  return reading;
}

/// Where an own rate is expected, for reading as for writing.
NumberRules rateRules(std::optional<double> usual) {
  constexpr double farOff = 30.0;
  NumberRules rules{.lowest = 0.0};
  if (usual) {
    rules.lowest = *usual / farOff;
    rules.highest = *usual * farOff;
  }
  return rules;
}

} // namespace

NumberRules fieldRules(const Factor& factor, Currency currency) {
  NumberRules rules{
      .lowest = factor.lowest, .highest = factor.highest, .unit = factor.unit, .unitOne = factor.unitOne};
  rules.percent = factor.kind == InputKind::percent;
  rules.money = factor.isMoney();
  if (factor.isMoney()) {
    rules.decimals = currency.minorDigits();
  } else if (factor.isWhole()) {
    rules.decimals = 0;
  }
  return rules;
}

FieldReading readField(const Factor& factor, const QString& text, Currency currency,
                       const NumberStyle& style) {
  if (factor.isCategory()) {
    return readCategory(factor, text);
  }
  const std::string typed = text.toStdString();
  const NumberRules rules = fieldRules(factor, currency);
  if (const auto range = readRangeText(typed, style, rules)) {
    return readRange(factor, text, *range, currency, style);
  }
  FieldReading reading;
  const NumberReading number = readNumber(typed, style, rules);
  if (const auto* issue = std::get_if<Issue>(&number)) {
    reading.issue = *issue;
  } else if (const auto* two = std::get_if<AmbiguousNumber>(&number)) {
    // The currency comes first: an answer about the number takes the sign away.
    reading.issue = mismatch(number, currency);
    if (!reading.issue) {
      reading.issue = Issue{.code = IssueCode::ambiguousNumber, .value = two->own, .detail = two->other};
    }
  } else if (const auto* read = std::get_if<ReadNumber>(&number)) {
    return readNumberField(factor, text, *read, currency, style);
  }
  return reading;
}

QString fieldTextOf(const Factor& factor, const InputValue& value, const NumberStyle& style) {
  if (!isKnown(value)) {
    return {};
  }
  if (const auto* chosen = std::get_if<ChosenCategory>(&value)) {
    return QString::fromStdString(chosen->id);
  }
  const Currency currency = currencyOf(value).value_or(Currency::all().front());
  const NumberRules rules = fieldRules(factor, currency);
  if (const auto range = plainRange(value)) {
    return QString::fromStdString(rangeFieldText(*range, style, rules));
  }
  return QString::fromStdString(fieldText(valueDecimal(value), style, rules));
}

std::optional<double> usualRate(const ExchangeRates& rates, Currency from, Currency to) {
  const auto use = rates.find(from, to);
  return use ? std::optional(use->rate) : std::nullopt;
}

RateReading readRate(const QString& text, std::optional<double> usual, const NumberStyle& style) {
  const NumberReading number = readNumber(text.toStdString(), style, rateRules(usual));
  if (const auto* issue = std::get_if<Issue>(&number)) {
    return {.issue = *issue};
  }
  if (const auto* two = std::get_if<AmbiguousNumber>(&number)) {
    return {.issue = Issue{.code = IssueCode::ambiguousNumber, .value = two->own, .detail = two->other}};
  }
  const auto* read = std::get_if<ReadNumber>(&number);
  if (read == nullptr) {
    return {};
  }
  const double rate = parseDecimal(read->decimal).value();
  if (!(rate > 0)) {
    return {.issue = Issue{.code = IssueCode::rateNotPositive, .value = read->decimal}};
  }
  return {.rate = rate};
}

QString rateTextOf(double rate, std::optional<double> usual, const NumberStyle& style) {
  return QString::fromStdString(fieldText(shortestDecimal(rate), style, rateRules(usual)));
}

} // namespace health
