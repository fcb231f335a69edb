// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_fields.h"

#include <string>
#include <string_view>

// For .cpp files of this room only: what every part of a model file reads alike.

namespace health {

/// A required text that is not empty; empty after noting an issue.
std::string readName(JsonFields& fields, std::string_view key);

/// "weight": 0 or more; 0 after noting an issue.
double readWeight(JsonFields& fields);

template <typename T>
struct Choice {
  std::string_view word;
  T value;
};

/// A required text that is one of `choices`; the first of them after noting an issue.
template <typename T, std::size_t N>
T readChoice(JsonFields& fields, std::string_view key, const std::array<Choice<T>, N>& choices) {
  const auto word = fields.text(key);
  std::string known;
  for (const Choice<T>& choice : choices) {
    if (word == choice.word) {
      return choice.value;
    }
    known += (known.empty() ? "" : ", ") + std::string(choice.word);
  }
  if (word) {
    fields.refuse(IssueCode::unknownChoice, key, excerpt(*word), known);
  }
  return choices.front().value;
}

} // namespace health
