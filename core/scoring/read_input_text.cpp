// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/read_input_text.h"

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

} // namespace

tl::expected<InputValue, Issue> readInputText(std::string_view text) {
  if (text.empty()) {
    return InputValue();
  }
  if (const auto number = parseDecimal(text)) {
    return *number;
  }
  if (const auto ends = endsIn(text)) {
    return NumberRange{.lowest = parseDecimal(ends->from), .highest = parseDecimal(ends->to)};
  }
  const std::string_view amount = beforeCode(text);
  return parseDecimal(amount) || endsIn(amount) ? readMoney(amount, text.substr(text.size() - codeLength))
                                                : InputValue(ChosenCategory{std::string(text)});
}

tl::expected<InputValue, Issue> readInputText(std::string_view text, const Factor& factor) {
  return factor.isCategory() && !text.empty() ? InputValue(ChosenCategory{std::string(text)})
                                              : readInputText(text);
}

} // namespace health
