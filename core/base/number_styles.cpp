// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_styles.h"

#include "core/base/json_parse.h"
#include "resources/embedded.h"

#include <algorithm>
#include <sstream>
#include <string>

namespace health {
namespace {

/// Without encoding and variant, which say nothing of numbers, and in one spelling: "de_at".
std::string spelledAlike(std::string_view locale) {
  std::string name(locale.substr(0, locale.find_first_of(".@")));
  std::ranges::transform(name, name.begin(), [](char letter) {
    const bool isCapital = letter >= 'A' && letter <= 'Z';
    return letter == '-' ? '_' : static_cast<char>(isCapital ? letter - 'A' + 'a' : letter);
  });
  return name;
}

bool lists(const std::string& locales, const std::string& name) {
  std::istringstream words(locales);
  for (std::string word; words >> word;) {
    if (spelledAlike(word) == name) {
      return true;
    }
  }
  return false;
}

/// The ten digits from the one for zero: in UTF-8, those of each script differ in the last byte alone.
std::array<std::string, 10> digitsFrom(const std::string& zero) {
  std::array<std::string, 10> digits;
  char last = zero.back();
  for (std::string& digit : digits) {
    digit = zero;
    digit.back() = last++;
  }
  return digits;
}

NumberStyle readStyle(const Json& json) {
  return {.decimalPoint = json.at("decimal_point"),
          .groupSeparator = json.at("group_separator"),
          .minus = json.at("minus"),
          .digits = digitsFrom(json.at("zero")),
          .firstGroup = json.at("first_group"),
          .furtherGroups = json.at("further_groups"),
          .leastLeadingDigits = json.at("least_leading_digits")};
}

} // namespace

std::optional<NumberStyle> numberStyleNamed(std::string_view locale) {
  const std::string name = spelledAlike(locale);
  const Json document = parseJson(embeddedNumberStyles()).value();
  for (const Json& style : document.at("styles")) {
    if (lists(style.at("locales"), name)) {
      return readStyle(style);
    }
  }
  return std::nullopt;
}

} // namespace health
