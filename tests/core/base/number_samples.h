// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number_text.h"

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

// Styles and rules for the tests of reading and writing numbers. The styles are those that QLocale has for
// these names; tests/ui/shared/locale_style_test.cpp asks QLocale itself.

namespace health::samples {

inline std::array<std::string, 10> digitsFrom(const std::string& zero) {
  std::array<std::string, 10> digits;
  digits.fill(zero);
  for (std::size_t digit = 0; digit < digits.size(); ++digit) {
    // Ten digits of one script differ in their last byte only.
    digits.at(digit).back() = static_cast<char>(static_cast<unsigned char>(zero.back()) + digit);
  }
  return digits;
}

inline NumberStyle style(std::string point, std::string group) {
  NumberStyle result;
  result.decimalPoint = std::move(point);
  result.groupSeparator = std::move(group);
  return result;
}

inline NumberStyle withLeadingDigits(NumberStyle result, int least) {
  result.leastLeadingDigits = least;
  return result;
}

inline NumberStyle withMinus(NumberStyle result, std::string minus) {
  result.minus = std::move(minus);
  return result;
}

inline NumberStyle withDigits(NumberStyle result, std::array<std::string, 10> digits) {
  result.digits = std::move(digits);
  return result;
}

inline NumberStyle indian() {
  NumberStyle result = style(".", ",");
  result.furtherGroups = 2;
  return result;
}

inline const NumberStyle enUs = style(".", ",");
inline const NumberStyle deDe = style(",", ".");
inline const NumberStyle deCh = style(".", "\u2019");
inline const NumberStyle frFr = style(",", "\u202F");
inline const NumberStyle esEs = withLeadingDigits(style(",", "."), 2);
inline const NumberStyle svSe = withMinus(style(",", "\u00A0"), "\u2212");
inline const NumberStyle plPl = withLeadingDigits(style(",", "\u00A0"), 2);
inline const NumberStyle hiIn = indian();
inline const NumberStyle arEg = withDigits(style("\u066B", "\u066C"), digitsFrom("\u0660"));
inline const NumberStyle faIr =
    withDigits(withMinus(style("\u066B", "\u066C"), "\u2212"), digitsFrom("\u06F0"));

struct NamedStyle {
  std::string name;
  NumberStyle style;
};

inline const std::vector<NamedStyle> styles{
    {"en_US", enUs}, {"en_GB", enUs}, {"de_DE", deDe}, {"de_CH", deCh}, {"fr_FR", frFr},
    {"es_ES", esEs}, {"it_IT", deDe}, {"pt_BR", deDe}, {"sv_SE", svSe}, {"pl_PL", plPl},
    {"hi_IN", hiIn}, {"ja_JP", enUs}, {"ar_EG", arEg}, {"fa_IR", faIr}, {"files", NumberStyle{}},
};

inline NumberRules rules(std::optional<int> decimals, std::optional<double> lowest,
                         std::optional<double> highest) {
  return {.decimals = decimals, .lowest = lowest, .highest = highest, .unit = {}};
}

inline NumberRules moneyRules(int decimals) {
  NumberRules result = rules(decimals, 0.0, std::nullopt);
  result.money = true;
  return result;
}

inline NumberRules percentRules() {
  NumberRules result = rules(std::nullopt, 0.0, 100.0);
  result.percent = true;
  return result;
}

inline NumberRules daysRules() {
  NumberRules result = rules(0, 0.0, std::nullopt);
  result.unit = "days ago";
  return result;
}

inline const NumberRules money = moneyRules(2);
inline const NumberRules yen = moneyRules(0);
inline const NumberRules wholeNumber = rules(0, 0.0, std::nullopt);
inline const NumberRules percent = percentRules();
inline const NumberRules netPromoter = rules(std::nullopt, -100.0, 100.0);
inline const NumberRules anything = rules(std::nullopt, std::nullopt, std::nullopt);
inline const NumberRules daysAgo = daysRules();

inline const std::vector<NumberRules> kindsOfRules{money, yen, wholeNumber, percent, netPromoter, anything};

} // namespace health::samples
