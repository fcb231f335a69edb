// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/healthscore_cli/set_option.h"

#include "core/base/decimal.h"

#include <algorithm>

namespace health {
namespace {

constexpr std::size_t codeLength = 3;

bool isLetter(char character) {
  return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
}

/// The amount before a currency code: "75000" in "75000EUR" and "75000 EUR". Empty where there is none.
std::string_view amountIn(std::string_view value) {
  if (value.size() <= codeLength || !std::ranges::all_of(value.substr(value.size() - codeLength), isLetter)) {
    return {};
  }
  std::string_view amount = value.substr(0, value.size() - codeLength);
  amount.remove_suffix(amount.ends_with(' ') ? 1 : 0);
  return parseDecimal(amount) ? amount : std::string_view();
}

tl::unexpected<Issue> refused(IssueCode code, std::string_view value) {
  return tl::make_unexpected(Issue{.code = code, .value = excerpt(value)});
}

tl::expected<InputValue, Issue> readMoney(std::string_view amount, std::string_view code) {
  const auto currency = Currency::fromCode(code);
  if (!currency) {
    return refused(IssueCode::unknownCurrency, code);
  }
  return moneyFromText(amount, *currency).map([](const Money& money) { return InputValue(money); });
}

/// What is neither a number nor an amount can only be a category; whether it is, the model knows.
tl::expected<InputValue, Issue> readValue(std::string_view value) {
  if (value.empty()) {
    return InputValue();
  }
  if (const auto number = parseDecimal(value)) {
    return *number;
  }
  const std::string_view amount = amountIn(value);
  return amount.empty() ? InputValue(ChosenCategory{std::string(value)})
                        : readMoney(amount, value.substr(value.size() - codeLength));
}

} // namespace

bool isSetOption(std::string_view option) {
  const std::size_t sign = option.find('=');
  return sign != std::string_view::npos && sign > 0;
}

InputValue valueFor(const SetOption& option, const Factor& factor) {
  return factor.isCategory() && !option.text.empty() ? InputValue(ChosenCategory{option.text})
                                                     : option.input.value;
}

tl::expected<SetOption, Issue> readSetOption(std::string_view option) {
  const std::size_t sign = option.find('=');
  const std::string factor(option.substr(0, sign));
  const std::string text(option.substr(sign + 1));
  return readValue(text).map([&](const InputValue& value) { return SetOption{{factor, value}, text}; });
}

std::string setOptionPlace(std::string_view factor) {
  return "--set " + std::string(factor);
}

} // namespace health
