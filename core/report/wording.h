// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number_style.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace health {

/// How core speaks to one reader: numbers in their style, sentences in their language. The sentences of core
/// are English; a window with translations looks them up, the command line takes them as they are.
struct Wording {
  NumberStyle numbers;
  std::function<std::string(std::string_view english)> translate;

  std::string operator()(std::string_view english) const {
    return translate ? translate(english) : std::string(english);
  }

  /// A canonical decimal text in the reader's style.
  std::string number(std::string_view decimal) const;
  /// The shortest decimal form of `value` in the reader's style.
  std::string number(double value) const;
  /// Tenths with one decimal, "93.9"; `signedTenths` with a sign unless zero, "+12.3".
  std::string tenths(std::int64_t value) const;
  std::string signedTenths(std::int64_t value) const;
  /// Tenths with a decimal only where it says something: "20", "31.3".
  std::string shortTenths(std::int64_t value) const;
};

} // namespace health
