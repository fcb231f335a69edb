// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_text.h"

#include "core/base/decimal.h"
#include "core/base/digit_run.h"
#include "tests/core/base/number_samples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <bit>
#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace health {
namespace {

using namespace samples;

/// Canonical decimal text of up to 13 digits, often with three decimals.
rc::Gen<std::string> anyDecimal() {
  const auto number = rc::gen::mapcat(rc::gen::inRange<std::size_t>(1, 14), [](std::size_t length) {
    return rc::gen::container<std::string>(length, rc::gen::elementOf(std::string("0123456789")));
  });
  const auto decimals = rc::gen::element(0, 0, 1, 2, 3, 3, 3, 4, 7);
  return rc::gen::apply(canonicalDecimal, rc::gen::arbitrary<bool>(), number, decimals);
}

bool sameValue(std::string left, std::string right) {
  for (std::string* text : {&left, &right}) {
    if (text->find('.') != std::string::npos) {
      text->erase(text->find_last_not_of('0') + 1);
      text->erase(text->find_last_not_of('.') + 1);
    }
  }
  return left == right;
}

bool reads(const NumberReading& reading, const std::string& decimal) {
  const auto* number = std::get_if<ReadNumber>(&reading);
  return number != nullptr && number->currencyMark.empty() && sameValue(number->decimal, decimal);
}

std::optional<double> doubleOf(const NumberReading& reading) {
  const auto* number = std::get_if<ReadNumber>(&reading);
  return number == nullptr ? std::nullopt : parseDecimal(number->decimal);
}

/// `decimal`, a question in which it occurs, or a refusal: anything but another number.
bool readsOrAsksOrRefuses(const NumberReading& reading, const std::string& decimal) {
  if (const auto* both = std::get_if<AmbiguousNumber>(&reading)) {
    return sameValue(both->own, decimal) || sameValue(both->other, decimal);
  }
  return std::holds_alternative<Issue>(reading) || reads(reading, decimal);
}

bool obeys(const std::string& decimal, const NumberRules& rules) {
  const std::size_t point = decimal.find('.');
  const std::size_t decimals = point == std::string::npos ? 0 : decimal.size() - point - 1;
  const double value = parseDecimal(decimal).value_or(NAN);
  return (!rules.decimals || decimals <= static_cast<std::size_t>(*rules.decimals)) &&
         (!rules.lowest || value >= *rules.lowest) && (!rules.highest || value <= *rules.highest);
}

RC_GTEST_PROP(NumberLaws, fieldTextReadsBackToExactlyTheSameNumber, ()) {
  const std::string decimal = *anyDecimal();
  for (const NumberRules& rules : kindsOfRules) {
    for (const NamedStyle& named : styles) {
      const std::string text = fieldText(decimal, named.style, rules);
      RC_LOG() << named.name << " writes " << text << '\n';
      RC_ASSERT(reads(readNumber(text, named.style, rules), decimal));
    }
  }
}

RC_GTEST_PROP(NumberLaws, everyDoubleHasAFieldText, (std::uint64_t bits)) {
  const auto value = std::bit_cast<double>(bits);
  RC_PRE(std::isfinite(value));
  for (const NamedStyle& named : styles) {
    const std::string text = fieldText(shortestDecimal(value), named.style, anything);
    RC_ASSERT(doubleOf(readNumber(text, named.style, anything)) == value);
  }
}

RC_GTEST_PROP(NumberLaws, aNumberPastedIntoAnotherLocaleNeverBecomesAnotherNumber, ()) {
  const std::string decimal = *anyDecimal();
  for (const NumberRules& rules : kindsOfRules) {
    for (const NamedStyle& from : styles) {
      const std::string field = fieldText(decimal, from.style, rules);
      const std::string label = obeys(decimal, rules) ? displayNumber(decimal, from.style) : field;
      for (const NamedStyle& to : styles) {
        RC_LOG() << from.name << " writes " << field << " or " << label << " for " << to.name << '\n';
        RC_ASSERT(readsOrAsksOrRefuses(readNumber(field, to.style, rules), decimal));
        RC_ASSERT(readsOrAsksOrRefuses(readNumber(label, to.style, rules), decimal));
      }
    }
  }
}

constexpr std::size_t longestText = 60;

void expectSoundReading(const std::string& text) {
  for (const NamedStyle& named : styles) {
    for (const NumberRules& rules : {money, percent, anything, daysAgo}) {
      const NumberReading reading = readNumber(text, named.style, rules);
      if (const auto* number = std::get_if<ReadNumber>(&reading)) {
        const std::string& decimal = number->decimal;
        RC_ASSERT(parseDecimal(decimal).has_value());
        const NumberReading again = readNumber(fieldText(decimal, named.style, rules), named.style, rules);
        RC_ASSERT(doubleOf(again) == parseDecimal(decimal));
        RC_ASSERT(decimal.size() > longestText || reads(again, decimal));
      }
      if (const auto* both = std::get_if<AmbiguousNumber>(&reading)) {
        RC_ASSERT(parseDecimal(both->own).has_value() && parseDecimal(both->other).has_value());
        RC_ASSERT(both->own != both->other);
      }
    }
  }
}

RC_GTEST_PROP(NumberLaws, anyBytesAreReadOrRefused, (const std::string& bytes)) {
  expectSoundReading(bytes);
}

RC_GTEST_PROP(NumberLaws, anyMixtureOfTheCharactersOfNumbersIsReadOrRefused, ()) {
  static const std::vector<std::string> parts{
      "0",  "1", "2", "3",  "4",      "5",      "6",      "7",      "8",      "9",   "000",
      "12", ".", ",", "'",  " ",      "-",      "+",      "e",      "E",      "k",   "M",
      "%",  "$", "€", "kr", "\u066B", "\u066C", "\u0663", "\u2212", "\u200F", "days"};
  const auto chosen = *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(parts));
  std::string text;
  for (const std::string& part : chosen) {
    text += part;
  }
  expectSoundReading(text);
}

RC_GTEST_PROP(NumberLaws, longNumbersWithExponentsAreReadAndWrittenAgain, ()) {
  const auto digits = *rc::gen::container<std::string>(*rc::gen::inRange<std::size_t>(1, 58),
                                                       rc::gen::elementOf(std::string("0123456789")));
  const auto point = *rc::gen::inRange<std::size_t>(0, digits.size() + 1);
  const auto exponent = *rc::gen::inRange(-320, 320);
  expectSoundReading(digits.substr(0, point) + "." + digits.substr(point) + "e" + std::to_string(exponent));
}

} // namespace
} // namespace health
