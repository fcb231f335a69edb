// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <system_error>

namespace health {
namespace {

/// Longest fixed notation of a double: 309 digits, or "0." and 324 zeros before 17 digits.
constexpr std::size_t longestFixed = 400;

double toDouble(std::string_view text) {
  double value = 0.0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

/// One unit more in the last place of unsigned decimal digits with an optional dot.
void incrementLastPlace(std::string& digits) {
  for (auto place = digits.rbegin(); place != digits.rend(); ++place) {
    if (*place == '.') {
      continue;
    }
    if (*place != '9') {
      ++*place;
      return;
    }
    *place = '0';
  }
  digits.insert(digits.begin(), '1');
}

bool isDigit(std::string_view character) {
  return !character.empty() && character >= "0" && character <= "9";
}

bool isZero(std::string_view digits) {
  return digits.find_first_not_of("0.") == std::string_view::npos;
}

} // namespace

std::string shortestDecimal(double value) {
  std::array<char, longestFixed> buffer{};
  const auto result =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), value + 0.0, std::chars_format::fixed);
  return {buffer.data(), result.ptr};
}

std::optional<double> parseDecimal(std::string_view text) {
  const std::string_view unsignedPart = text.starts_with('-') ? text.substr(1) : text;
  // from_chars also reads "inf", "nan", ".5" and "5."; here digits stand on either side of a dot.
  if (!isDigit(unsignedPart.substr(0, 1))) {
    return std::nullopt;
  }
  const std::size_t dot = text.find('.');
  const bool danglingDot = dot != std::string_view::npos && !isDigit(text.substr(dot + 1, 1));
  double value = 0.0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
  if (result.ec != std::errc{} || result.ptr != text.data() + text.size() || danglingDot) {
    return std::nullopt;
  }
  return value;
}

std::string fixedDecimal(double value, int places) {
  std::string digits = shortestDecimal(std::abs(value));
  const auto wanted = static_cast<std::size_t>(places);
  if (digits.find('.') == std::string::npos) {
    digits += '.';
  }
  const std::size_t dot = digits.find('.');
  digits.append(wanted + 1, '0');
  const bool roundsUp = digits[dot + 1 + wanted] >= '5';
  digits.resize(dot + 1 + wanted);
  if (places == 0) {
    digits.pop_back();
  }
  if (roundsUp) {
    incrementLastPlace(digits);
  }
  return value < 0 && !isZero(digits) ? "-" + digits : digits;
}

double roundHalfUp(double value, int places) {
  return toDouble(fixedDecimal(value, places));
}

std::int64_t roundedUnits(double value, int places) {
  std::string digits = fixedDecimal(value, places);
  std::erase(digits, '.');
  std::int64_t units = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), units);
  return units;
}

std::string unitsText(std::int64_t units, int places) {
  std::string digits = std::to_string(units < 0 ? -units : units);
  const auto wanted = static_cast<std::size_t>(places);
  if (digits.size() <= wanted) {
    digits.insert(0, wanted + 1 - digits.size(), '0');
  }
  if (places > 0) {
    digits.insert(digits.size() - wanted, 1, '.');
  }
  return units < 0 ? "-" + digits : digits;
}

} // namespace health
