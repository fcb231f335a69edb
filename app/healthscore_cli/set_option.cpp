// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/healthscore_cli/set_option.h"

#include "core/scoring/read_input_text.h"

namespace health {

bool isSetOption(std::string_view option) {
  const std::size_t sign = option.find('=');
  return sign != std::string_view::npos && sign > 0;
}

InputValue valueFor(const SetOption& option, const Factor& factor) {
  return readInputText(option.text, factor).value_or(option.input.value);
}

tl::expected<SetOption, Issue> readSetOption(std::string_view option) {
  const std::size_t sign = option.find('=');
  const std::string factor(option.substr(0, sign));
  const std::string text(option.substr(sign + 1));
  return readInputText(text).map([&](const InputValue& value) { return SetOption{{factor, value}, text}; });
}

std::string setOptionPlace(std::string_view factor) {
  return "--set " + std::string(factor);
}

} // namespace health
