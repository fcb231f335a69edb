// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_fields.h"

#include <array>
#include <string>
#include <string_view>

// For .cpp files of this room only: what every part of a model file reads alike.

namespace health {

/// Longest ids, names, units and words, and longest sentences, in characters.
inline constexpr std::size_t longestName = 200;
inline constexpr std::size_t longestSentence = 4000;

/// A required text of 1 to longestName characters; empty after noting an issue.
std::string readName(JsonFields& fields, std::string_view key);

/// An optional text of at most `longest` characters; empty if absent or after noting an issue.
std::string readText(JsonFields& fields, std::string_view key, std::size_t longest);

/// "weight": 0 or more; 0 after noting an issue.
double readWeight(JsonFields& fields);

/// A required number from `lowest` to `highest`; `lowest` after noting an issue.
double readWithin(JsonFields& fields, std::string_view key, double lowest, double highest);

/// Whether the list is short enough; notes tooManyEntries.
bool isShortEnough(const Json& list, const std::string& pointer, std::size_t most, Issues& issues);
/// Whether the entry is an object; notes wrongType.
bool isObject(const Json& entry, const std::string& pointer, Issues& issues);

/// Calls `readEntry` with the fields of each object in `list`, at most `most` of them, at `pointer`. Notes
/// tooManyEntries, reading none, and wrongType for an entry that is no object.
template <typename ReadEntry>
void readEntries(const Json* list, const std::string& pointer, std::size_t most, Issues& issues,
                 ReadEntry readEntry) {
  if (list == nullptr || !isShortEnough(*list, pointer, most, issues)) {
    return;
  }
  for (std::size_t i = 0; i < list->size(); ++i) {
    const std::string place = childPointer(pointer, i);
    if (isObject((*list)[i], place, issues)) {
      JsonFields fields((*list)[i], place, issues);
      readEntry(fields);
    }
  }
}

template <typename T>
struct Choice {
  std::string_view word;
  T value;
};

/// The one of `choices` that `word`, which stands at `key`, names; the first of them after noting an issue.
template <typename T, std::size_t N>
T chosen(const std::string& word, JsonFields& fields, std::string_view key,
         const std::array<Choice<T>, N>& choices) {
  std::string known;
  for (const Choice<T>& choice : choices) {
    if (word == choice.word) {
      return choice.value;
    }
    known += (known.empty() ? "" : ", ") + std::string(choice.word);
  }
  fields.refuse(IssueCode::unknownChoice, key, excerpt(word), known);
  return choices.front().value;
}

/// A required text that is one of `choices`; the first of them after noting an issue.
template <typename T, std::size_t N>
T readChoice(JsonFields& fields, std::string_view key, const std::array<Choice<T>, N>& choices) {
  const auto word = fields.text(key);
  return word ? chosen(*word, fields, key, choices) : choices.front().value;
}

/// The same where an absent key means the first of them.
template <typename T, std::size_t N>
T readOptionalChoice(JsonFields& fields, std::string_view key, const std::array<Choice<T>, N>& choices) {
  const auto word = fields.optionalText(key);
  return word ? chosen(*word, fields, key, choices) : choices.front().value;
}

} // namespace health
