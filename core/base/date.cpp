// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace health {
namespace {

bool isDigit(char character) {
  return character >= '0' && character <= '9';
}

unsigned digitsValue(std::string_view digits) {
  unsigned value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

} // namespace

std::optional<Date> parseDate(std::string_view iso) {
  constexpr std::string_view form = "dddd-dd-dd";
  const bool matches = std::ranges::equal(iso, form, [](char character, char expected) {
    return expected == 'd' ? isDigit(character) : character == expected;
  });
  if (!matches) {
    return std::nullopt;
  }
  const Date date{std::chrono::year{static_cast<int>(digitsValue(iso.substr(0, 4)))},
                  std::chrono::month{digitsValue(iso.substr(5, 2))},
                  std::chrono::day{digitsValue(iso.substr(8, 2))}};
  if (!date.ok() || date.year() < std::chrono::year{1}) {
    return std::nullopt;
  }
  return date;
}

std::string dateText(Date date) {
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

} // namespace health
