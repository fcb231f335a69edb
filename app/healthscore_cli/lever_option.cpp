// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/healthscore_cli/lever_option.h"

#include <algorithm>

namespace health {
namespace {

constexpr std::size_t signLength = 2; // <= or >=

/// Where the sign begins; the whole length where there is none.
std::size_t signOf(std::string_view option) {
  return std::min(option.find_first_of("<>="), option.size());
}

} // namespace

bool isLeverOption(std::string_view option) {
  const std::size_t sign = signOf(option);
  if (sign == 0 || sign == option.size()) {
    return sign > 0;
  }
  return option[sign] != '=' && option.substr(sign + 1).starts_with('=') && option.size() > sign + signLength;
}

tl::expected<SetOption, Issue> readLeverOption(std::string_view option) {
  const std::string factor(option.substr(0, signOf(option)));
  const std::string_view limit = option.substr(std::min(signOf(option) + signLength, option.size()));
  return readSetOption(factor + "=" + std::string(limit));
}

std::string leverOptionPlace(std::string_view option) {
  return "--lever " + std::string(option.substr(0, signOf(option)));
}

} // namespace health
