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

/// What stands before a currency code: "75000" in "75000EUR" and "75000 EUR". Empty where there is no code.
std::string_view beforeCode(std::string_view value) {
  if (value.size() <= codeLength || !std::ranges::all_of(value.substr(value.size() - codeLength), isLetter)) {
    return {};
  }
  std::string_view amount = value.substr(0, value.size() - codeLength);
  amount.remove_suffix(amount.ends_with(' ') ? 1 : 0);
  return amount;
}

struct Ends {
  std::string_view from; ///< empty for an open one
  std::string_view to;
};

/// The ends of "25..35", "..35" or "25..", each a number.
std::optional<Ends> endsIn(std::string_view value) {
  constexpr std::string_view between = "..";
  const std::size_t place = value.find(between);
  if (place == std::string_view::npos) {
    return std::nullopt;
  }
  const Ends ends{value.substr(0, place), value.substr(place + between.size())};
  const auto fits = [](std::string_view end) { return end.empty() || parseDecimal(end); };
  const bool isRange = fits(ends.from) && fits(ends.to) && !(ends.from.empty() && ends.to.empty());
  return isRange ? std::optional(ends) : std::nullopt;
}

tl::unexpected<Issue> refused(IssueCode code, std::string_view value) {
  return tl::make_unexpected(Issue{.code = code, .value = excerpt(value)});
}

tl::expected<InputValue, Issue> readMoneyRange(const Ends& ends, Currency currency) {
  MoneyRange range;
  for (const auto& [text, end] : {std::pair{ends.from, &range.lowest}, {ends.to, &range.highest}}) {
    const auto money =
        text.empty() ? tl::expected<Money, Issue>(Money{0, currency}) : moneyFromText(text, currency);
    if (!money) {
      return tl::make_unexpected(money.error());
    }
    *end = text.empty() ? std::nullopt : std::optional(*money);
  }
  return range;
}

/// An amount or a range of amounts before a currency code.
tl::expected<InputValue, Issue> readMoney(std::string_view amount, std::string_view code) {
  const auto currency = Currency::fromCode(code);
  if (!currency) {
    return refused(IssueCode::unknownCurrency, code);
  }
  if (const auto ends = endsIn(amount)) {
    return readMoneyRange(*ends, *currency);
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
  if (const auto ends = endsIn(value)) {
    return NumberRange{.lowest = parseDecimal(ends->from), .highest = parseDecimal(ends->to)};
  }
  const std::string_view amount = beforeCode(value);
  return parseDecimal(amount) || endsIn(amount) ? readMoney(amount, value.substr(value.size() - codeLength))
                                                : InputValue(ChosenCategory{std::string(value)});
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
