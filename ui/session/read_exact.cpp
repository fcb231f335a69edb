// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/read_exact.h"

#include "core/base/decimal.h"

namespace health {
namespace {

std::string_view markOf(const NumberReading& number) {
  if (const auto* read = std::get_if<ReadNumber>(&number)) {
    return read->currencyMark;
  }
  const auto* two = std::get_if<AmbiguousNumber>(&number);
  return two == nullptr ? std::string_view() : two->currencyMark;
}

} // namespace

std::optional<Issue> mismatch(const NumberReading& number, Currency currency) {
  const std::string_view mark = markOf(number);
  if (mark.empty() || currency.answersTo(mark)) {
    return std::nullopt;
  }
  return Issue{.code = IssueCode::currencyMismatch,
               .value = std::string(mark),
               .detail = std::string(currency.code())};
}

tl::expected<InputValue, Issue> exactInput(const Factor& factor, const ReadNumber& number,
                                           Currency currency) {
  if (!factor.isMoney()) {
    return InputValue(parseDecimal(number.decimal).value());
  }
  if (auto issue = mismatch(number, currency)) {
    return tl::make_unexpected(std::move(*issue));
  }
  return moneyFromText(number.decimal, currency).map([](const Money& money) { return InputValue(money); });
}

} // namespace health
