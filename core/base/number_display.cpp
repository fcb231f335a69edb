// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_text.h"

#include "core/base/decimal.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace health {
namespace {

enum class Grouping { none, asInStyle };

bool isDigit(char character) {
  return character >= '0' && character <= '9';
}

/// Whether a separator stands between two digits of which the right one begins the last `following` of the
/// integer.
bool startsGroup(std::size_t following, const NumberStyle& style) {
  const auto first = static_cast<std::size_t>(style.firstGroup);
  return following == first ||
         (following > first && (following - first) % static_cast<std::size_t>(style.furtherGroups) == 0);
}

std::string written(std::string_view decimal, const NumberStyle& style, Grouping grouping) {
  const std::size_t sign = decimal.starts_with('-') ? 1 : 0;
  const std::size_t point = std::min(decimal.find('.'), decimal.size());
  const auto integerDigits = static_cast<int>(point - sign);
  const bool isGrouped =
      grouping == Grouping::asInStyle && integerDigits >= style.firstGroup + style.leastLeadingDigits;
  std::string text;
  for (std::size_t place = 0; place < decimal.size(); ++place) {
    const char character = decimal[place];
    if (isGrouped && place > sign && place < point && startsGroup(point - place, style)) {
      text += style.groupSeparator;
    }
    if (isDigit(character)) {
      text += style.digits.at(static_cast<std::size_t>(character - '0'));
    } else {
      text += character == '-' ? style.minus : style.decimalPoint;
    }
  }
  return text;
}

/// `decimal` with one decimal more: three of them could be taken for a group, four cannot.
std::string withFurtherZero(std::string_view decimal) {
  const bool hasPoint = decimal.find('.') != std::string_view::npos;
  return std::string(decimal) + (hasPoint ? "0" : ".0");
}

/// Whole digits and a power of ten ("-15E-301"), for a number of more characters than a field may have. They
/// tell the double, not the decimal: exact decimals of that length are nobody's input.
std::string withExponent(std::string_view decimal) {
  constexpr std::size_t longestDouble = 32;
  std::array<char, longestDouble> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(),
                                 parseDecimal(decimal).value_or(0.0), std::chars_format::scientific);
  const std::string_view text(buffer.data(), end.ptr); // "-1.5e-300" or "1e+300"
  const std::size_t e = text.find('e');
  std::string digits(text.substr(0, e));
  const std::size_t point = digits.find('.');
  const std::size_t decimals = point == std::string::npos ? 0 : digits.size() - point - 1;
  std::erase(digits, '.');
  int exponent = 0;
  std::from_chars(text.data() + e + (text[e + 1] == '+' ? 2 : 1), text.data() + text.size(), exponent);
  return digits + "E" + std::to_string(exponent - static_cast<int>(decimals));
}

/// The digits without the zeros at the end of the decimals, so that equal texts are equal numbers.
std::string_view withoutFinalZeros(std::string_view decimal) {
  if (decimal.find('.') != std::string_view::npos) {
    decimal = decimal.substr(0, decimal.find_last_not_of('0') + 1);
    decimal = decimal.substr(0, decimal.ends_with('.') ? decimal.size() - 1 : decimal.size());
  }
  return decimal;
}

bool readsBack(std::string_view text, std::string_view decimal, const NumberStyle& style,
               const NumberRules& rules) {
  const NumberReading reading = readNumber(text, style, rules);
  const auto* number = std::get_if<ReadNumber>(&reading);
  return number != nullptr && withoutFinalZeros(number->decimal) == withoutFinalZeros(decimal);
}

} // namespace

std::string displayNumber(std::string_view decimal, const NumberStyle& style) {
  return written(decimal, style, Grouping::asInStyle);
}

std::string fieldText(std::string_view decimal, const NumberStyle& style, const NumberRules& rules) {
  const std::string padded = withFurtherZero(decimal);
  // A system may have symbols that no reader knows; those of files are always understood.
  const NumberStyle plain;
  const std::array texts{
      written(decimal, style, Grouping::asInStyle), written(decimal, style, Grouping::none),
      written(padded, style, Grouping::none),       written(decimal, plain, Grouping::none),
      written(padded, plain, Grouping::none),
  };
  const auto found = std::ranges::find_if(
      texts, [&](const std::string& text) { return readsBack(text, decimal, style, rules); });
  return found == texts.end() ? withExponent(decimal) : *found;
}

} // namespace health
