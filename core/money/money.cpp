// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/money.h"

#include "core/base/decimal.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <system_error>

namespace health {
namespace {

constexpr std::array<double, 3> unitsPerOne{1.0, 10.0, 100.0};

Issue refused(IssueCode code, std::string_view decimal) {
  return Issue{.code = code, .value = excerpt(decimal)};
}

bool isDigits(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

tl::expected<Money, Issue> moneyFromText(std::string_view decimal, Currency currency) {
  const bool negative = decimal.starts_with('-');
  const std::string_view digits = decimal.substr(negative ? 1 : 0);
  const std::size_t dot = std::min(digits.find('.'), digits.size());
  const std::string_view whole = digits.substr(0, dot);
  std::string fraction(digits.substr(std::min(dot + 1, digits.size())));
  const bool danglingDot = dot < digits.size() && fraction.empty();
  if (whole.empty() || danglingDot || !isDigits(whole) || !isDigits(fraction)) {
    return tl::make_unexpected(refused(IssueCode::notANumber, decimal));
  }
  const auto minorDigits = static_cast<std::size_t>(currency.minorDigits());
  if (fraction.find_first_not_of('0', minorDigits) != std::string::npos) {
    Issue issue = refused(IssueCode::tooManyDecimals, decimal);
    issue.highest = currency.minorDigits();
    issue.detail = currency.code();
    return tl::make_unexpected(issue);
  }
  fraction.resize(minorDigits, '0');
  const std::string all = std::string(whole) + fraction;
  std::int64_t units = 0;
  const auto read = std::from_chars(all.data(), all.data() + all.size(), units);
  if (read.ec != std::errc{} || units > largestMinorUnits) {
    Issue issue = refused(IssueCode::amountTooLarge, decimal);
    issue.highest = amountOf({largestMinorUnits, currency});
    issue.detail = currency.code();
    return tl::make_unexpected(issue);
  }
  return Money{negative ? -units : units, currency};
}

std::string amountText(const Money& money) {
  std::string text = unitsText(money.minorUnits, money.currency.minorDigits());
  const std::size_t dot = text.find('.');
  if (dot != std::string::npos && text.find_first_not_of('0', dot + 1) == std::string::npos) {
    text.resize(dot);
  }
  return text;
}

double amountOf(const Money& money) {
  return static_cast<double>(money.minorUnits) /
         unitsPerOne.at(static_cast<std::size_t>(money.currency.minorDigits()));
}

} // namespace health
